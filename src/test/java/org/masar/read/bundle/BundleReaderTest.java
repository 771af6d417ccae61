package org.masar.read.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.read.Texts;

class BundleReaderTest {
    private static final String WITH_MEDIA = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\",\n"
        + "\"media\": [{\"id\": \"m\", \"file\": \"media/bus.png\"}, {\"id\": \"n\", \"file\": \"media/bsu.jpg\"}]}";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBundleIsReadAsItsDatasetWhateverItsSuffix() throws Exception {
        byte[] bundle = zip("media/x.png", "x", "dataset.json", Texts.firstDataset());
        for (String name : new String[] {"b.masar", "b.zip", "b"}) {
            Opened o = Readers.all().open(new Input(name, bundle));
            assertEquals("first-dataset", o.dataset().id());
            assertEquals("Masar bundle (zip)", o.format());
            assertEquals("", Texts.lines(o.problems()));
        }
    }

    @Test
    void aPlainDatasetNamedAsABundleIsReadToo() throws NoDataset {
        Opened o = Readers.all().open(new Input("b.masar", Texts.firstDataset().getBytes(StandardCharsets.UTF_8)));
        assertEquals("Masar dataset (JSON)", o.format());
    }

    @Test
    void aMediumThatTheBundleDoesNotHaveIsReportedWhereItIsNamed() throws Exception {
        Opened o = Readers.all().open(new Input("b.masar", zip("dataset.json", WITH_MEDIA, "media/bus.png", "x", "media/bus.jpg", "x")));
        assertEquals("b.masar:2:69: error: the bundle has no file \"media/bsu.jpg\"; did you mean \"media/bus.jpg\"?", Texts.lines(o.problems()));
    }

    @Test
    void namesThatLeadOutOfTheBundleAreRefusedAndTheRestIsRead() throws Exception {
        Opened o = Readers.all().open(new Input("b.masar", zip("dataset.json", Texts.firstDataset(), "../../evil", "x",
            "/etc/passwd", "x", "C:\\evil", "x", "media\\..\\..\\evil", "x")));
        assertEquals(4, o.problems().errors());
        assertEquals(1, o.dataset().events().size());
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("dataset.json"));
            byte[] blank = new byte[1_000_000];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                zip.write(blank);
            }
        }
        assertTrue(Texts.refusal(out.toByteArray(), "b.masar").contains("a zip bomb, or damaged"));
    }

    @Test
    void aBundleWithoutADatasetOrCutOffIsRefused() throws Exception {
        assertEquals("b.masar:1:1: error: this bundle has no dataset.json; did you mean \"a/dataset.json\"?",
            Texts.refusal(zip("a/dataset.json", "{}"), "b.masar"));
        byte[] whole = zip("dataset.json", Texts.firstDataset());
        assertTrue(Texts.refusal(Arrays.copyOf(whole, 300), "b.masar").contains("this bundle cannot be read: it breaks off"));
    }
}
