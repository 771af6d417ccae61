package org.masar.read.json;

/** Says in plain words why a text is not JSON, where no slip of the pen explains it. */
final class Reason {
    private Reason() {
    }

    static String of(String text, Fault fault) {
        if (fault.at() >= text.length()) {
            return "something is missing here";
        }
        String shown = Character.isISOControl(text.charAt(fault.at())) ? "a control character"
            : "\"" + new String(Character.toChars(text.codePointAt(fault.at()))) + "\"";
        String wanted = fault.says("separate") ? "a comma or a closing bracket" : fault.says("property name") ? "a key in quotes"
            : fault.says("colon") ? "a colon" : fault.says("close marker") ? "another bracket" : "a value";
        return shown + " stands where " + wanted + " belongs";
    }
}
