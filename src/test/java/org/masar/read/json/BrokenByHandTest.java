package org.masar.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Texts;

/** Breaks the README's dataset as people do who write it by hand; each time one message says where, what, and what to write. */
class BrokenByHandTest {

    static Stream<Arguments> slips() {
        return Stream.of(
            slip("a comma too many", "\"side\": \"government\"}\n", "\"side\": \"government\"},\n",
                "14:80: error: the comma after the last entry is one too many; delete this comma"),
            slip("a comma forgotten", "\"id\": \"first-dataset\",", "\"id\": \"first-dataset\"",
                "3:24: error: a comma is missing here; write , between two entries"),
            slip("a quote forgotten", "\"Asia/Damascus\"", "\"Asia/Damascus",
                "5:29: error: the quote at the end of this text is missing; write \" here"),
            slip("curly quotes from a word processor", "\"sohr\", \"label\"", "\u201csohr\u201d, \"label\"",
                "13:12: error: the quotes \u201c...\u201d are not the straight double ones that JSON knows; write \"sohr\""),
            slip("single quotes", "{\"id\": \"sana\"", "{\"id\": 'sana'",
                "14:12: error: the quotes '...' are not the straight double ones that JSON knows; write \"sana\""),
            slip("a date without quotes", "\"when\": \"2018-05-20\"", "\"when\": 2018-05-20",
                "22:14: error: 2018-05-20 stands without its quotes; write \"2018-05-20\""),
            slip("a date with the day first", "\"when\": \"2018-05-20\"", "\"when\": \"20.5.2018\"",
                "22:14: error: \"when\" is no time: A year has four digits, this one has 2 (character 1 of '20.5.2018'); write 2018-05-20"),
            slip("a day that does not exist", "\"when\": \"2018-05-20\"", "\"when\": \"2018-05-32\"",
                "22:14: error: \"when\" is no time: May 2018 has no day 32 (character 9 of '2018-05-32'); write 01 to 31"),
            slip("a key misspelt", "\"title\": {\"en\": \"Six", "\"titel\": {\"en\": \"Six",
                "21:27: warning: \"titel\" is no key of an event and is not read; did you mean \"title\"?"),
            slip("an id misspelt", "\"voice\": \"sana\"", "\"voice\": \"sanna\"",
                "26:43: error: there is no voice \"sanna\" under \"voices\"; did you mean \"sana\"?"),
            slip("a stance misspelt", "\"denies\"", "\"denied\"",
                "26:83: error: \"denied\" is no choice for \"stance\"; did you mean \"denies\"?"),
            slip("latitude first, and a digit slipped", "[36.304, 33.472]", "[33.472, 136.304]",
                "18:51: error: latitude 136.304 is out of range (-90 to 90): longitude and latitude are probably swapped; "
                    + "write [136.304, 33.472]: longitude first"),
            slip("decimal commas", "[36.304, 33.472]", "[36,304, 33,472]",
                "18:51: error: a position should be two numbers, but is four: [36, 304, 33, 472]; "
                    + "write the decimal point: [36.304, 33.472], not [36,304, 33,472]"),
            slip("coordinates in quotes", "[36.304, 33.472]", "[\"36.304\", \"33.472\"]",
                "18:51: error: a position should be two numbers, [longitude, latitude], but is [\"36.304\", \"33.472\"]; "
                    + "write for example [36.304, 33.472], without quotes"),
            slip("a claim without its source", "\"source\": \"report-1\", \"stance\": \"denies\"", "\"stance\": \"denies\"",
                "26:7: error: a claim without source is left out; name where it stands, by the id of a source"),
            slip("a title in one language", "{\"en\": \"Six buses leave\", \"ar\": \"ست حافلات تغادر\"}", "\"Six buses leave\"",
                "21:36: error: \"title\" is plain text, of which the language is not known; "
                    + "write {\"en\": \"Six buses leave\"}, with \"ar\" for Arabic"),
            slip("a translation forgotten", ", \"ar\": \"غادر مقاتلون وعائلات.\"", "",
                "24:16: warning: this text has no \"ar\": Fighters and families left.; add \"ar\": \"...\""),
            slip("a bracket forgotten", "\"value\": 6}]", "\"value\": 6}",
                "25:52: error: a closing ] is missing before this }; write ] here"),
            slip("a comment", "\"events\": [", "\"events\": [ // here they come",
                "20:15: error: JSON has no comments; delete it, or say it in a \"summary\""),
            slip("quotes inside a text", "Fighters and families left.", "Fighters and \"families\" left.",
                "24:37: error: a quote inside a text looks like its end; write \\\" for a quote inside a text, or use « »"),
            slip("an Arabic comma", "\"sohr\", \"source\"", "\"sohr\"، \"source\"",
                "23:49: error: a ، stands where a comma belongs; write ,"),
            slip("a text over two lines", "Fighters and families left.", "Fighters and\nfamilies left.",
                "24:36: error: this text goes on after the end of the line; write it on one line, with \\n where a new line is meant"),
            slip("no masar number", "  \"masar\": 1,\n", "",
                "1:1: error: the file does not say that it is a dataset of Masar; it is read as version 1; "
                    + "put \"masar\": 1, right after the first {"),
            slip("a zone misspelt", "Asia/Damascus", "Asia/Damascas",
                "5:15: error: \"Asia/Damascas\" is no time zone; UTC is taken; did you mean \"Asia/Damascus\"?"),
            slip("a number in words", "\"importance\": 5", "\"importance\": \"high\"",
                "22:92: error: \"importance\" should be a number, but is text: \"high\"; write it without quotes"));
    }

