package org.masar.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.masar.story.Prose;

/** Writes markup whose texts can never become markup themselves. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /** Writes markup of ours as it is. */
    Markup raw(String markup) {
        try {
            out.append(markup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a text. */
    Markup text(String text) {
        return raw(escaped(text));
    }

    /** Writes an element of one text; the opening tag comes with its attributes, without angle brackets. */
    Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ")[0] + ">");
    }

    /** Writes a text with its paragraphs, lists, stress and links. */
    Markup prose(Prose prose) {
        for (Prose.Part part : prose.parts()) {
            if (part instanceof Prose.Paragraph p) {
                raw("<p>");
                pieces(p.pieces());
                raw("</p>");
            } else if (part instanceof Prose.Listing l) {
                String tag = l.first() == null ? "ul" : "ol";
                raw("<" + tag + (l.first() == null || l.first() == 1 ? "" : " start=\"" + l.first() + "\"") + ">");
                for (Prose item : l.items()) {
                    raw("<li>").prose(item).raw("</li>");
                }
                raw("</" + tag + ">");
            }
        }
        return this;
    }

    private void pieces(List<Prose.Piece> pieces) {
        for (Prose.Piece p : pieces) {
            String open = p.link() == null ? "" : "<a rel=\"noopener noreferrer\" href=\"" + escaped(p.link().toASCIIString()) + "\">";
            boolean strong = p.is(Prose.Stress.STRONG), slanted = p.is(Prose.Stress.EMPHASIS);
            raw(open + (strong ? "<strong>" : "") + (slanted ? "<em>" : "")).raw(escaped(p.text()).replace("\n", "<br/>"))
                .raw((slanted ? "</em>" : "") + (strong ? "</strong>" : "") + (open.isEmpty() ? "" : "</a>"));
        }
    }

    /** Gives a text as it stands between tags and in quoted attributes; control characters, which no page may hold, are left out. */
    static String escaped(String text) {
        StringBuilder b = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> b.append("&amp;");
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                case '"' -> b.append("&quot;");
                case '\'' -> b.append("&#39;");
                default -> b.append(c < ' ' && c != '\n' && c != '\t' ? "" : c);
            }
        }
        return b.toString();
    }
}
