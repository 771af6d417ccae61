package org.masar.read.kepler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Told;

class KeplerReaderTest {
    @Test
    void rowsAreEventsAtTheirColumnsAlsoWhereTheColumnsAreNamedBehindThem() {
        Opened o = Told.of("map.json", """
            {"datasets": [{"version": "v1", "data": {"allData": [["Peru", -9.1, -75.0, 1, "2014-01-01T00:00:00"], ["Chile", null, null, 2, "2015-01-01T00:00:00"], 5],
              "color": [143, 47, 191], "fields": [{"name": "Country", "type": "string"}, {"name": "Latitude", "type": "real"}, {"name": "Longitude", "type": "real"},
              {"name": "Rank", "type": "integer"}, {"name": "Time", "type": "timestamp"}], "id": "x", "label": "Countries"}}], "config": {"visState": {}}}""");
        assertEquals("""
            peru | Peru | 2014-01-01T00:00:00 | - | Peru Point(-75.0 -9.1)
            chile | Chile | 2015-01-01T00:00:00 | - | Chile nowhere""", Told.events(o));
        assertEquals("the file map.json in Countries:  [Rank 1.0]", Told.claims(o, 0));
        assertEquals("datasets[0].data.allData[2]", o.rejected().get(0).path());
    }

    @Test
    void severalDatasetsAreCategoriesInTheirColours() {
        String one = "{\"data\": {\"allData\": [[1, 2, \"A\"]], \"color\": [255, 0, 16], \"fields\": [{\"name\": \"lat\"}, {\"name\": \"lng\"}, {\"name\": \"name\"}], \"label\": \"%s\"}}";
        Opened o = Told.of("map.json", "{\"datasets\": [" + one.formatted("First") + ", " + one.formatted("Second") + "]}");
        assertEquals("a | A | undated | first | A Point(2.0 1.0)\na-2 | A | undated | second | A Point(2.0 1.0)", Told.events(o));
        assertEquals("#ff0010", o.dataset().categories().get(0).colour());
    }
}
