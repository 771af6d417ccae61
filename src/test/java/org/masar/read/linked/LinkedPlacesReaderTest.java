package org.masar.read.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class LinkedPlacesReaderTest {
    private static final String TOWN = """
        {"type": "FeatureCollection", "@context": "https://example.org/linkedplaces-context-v1.1.jsonld", "features": [
        {"type": "Feature", "@id": "https://example.org/places/p_1", "properties": {"title": "Oldtown", "ccodes": ["XX"]},
         "when": {"timespans": [{"start": {"in": "0676"}, "end": {"in": "1066"}}], "label": "first charter", "certainty": "less-certain"},
         "names": [{"toponym": "Oldtown", "citations": [{"label": "An Old Map", "year": 1635, "@id": "https://example.org/map"}], "when": {"timespans": [{"start": {"in": "1600"}}]}},
                   {"toponym": "Villa Vetus"}],
         "types": [{"label": "town", "when": {"timespans": [{"start": {"earliest": "1590", "latest": "1600"}}]}}],
         "geometry": {"type": "Point", "coordinates": [-1.2, 51.6], "geowkt": "POINT(-1.2 51.6)", "certainty": "certain"},
         "relations": [{"label": "part of Oldshire", "when": {"timespans": [{"start": {"in": "1600"}, "end": {"in": "1974"}}]}}],
         "links": [{"type": "closeMatch", "identifier": "https://example.org/1"}],
         "descriptions": [{"value": "A market town."}]}]}
        """;

    @Test
    void aPlaceIsAnEventThroughAllTheTimesToldOfIt() {
        Opened o = Told.of("town.jsonld", TOWN);
        assertEquals("Linked Places (JSON-LD)", o.format());
        assertEquals("places-p-1 | Oldtown | 0676/1066 | 1600 | 1590 to 1600 | 1600/1974 | town | Oldtown Point(-1.2 51.6)", Told.events(o));
        assertEquals("0676-01-01T00:00:00Z", o.dataset().events().get(0).when().earliestStart().toString());
        assertEquals("1975-01-01T00:00:00Z", o.dataset().events().get(0).when().latestEnd().toString());
        assertEquals("[Villa Vetus]", o.dataset().places().get(0).variants().toString());
        assertEquals("", Texts.lines(o.problems()));
    }

    @Test
    void whatHasATimeOrACitationOfItsOwnIsAClaimOfItsOwn() {
        assertEquals("""
            the file town.jsonld in town.jsonld: label: first charter; certainty: less-certain; closeMatch: https://example.org/1; address: https://example.org/places/p_1
            the file town.jsonld in An Old Map: name: Oldtown (1600)
            the file town.jsonld in town.jsonld: kind: town (1590 to 1600)
            the file town.jsonld in town.jsonld: relation: part of Oldshire (1600/1974)""", Told.claims(Told.of("town.jsonld", TOWN), 0));
    }

    @Test
    void aPlaceWithoutATimeIsKeptUndated() {
        Opened o = Told.of("p.jsonld", "{\"type\": \"FeatureCollection\", \"@context\": \"linkedplaces\", \"features\": [{\"type\": \"Feature\", \"@id\": \"x\", \"properties\": {\"title\": \"Nowhere\"}}]}");
        assertEquals("x | Nowhere | undated | - | Nowhere nowhere", Told.events(o));
    }
}
