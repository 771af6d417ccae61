package org.masar.time;

/**
 * Says why a text is no time: what is wrong, at which character, and what to write instead. The message is English,
 * whole sentences, meant for a person who writes a dataset by hand.
 */
public final class TimeTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String text;
    private final int position;
    private final String wrong;

    /**
     * Makes the exception.
     *
     * @param text     the whole text that was read
     * @param position where in it, from 0; may be its length
     * @param wrong    what is wrong, without a full stop
     * @param instead  what to write instead, a whole sentence
     */
    public TimeTextException(String text, int position, String wrong, String instead) {
        super(text.isEmpty() ? wrong + ". " + instead
            : wrong + " (character " + (position + 1) + " of '" + text + "'). " + instead);
        this.text = text;
        this.position = position;
        this.wrong = wrong;
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
    public String wrong() {
        return wrong;
    }
}
