package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.state.Notebook;

class DatasetHashTest {
    private static String hash(String json) {
        return DatasetHash.of(Texts.read(json).dataset());
    }

    @Test
    void theSameContentHasTheSameHashHoweverItIsLaidOut() throws Exception {
        Opened o = Opener.standard().open("builtin:south-damascus-2018");
        Dataset again = Texts.read(DatasetText.of(o.dataset(), Notebook.EMPTY, null)).dataset();
        assertEquals(DatasetHash.of(o.dataset()), DatasetHash.of(again));
        assertEquals(32, DatasetHash.of(again).length());
    }

    @Test
    void theHashOfAContentNeverChanges() {
        assertEquals("ca1f", hash("""
            {"masar": 1, "id": "x", "title": {"en": "X", "ar": "س"}, "timeZone": "Asia/Damascus",
             "places": [{"id": "p", "geometry": {"type": "Point", "coordinates": [36.304, 33.472]}, "radiusMetres": 450}],
             "events": [{"id": "e", "when": "2018-05-20?", "places": [{"place": "p", "role": "at"}]}]}""").substring(0, 4));
    }

    @Test
    void anyWordOrNumberChangesIt() {
        String one = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"events\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}";
        assertNotEquals(hash(one), hash(one.replace("\"X\"", "\"Y\"")));
        assertNotEquals(hash(one), hash(one.replace("{\"id\": \"b\"}", "{\"id\": \"b\", \"importance\": 4}")));
        assertNotEquals(hash(one), hash(one.replace("{\"id\": \"a\"}, ", "")));
        assertNotEquals(hash(one), hash(one.replace("UTC", "Asia/Damascus")));
    }
}
