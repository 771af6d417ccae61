package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Style;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;

class LegendTest {
    private static final Interval LONG = Interval.of(Instant.parse("2020-09-23T12:34:00Z"), Instant.parse("2020-11-25T21:56:00Z"));
    private static final double INSIDE = 238 - 2 * 12;

    @Test
    void aLongTimeIsBrokenInsideTheBoxAndLosesNothing() {
        ViewState view = ViewState.START.withMode(Mode.SINCE_START).withPlayhead(LONG);
        String svg = Stage.drawn(Stage.TOWN, view, 900, 620);
        String said = new Moment(Stage.TOWN.zone(), Texts.in("en")).of(view);
        Style style = Style.of(11.5, Weight.SEMIBOLD);
        assertTrue(Stage.TEXT.width(said, style) > INSIDE, "one line holds it: nothing is tested");
        List<String> words = List.of(said.split(" "));
        int broken = 0;
        for (int i = 1; i < words.size(); i++) {
            String first = String.join(" ", words.subList(0, i)), second = String.join(" ", words.subList(i, words.size()));
            if (svg.contains(">" + first + "</text>") && svg.contains(">" + second + "</text>")) {
                broken++;
                assertTrue(Stage.TEXT.width(first, style) <= INSIDE && Stage.TEXT.width(second, style) <= INSIDE, first + " | " + second);
            }
        }
        assertEquals(1, broken, "not written in two lines: " + said);
    }

    @Test
    void aLongTimeIsBrokenInArabicTooWhereLettersRunFromTheRight() {
        ViewState view = ViewState.START.withLanguage("ar").withMode(Mode.SINCE_START).withPlayhead(LONG);
        List<String> lines = Stage.drawn(Stage.TOWN, view, 900, 620).lines().filter(l -> l.matches("<text x=\"\\d+\" y=\"(53|69)\".*SemiBold.*")).toList();
        List<String> left = lines.stream().filter(l -> Integer.parseInt(l.replaceAll("<text x=\"(\\d+)\".*", "$1")) < 26).toList();
        assertEquals(List.of(), left, "over the edge");
        assertTrue(lines.stream().anyMatch(l -> l.contains("y=\"69\"") && l.contains("٢٣:٥٦")), String.join("\n", lines));
    }

    @Test
    void aLongListOfVoicesEndsWithAnEllipsisInsideTheBox() {
        List<String> many = java.util.stream.IntStream.range(0, 9).mapToObj(i -> "a voice of number " + i).toList();
        String svg = Stage.drawn(Stage.TOWN, ViewState.START.withVoices(many), 900, 620);
        List<String> cut = svg.lines().filter(l -> l.contains("…</text>")).map(l -> l.replaceAll(".*>([^<]*)</text>.*", "$1")).toList();
        assertEquals(1, cut.size(), cut.toString());
        assertTrue(Stage.TEXT.width(cut.get(0), LegendLayer.SMALL) <= INSIDE, cut.get(0));
    }

    @Test
    void onALowPictureColoursArePutFirstAndItSaysHowManySignsAreLeftOut() {
        String high = Stage.drawn(Stage.TOWN, Stage.hour(9), 900, 900), low = Stage.drawn(Stage.TOWN, Stage.hour(9), 900, 400);
        assertTrue(low.contains(">Fighting</text>") && low.contains(">Truce</text>"), "no colours");
        assertTrue(!high.contains(">more signs"), "something is left out of a high one");
        java.util.regex.Matcher more = java.util.regex.Pattern.compile(">more signs: (\\d+)</text>").matcher(low);
        assertTrue(more.find() && Integer.parseInt(more.group(1)) > 0, "signs are left out in silence");
    }
}
