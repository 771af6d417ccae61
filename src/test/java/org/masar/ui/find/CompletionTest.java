package org.masar.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.geo.gt.Attribute;

class CompletionTest {
    private static final List<Attribute> ATTRIBUTES = List.of(Attribute.of("voice", new TreeSet<>(Set.of("sana", "sohr", "o'neill"))),
        Attribute.of("killed", Attribute.Type.NUMBER), Attribute.of("disputed", Attribute.Type.FLAG), Attribute.of("title", Attribute.Type.TEXT));

    /** The caret stands at the bar; the answer shows the text as each proposal would make it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        |                          ; voice, killed, disputed, title
        v|                         ; voice
        V|                         ; voice
        killed > 3 AND di|         ; killed > 3 AND disputed
        (t|                        ; (title
        voice |                    ; voice = ', voice <> ', voice IN (', voice LIKE '%, voice IS NULL
        killed >|                  ; killed > , killed >= 
        disputed = |               ; disputed = true, disputed = false
        voice = |                  ; voice = 'o''neill', voice = 'sana', voice = 'sohr'
        voice = 's|                ; voice = 'sana', voice = 'sohr'
        voice = sa|                ; voice = 'sana'
        voice IN ('sana', 'so|     ; voice IN ('sana', 'sohr'
        title = 'vo|               ; ''
        voice = 'sana' AND k|      ; voice = 'sana' AND killed
        """, quoteCharacter = '"', ignoreLeadingAndTrailingWhitespace = true)
    void theTextGoesOnAsItMay(String typed, String answers) {
        String text = typed.replace("|", "");
        String made = Completion.at(text, typed.indexOf('|'), ATTRIBUTES).stream().map(p -> text.substring(0, p.from()) + p.text())
            .collect(Collectors.joining(", "));
        assertEquals(answers.equals("''") ? "" : answers.strip(), made.strip());
    }
}
