package org.masar.geo.gt;

import java.util.List;

/** Says why an expression cannot be understood, and where. Its message is a sentence in English; its parts serve other languages. */
public final class EcqlFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<String> words;
    private final int position;

    /** Says what is wrong. */
    public enum Kind {
        /** Nothing is asked. */
        EMPTY("an expression asks something, for example %s"),
        /** This does not belong here. */
        UNEXPECTED("%s does not belong here"),
        /** More should follow. */
        UNFINISHED("something is missing at the end"),
        /** A text is opened and not closed. */
        UNCLOSED("this text is not closed with '"),
        /** No attribute has the name. */
        UNKNOWN_NAME("there is no attribute %s; there are: %s"),
        /** The attribute never has the value. */
        UNKNOWN_CHOICE("no %2$s is called %1$s; there are: %3$s"),
        /** A number is asked for. */
        NO_NUMBER("%s is no number, as %s asks for"),
        /** A time is asked for. */
        NO_TIME("%s is no time, as %s asks for; write for example 2018-05-20 or 2018-05-20T05:30:00Z"),
        /** True or false is asked for. */
        NO_FLAG("%s is neither true nor false, as %s asks for"),
        /** The attribute cannot be asked like this. */
        UNFIT("%s cannot be asked like this"),
        /** Functions are not part of it. */
        FUNCTION("there are no functions here: %s");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    EcqlFault(Kind kind, int position, String... words) {
        super(String.format(java.util.Locale.ROOT, kind.english, (Object[]) words));
        this.kind = kind;
        this.position = position;
        this.words = List.of(words);
    }

    public Kind kind() {
        return kind;
    }

    /** Gives the words that belong into the sentence: what stands there, and what could. */
    public List<String> words() {
        return words;
    }

    /** Gives the place in the text as typed, in characters from 0; its length where something is missing at the end. */
    public int position() {
        return position;
    }

    /** Prints the expression on one line and below it a sign under the character at fault. */
    public String pointer(String text) {
        String line = text.replaceAll("\\s", " ");
        return line + System.lineSeparator() + " ".repeat(Math.min(position, line.length())) + "^";
    }
}
