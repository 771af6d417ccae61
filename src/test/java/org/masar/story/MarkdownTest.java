package org.masar.story;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in, text out: [strong], (emphasis), {words > link}; a list's items between angle brackets. */
class MarkdownTest {
    private static String show(Prose p) {
        return p.parts().stream().map(MarkdownTest::show).collect(joining(" / "));
    }

    private static String show(Prose.Part part) {
        if (part instanceof Prose.Listing l) {
            return "<" + java.util.stream.IntStream.range(0, l.items().size()).mapToObj(i -> l.sign(i) + show(l.items().get(i))).collect(joining(" ")) + ">";
        }
        return ((Prose.Paragraph) part).pieces().stream().map(MarkdownTest::show).collect(joining());
    }

    private static String show(Prose.Piece p) {
        String s = p.is(Prose.Stress.STRONG) ? "[" + p.text() + "]" : p.text();
        s = p.is(Prose.Stress.EMPHASIS) ? "(" + s + ")" : s;
        return p.link() == null ? s : "{" + s + " > " + p.link() + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plain words                               | plain words",
        "**SOHR** says; *so* it is                 | [SOHR] says; (so) it is",
        "**بحسب** المرصد                           | [بحسب] المرصد",
        "***both***                                | ([both])",
        "- one\\n- **two**                          | <\u2022one \u2022[two]>",
        "3. three\\n4. four                         | <3.three 4.four>",
        "- a\\n  - b                                | <\u2022a / <\u2022b>>",
        "first\\n\\nsecond                          | first / second",
        "one\\nline                                 | one line",
        "[AFP](https://www.afp.com)                 | {AFP > https://www.afp.com}",
        "[**AFP**](https://www.afp.com) says        | {[AFP] > https://www.afp.com} says",
        "[mail](mailto:a@b.org)                     | {mail > mailto:a@b.org}",
        "<https://x.org>                            | {https://x.org > https://x.org}",
        "[run](javascript:alert(1))                 | run",
        "[open](file:///etc/passwd)                 | open",
        "[here](#step)                              | here",
        "[bad](http://a b)                          | [bad](http://a b)",
        "a <b>bold</b> word                         | a <b>bold</b> word",
        "<script>alert(1)</script>                  | <script>alert(1)</script>",
        "# A head                                   | [A head]",
        "> said                                     | said",
        "`code`                                     | code",
        "![a picture](x.png)                        | a picture"})
    void isReadAsItIsShown(String markdown, String shown) {
        assertEquals(shown, show(Markdown.read(markdown.replace("\\n", "\n"))));
    }

    @Test
    void theWordsAloneStandOnALineEach() {
        assertEquals("Three say:\n\u2022 SOHR reports\n\u2022 SANA denies", Markdown.read("Three say:\n\n- **SOHR** reports\n- **SANA** denies").plain());
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        Random r = new Random(5);
        String signs = "*_[]()<>!`#-\\\n 1.a\u0633&\"'";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = r.nextInt(30); n > 0; n--) {
                text.append(signs.charAt(r.nextInt(signs.length())));
            }
            Markdown.read(text.toString()).plain();
        }
    }
}
