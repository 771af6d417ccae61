package org.masar.read.storymapjs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Told;

class StoryMapJsReaderTest {
    @Test
    void slidesAreEventsAtTheirPlacesAndTheStoryIsAWalkthrough() {
        Opened o = Told.of("s.json", """
            {"storymap": {"slides": [
              {"type": "overview", "date": "1835", "location": {"lat": 39.4, "lon": -91.7, "name": "Florida", "zoom": 12}, "text": {"headline": "A life", "text": "All of it."}},
              {"date": "August 2010", "location": {"lat": 40.7, "lon": -74}, "text": {"headline": "", "text": ""}, "media": {"caption": "At the press. Later more."}},
              {"date": null, "location": {"lat": 1, "lon": 2}, "text": {"headline": "When?"}}]}}""");
        assertEquals("""
            a-life | A life | 1835 | - | Florida Point(-91.7 39.4)
            at-the-press | At the press. | 2010-08 | - | At the press. Point(-74.0 40.7)
            when | When? | undated | - | When? Point(2.0 1.0)""", Told.events(o));
        assertEquals(12, o.notebook().walkthroughs().get(0).steps().get(0).view().camera().zoom());
        assertEquals("A life", o.dataset().title().in("en"));
    }
}
