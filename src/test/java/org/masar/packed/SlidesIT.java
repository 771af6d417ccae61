package org.masar.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes slides out of the packed jar, which holds only a part of the library for them. */
class SlidesIT {
    @TempDir
    private Path folder;

    @Test
    void aSlideWithNotesIsWrittenTwiceTheSameWithoutAWord() throws IOException {
        byte[] first = written("one.pptx");
        assertArrayEquals(first, written("two.pptx"));
        try (InputStream in = Files.newInputStream(folder.resolve("one.pptx")); XMLSlideShow show = new XMLSlideShow(in)) {
            assertEquals(1, show.getSlides().size());
            XSLFNotes notes = show.getSlides().get(0).getNotes();
            assertTrue(notes != null && notes.getTextParagraphs().stream().flatMap(List::stream).anyMatch(p -> !p.getText().isBlank()), "no notes");
        }
    }

    private byte[] written(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Packed packed = Packed.masar()) {
            Ran ran = Ran.jar(packed.path, Map.of(), List.of("-Dmasar.home=" + folder), "export", "builtin:south-damascus-2018", "--lang", "ar",
                "--out", file.toString());
            assertEquals(0, ran.status(), ran.err());
            assertEquals("", ran.said());
        }
        return Files.readAllBytes(file);
    }
}
