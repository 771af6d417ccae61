package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens what is no dataset, or one that is meant to do harm: always a sentence, never a crash or a wait. */
class HostileFilesTest {
    private static final String ADVICE = "; choose a Masar dataset: a JSON file that begins with {\"masar\": 1, ...}";

    private static String refused(String text) {
        return Texts.refusal(text.getBytes(StandardCharsets.UTF_8), "f.json");
    }

    @Test
    void anEmptyFile() {
        assertEquals("f.json:1:1: error: the file is empty" + ADVICE, refused(""));
        assertEquals("f.json:1:1: error: the file holds nothing but blank space" + ADVICE, refused(" \n\n"));
    }

    @Test
    void aPictureNamedAsADataset() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13};
        assertEquals("f.json:1:1: error: this is no dataset of Masar: it looks like a PNG picture" + ADVICE, Texts.refusal(png, "f.json"));
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertTrue(refused("[1, 2]").contains("looks like a JSON list"));
        assertTrue(refused("{\"a\": 1}").contains("looks like JSON of another kind"));
        assertTrue(refused("<?xml version=\"1.0\"?><svg/>").contains("looks like XML"));
        assertTrue(refused("<!DOCTYPE html><html>").contains("looks like a web page"));
        assertTrue(refused("hello").contains("this is no dataset of Masar;"));
    }

    @Test
    void randomBytes() {
        byte[] bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);
        assertTrue(Texts.refusal(bytes, "f.json").contains("a file that is not text"));
    }

    @Test
    void aHundredMegabytesOfNestedBracketsAfterAGoodBeginning() {
        byte[] start = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"events\": [{\"id\": \"a\"}, "
            .getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(start, 100_000_000);
        Arrays.fill(bytes, start.length, bytes.length, (byte) '[');
        Opened o = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Readers.all().open(new Input("f.json", bytes)));
        assertEquals(1, o.dataset().events().size());
        assertTrue(Texts.lines(o.problems()).contains("nested deeper than 100 levels"), Texts.lines(o.problems()));
    }

    @Test
    void aHundredMegabytesOfNestedBracketsAlone() {
        byte[] bytes = new byte[100_000_000];
        Arrays.fill(bytes, (byte) '[');
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertTrue(Texts.refusal(bytes, "f.json").contains("looks like a JSON list")));
    }

    @Test
    void numbersBeyondAllMeasure() {
        Opened o = Texts.read("{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"places\": ["
            + "{\"id\": \"a\", \"radiusMetres\": 1e999999, \"geometry\": {\"type\": \"Point\", \"coordinates\": [1e400, 0]}}]}");
        assertEquals(2, o.problems().errors());
        assertEquals(0, o.dataset().places().get(0).radiusMetres());
    }

    @Test
    void utf16IsReadAndReported() throws NoDataset {
        for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            Opened o = Readers.all().open(new Input("f.json", Texts.firstDataset().getBytes(Charset.forName(charset))));
            assertEquals("f.json:1:1: error: the file is saved as UTF-16, not as UTF-8; "
                + "open it in the program that made it and save it again as UTF-8", Texts.lines(o.problems()), charset);
            assertEquals("اليرموك", o.dataset().places().get(0).label().in("ar"));
        }
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoProblemAndMovesNoColumn() {
        Opened o = Texts.read("\uFEFF{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"x\": 1}");
        assertEquals(66, o.problems().list().get(0).column());
    }

    @Test
    void windowsCodePagesAreNamedWithLineAndColumnAndNothingIsGuessedIntoTheText() throws NoDataset {
        String arabic = Texts.firstDataset();
        Opened o = Readers.all().open(new Input("f.json", arabic.getBytes(Charset.forName("windows-1256"))));
        assertEquals("f.json:4:46: error: the byte 0xE3 is not UTF-8 (it is shown as \uFFFD): the file seems to be saved in "
            + "Windows-1256 (Arabic) or is damaged; open it in the program that made it and save it again as UTF-8",
            Texts.lines(o.problems()).lines().findFirst().orElseThrow());
        assertTrue(o.dataset().places().get(0).label().in("ar").matches("\uFFFD+"));
        String french = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"fr\": \"Été à Yarmouk\"}, \"timeZone\": \"UTC\"}";
        Opened f = Readers.all().open(new Input("f.json", french.getBytes(Charset.forName("windows-1252"))));
        assertTrue(Texts.lines(f.problems()).contains("1:42: error: the byte 0xC9 is not UTF-8"), Texts.lines(f.problems()));
        assertTrue(Texts.lines(f.problems()).contains("Windows-1252 (Western)"));
    }

    @Test
    void aMissingFileAndAFolderEachGetASentence(@TempDir Path dir) {
        assertTrue(assertThrows(IOException.class, () -> Readers.all().open(dir.resolve("no.json"))).getMessage()
            .endsWith("no.json does not exist; check the name and the folder"));
        assertTrue(assertThrows(IOException.class, () -> Readers.all().open(dir)).getMessage()
            .endsWith("is a folder; name a file in it, for example a .json file"));
    }

    @Test
    void moreProblemsThanAnyoneReadsAreCountedButNotKept() {
        StringBuilder b = new StringBuilder("{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"events\": [");
        for (int i = 0; i < 20_000; i++) {
            b.append(i == 0 ? "" : ", ").append("{\"id\": \"e").append(i).append("\", \"when\": 1}");
        }
        Opened o = Texts.read(b.append("]}").toString());
        assertEquals(20_000, o.problems().errors());
        assertEquals(ProblemLog.LIMIT, o.problems().list().size());
    }

    @Test
    void aDatasetDamagedAtRandomNeverBreaksTheReader() {
        byte[] sound = Texts.firstDataset().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] damaged = sound.clone();
            for (int i = random.nextInt(5); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                Opened o = org.masar.check.Opener.standard().open(new Input("seed " + seed, damaged));
                assertTrue(o.dataset().events().size() <= 1);
            } catch (NoDataset e) {
                assertTrue(e.problems().errors() > 0);
            }
        }
    }
}
