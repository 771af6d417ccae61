package org.masar.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark 0.31): emphasis, lists and links to http, https and mailto. HTML is shown as the text it is; a link elsewhere
 * is its words alone; a heading is a strong paragraph; of pictures their words remain. Safe on any thread.
 */
public final class Markdown {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Parser PARSER = Parser.builder().build();

    private Markdown() {
    }

    /** Reads a text; never fails, since every text is some Markdown. */
    public static Prose read(String text) {
        return prose(PARSER.parse(text));
    }

    private static Prose prose(Node parent) {
        List<Prose.Part> parts = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            part(n, parts);
        }
        return new Prose(parts);
    }

    private static void part(Node n, List<Prose.Part> parts) {
        if (n instanceof BulletList || n instanceof OrderedList) {
            List<Prose> items = new ArrayList<>();
            for (Node item = n.getFirstChild(); item != null; item = item.getNext()) {
                items.add(prose(item));
            }
            Integer first = n instanceof OrderedList o ? o.getMarkerStartNumber() == null ? 1 : o.getMarkerStartNumber() : null;
            parts.add(new Prose.Listing(first, items));
            return;
        }
        List<Prose.Piece> pieces = new ArrayList<>();
        if (n instanceof HtmlBlock h) {
            add(pieces, h.getLiteral(), Set.of(), null);
        } else if (n instanceof FencedCodeBlock c) {
            add(pieces, c.getLiteral().stripTrailing(), Set.of(), null);
        } else if (n instanceof IndentedCodeBlock c) {
            add(pieces, c.getLiteral().stripTrailing(), Set.of(), null);
        } else if (n instanceof org.commonmark.node.Paragraph || n instanceof Heading) {
            inside(n, n instanceof Heading ? Set.of(Prose.Stress.STRONG) : Set.of(), null, pieces);
        } else {
            parts.addAll(prose(n).parts());
        }
        if (!pieces.isEmpty()) {
            parts.add(new Prose.Paragraph(pieces));
        }
    }

    private static void inside(Node parent, Set<Prose.Stress> stress, URI link, List<Prose.Piece> pieces) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof Text t) {
                add(pieces, t.getLiteral(), stress, link);
            } else if (n instanceof Code c) {
                add(pieces, c.getLiteral(), stress, link);
            } else if (n instanceof HtmlInline h) {
                add(pieces, h.getLiteral(), stress, link);
            } else if (n instanceof SoftLineBreak || n instanceof HardLineBreak) {
                add(pieces, n instanceof SoftLineBreak ? " " : "\n", stress, link);
            } else {
                inside(n, n instanceof StrongEmphasis ? with(stress, Prose.Stress.STRONG) : n instanceof Emphasis ? with(stress, Prose.Stress.EMPHASIS) : stress,
                    n instanceof Link l ? target(l.getDestination()) : link, pieces);
            }
        }
    }

    private static Set<Prose.Stress> with(Set<Prose.Stress> some, Prose.Stress one) {
        Set<Prose.Stress> more = EnumSet.of(one);
        more.addAll(some);
        return more;
    }

    /** Joins what is shown in one way, so that a line breaks between words alone. */
    private static void add(List<Prose.Piece> pieces, String text, Set<Prose.Stress> stress, URI link) {
        Prose.Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean same = last != null && last.stress().equals(stress) && java.util.Objects.equals(last.link(), link);
        if (same) {
            pieces.set(pieces.size() - 1, new Prose.Piece(last.text() + text, stress, link));
        } else if (!text.isEmpty()) {
            pieces.add(new Prose.Piece(text, stress, link));
        }
    }

    /** Gives where a link leads, or null where nobody may be led to. */
    private static URI target(String destination) {
        try {
            URI uri = new URI(destination);
            return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)) ? uri : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
