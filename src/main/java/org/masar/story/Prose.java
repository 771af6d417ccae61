package org.masar.story;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Holds a text as it is to be shown: paragraphs and lists, with words that are stressed or lead somewhere. Who draws it knows nothing of
 * Markdown.
 */
public record Prose(List<Part> parts) {
    public Prose {
        parts = List.copyOf(parts);
    }

    /** Is a paragraph or a list. */
    public sealed interface Part permits Paragraph, Listing {
    }

    /** Is a run of text; a line break in it is a new line that was wanted. */
    public record Paragraph(List<Piece> pieces) implements Part {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Is a list.
     *
     * @param first number of the first item, or null for bullets
     */
    public record Listing(Integer first, List<Prose> items) implements Part {
        public Listing {
            items = List.copyOf(items);
        }

        /** Gives what stands before an item, counted from 0. */
        public String sign(int item) {
            return first == null ? "\u2022" : first + item + ".";
        }
    }

    /** Says how words are stressed. */
    public enum Stress { STRONG, EMPHASIS }

    /**
     * Is text that is shown in one way.
     *
     * @param link where it leads by http, https or mailto, or null
     */
    public record Piece(String text, Set<Stress> stress, URI link) {
        public Piece {
            stress = Set.copyOf(stress);
        }

        /** Tells whether it is stressed so. */
        public boolean is(Stress s) {
            return stress.contains(s);
        }
    }

    /** Gives the words alone: a line a paragraph and an item, for search, counting and those who listen. */
    public String plain() {
        return parts.stream().map(Prose::plain).collect(joining("\n"));
    }

    private static String plain(Part part) {
        if (part instanceof Paragraph p) {
            return p.pieces().stream().map(Piece::text).collect(joining());
        }
        Listing l = (Listing) part;
        return java.util.stream.IntStream.range(0, l.items().size()).mapToObj(i -> l.sign(i) + " " + l.items().get(i).plain()).collect(joining("\n"));
    }
}