    private static Arguments slip(String name, String from, String to, String message) {
        return Arguments.of(name, from, to, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void eachSlipIsExplainedOnceAndTheEventStays(String name, String from, String to, String message) throws NoDataset {
        String first = Texts.firstDataset();
        assertTrue(first.contains(from), from);
        Opened o = Opener.standard().open(Texts.input(first.replace(from, to)));
        assertEquals("t.json:" + message, Texts.lines(o.problems()));
        assertEquals(1, o.dataset().events().size());
    }

    @Test
    void severalSlipsInOneFileAreAllExplainedAtTheirSpotsInTheFileAsWritten() throws NoDataset {
        String broken = Texts.firstDataset().replace("\"id\": \"first-dataset\",", "\"id\": \"first-dataset\"")
            .replace("\"when\": \"2018-05-20\"", "\"when\": 2018-05-20").replace("\"importance\": 5", "\"importance\": 9");
        Opened o = Opener.standard().open(Texts.input(broken));
        assertEquals("""
            t.json:3:24: error: a comma is missing here; write , between two entries
            t.json:22:14: error: 2018-05-20 stands without its quotes; write "2018-05-20"
            t.json:22:90: error: "importance" is 9, not 1 to 5; it is taken as 3; write 1 (least) to 5 (most)""",
            Texts.lines(o.problems()));
        assertEquals("2018-05-20", o.dataset().events().get(0).when().text());
    }

    @Test
    void whicheverBracketCommaColonOrQuoteIsForgottenItIsReportedAndTheEventStays() throws NoDataset {
        String first = Texts.firstDataset();
        for (int i = 1; i < first.lastIndexOf(']'); i++) {
            if ("{}[],:\"".indexOf(first.charAt(i)) >= 0) {
                Opened o = Opener.standard().open(Texts.input(first.substring(0, i) + first.substring(i + 1)));
                String where = "without " + first.charAt(i) + " after ..." + first.substring(Math.max(0, i - 40), i) + "\n" + Texts.lines(o.problems());
                assertEquals(1, o.dataset().events().size(), where);
                assertTrue(o.problems().errors() > 0, where);
            }
        }
    }

    @Test
    void aBraceTooManyInTheMiddleDoesNotEndTheDataset() throws NoDataset {
        Opened o = Opener.standard().open(Texts.input(Texts.firstDataset().replace("  \"events\": [", "  }, \"events\": [").replace("],\n  },", "]\n  },")));
        assertEquals("t.json:20:3: error: there is one closing } too many: it ends the dataset here; delete this }", Texts.lines(o.problems()));
        assertEquals(1, o.dataset().events().size());
    }

    @Test
    void whatStandsAfterTheEndIsReported() throws NoDataset {
        assertEquals("t.json:29:1: error: there is one closing } too many: it ends the dataset here; delete this }",
            Texts.lines(Opener.standard().open(Texts.input(Texts.firstDataset() + "}")).problems()));
        assertEquals("t.json:30:1: error: the dataset ends before this; what follows is lost; delete it, or the } before it if it belongs to the dataset",
            Texts.lines(Opener.standard().open(Texts.input(Texts.firstDataset() + "{\"masar\": 1}")).problems()));
    }
}
