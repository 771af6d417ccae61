package org.masar.time;

/**
 * Says when something began or ended, as the Linked Places form does: {@code {"in"}} or {@code {"earliest", "latest"}},
 * or {@code ".."} for an end that has not come.
 *
 * @param in       EDTF text of the one time, or null
 * @param earliest EDTF text, or null
 * @param latest   EDTF text, or null
 */
public record Bound(String in, String earliest, String latest) {
    /** Stands for an end that has not come: {@code "end": ".."}. */
    public static final Bound OPEN = new Bound("..", null, null);

    public Bound {
        if (in == null && earliest == null && latest == null) {
            throw new IllegalArgumentException("a start or end needs \"in\", or \"earliest\" and \"latest\"");
        }
        if (in != null && (earliest != null || latest != null)) {
            throw new IllegalArgumentException("a start or end has either \"in\" (" + in
                + ") or \"earliest\" and \"latest\", not both");
        }
    }

    /** Makes a bound of one time; {@code ".."} gives {@link #OPEN}. */
    public static Bound in(String text) {
        return new Bound(text, null, null);
    }

    /** Makes a bound of two times; one of them may be null for "not known". */
    public static Bound between(String earliest, String latest) {
        return new Bound(null, earliest, latest);
    }

    /** Tells whether it is an end that has not come. */
    public boolean isOpen() {
        return "..".equals(in);
    }

    String words() {
        return in != null ? in : (earliest == null ? "" : earliest) + " to " + (latest == null ? "" : latest);
    }
}
