package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Stance;
import org.masar.read.Input;
import org.masar.read.Texts;
import org.masar.read.json.ViewReader;
import org.masar.state.Accounts;
import org.masar.state.Beside;
import org.masar.state.Camera;
import org.masar.state.Cartography;
import org.masar.state.Detail;
import org.masar.state.Filter;
import org.masar.state.Gaps;
import org.masar.state.Grouping;
import org.masar.state.Labels;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.Timeline;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Speed;

class ViewTextTest {
    private static final ViewState FULL = new ViewState(new Camera(LonLat.of(36.3, 33.5), 11.25), Mode.SINCE_START,
        Interval.of(Instant.parse("2018-05-20T02:30:00Z"), Instant.parse("2018-05-20T02:31:00Z")),
        Interval.of(Instant.parse("2018-05-19T21:00:00.250Z"), null), Instant.parse("2018-05-21T09:00:00Z"), List.of("sohr", "sana"),
        new Filter(Set.of("b", "a"), Set.of("p"), Set.of("v"), Set.of("s"), Set.of("press", "monitor"),
            Set.of(Stance.DENIES, Stance.DOUBTS), Set.of(Accounts.SINGLE_VOICE, Accounts.DISPUTED), Set.of("killed"), Set.of("t"),
            new Extent(36, 33, 37.5, 34), "importance > 3 AND title LIKE '%قافلة%'"),
        Selection.ofPlace("yarmouk"), Theme.DARK, "ar", new Cartography(Cartography.SATELLITE, Labels.BOTH),
        new Detail(Detail.State.OPEN, "yarmouk", 0.25, 1, 400, 260, true), new Timeline(Grouping.VOICE, Gaps.OPEN, Lock.FROM,
            new Playing(Way.CLOCK, new Speed(21_600_000), 2, AtEnd.BOUNCE, Playing.Turn.BACKWARDS,
                Interval.of(Instant.parse("2018-05-19T21:00:00Z"), Instant.parse("2018-05-20T21:00:00Z")))), Beside.of("sana"));

    private static ViewReader.Read read(String json) {
        return ViewReader.read(new Input("v.json", json.getBytes(StandardCharsets.UTF_8)), ZoneId.of("Asia/Damascus"));
    }

    @Test
    void aViewIsWrittenUnderTheKeysOfTheFormat() {
        assertEquals("""
            {
              "camera": {"center": [36.3, 33.5], "zoom": 11.25},
              "mode": "since-start",
              "playhead": "2018-05-20T02:30:00Z/2018-05-20T02:31:00Z",
              "window": "2018-05-19T21:00:00.250Z/..",
              "knownBy": "../2018-05-21T09:00:00Z",
              "voices": ["sohr", "sana"],
              "filter": {
                "categories": ["a", "b"],
                "places": ["p"],
                "voices": ["v"],
                "sources": ["s"],
                "sides": ["monitor", "press"],
                "stances": ["denies", "doubts"],
                "accounts": ["disputed", "single-voice"],
                "figures": ["killed"],
                "tags": ["t"],
                "bbox": [36, 33, 37.5, 34],
                "where": "importance > 3 AND title LIKE '%قافلة%'"
              },
              "selection": {"place": "yarmouk"},
              "look": "dark",
              "language": "ar",
              "basemap": "satellite",
              "labels": "both",
              "detail": {"state": "open", "place": "yarmouk", "at": [0.25, 1], "size": [400, 260], "swapped": true},
              "lanes": "voice",
              "gaps": "open",
              "lock": "from",
              "playing": {
                "way": "clock",
                "speed": 21600,
                "pace": 2,
                "end": "bounce",
                "backwards": true,
                "range": "2018-05-19T21:00:00Z/2018-05-20T21:00:00Z"
              },
              "beside": ["sana"]
            }
            """, ViewText.of(FULL));
    }

    @Test
    void everyViewComesBackAsItWas() {
        ViewState far = FULL.withPlayhead(Interval.of(Instant.parse("-12000-01-01T00:00:00Z"), Instant.parse("+15000-01-01T00:00:00Z")))
            .withWindow(Interval.of(null, null)).withSelection(Selection.NONE).withTheme(Theme.LIGHT);
        for (ViewState v : List.of(ViewState.START, FULL, far, FULL.withSelection(Selection.ofVoice("sohr")))) {
            ViewReader.Read again = read(ViewText.of(v));
            assertEquals("", Texts.lines(again.problems()));
            assertEquals(v, again.view());
        }
    }

    @Test
    void aViewWrittenByHandTakesDatesInTheZoneOfTheDataset() {
        ViewState v = read("{\"playhead\": \"2018-05-20\", \"knownBy\": \"2018-05-20\", \"window\": \"2018-05-19/2018-05-20\"}").view();
        assertEquals("2018-05-19T21:00:00Z", v.playhead().from().toString());
        assertEquals("2018-05-20T21:00:00Z", v.knownBy().toString());
        assertEquals("2018-05-20T21:00:00Z", v.window().to().toString());
    }

    @Test
    void aWordThatIsNoStanceIsNamedAndTheOthersStay() {
        ViewReader.Read r = read("{\"filter\": {\"stances\": [\"denies\", \"swears\"]}}");
        assertEquals(Set.of(Stance.DENIES), r.view().filter().stances());
        assertTrue(Texts.lines(r.problems()).contains("'swears' is no stance: reports, confirms, denies or doubts"), Texts.lines(r.problems()));
    }

    @Test
    void aSecondMapWrittenByHandNeedNotNameItsVoicesTwice() {
        ViewState v = read("{\"voices\": [\"sohr\"], \"beside\": [\"sana\"]}").view();
        assertEquals(List.of("sohr", "sana"), v.voices());
        assertEquals(List.of("sohr"), v.first().voices());
        assertEquals(List.of("sana"), v.second().voices());
    }

    @Test
    void whatIsNoViewSaysSo() {
        assertEquals("v.json:1:1: error: this is no view; write an object: {\"mode\": \"all\", \"playhead\": \"2018-05-20\"}", Texts.lines(read("").problems()));
        assertEquals("v.json:1:15: error: this is not JSON: something is missing here; mend what stands here", Texts.lines(read("{\"mode\": \"all\"").problems()));
    }
}
