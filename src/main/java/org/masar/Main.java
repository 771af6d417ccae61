package org.masar;

/** Starts Masar: a verb goes to the command line, anything else opens the window. */
public final class Main {
    private Main() {
    }

    /** Runs the program with the arguments as typed; does not return a value but ends the process with the promised exit status. */
    public static void main(String[] args) {
        throw new UnsupportedOperationException("not wired yet");
    }
}
