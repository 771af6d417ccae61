package org.masar.time;

/**
 * Says why a text is no time: what is wrong, at which character, and what to write instead. The message is English,
 * whole sentences, meant for a person who writes a dataset by hand; the remarks say the same in every language.
 */
public final class TimeTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String text;
    private final int position;
    private final transient TimeRemark wrong;
    private final transient TimeRemark instead;

    /**
     * Makes the exception.
     *
     * @param text     the whole text that was read
     * @param position where in it, from 0; may be its length
     * @param wrong    what is wrong
     * @param instead  what to write instead
     */
    public TimeTextException(String text, int position, TimeRemark wrong, TimeRemark instead) {
        super(wrong.english() + (text.isEmpty() ? "" : " (character " + (position + 1) + " of '" + text + "')") + ". "
            + instead.english().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + instead.english().substring(1) + ".");
        this.text = text;
        this.position = position;
        this.wrong = wrong;
        this.instead = instead;
    }

    /** Gives the whole text that was read. */
    public String text() {
        return text;
    }

    /** Gives the place of the fault in the text, from 0. */
    public int position() {
        return position;
    }

    /** Gives what is wrong, without place and advice. */
    public TimeRemark wrong() {
        return wrong;
    }

    /** Gives what to write instead. */
    public TimeRemark instead() {
        return instead;
    }
}
