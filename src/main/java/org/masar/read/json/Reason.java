package org.masar.read.json;

import org.masar.read.Message;

/** Says in plain words why a text is not JSON, where no slip of the pen explains it. */
final class Reason {
    private Reason() {
    }

    static Message of(String text, Fault fault) {
        if (fault.at() >= text.length()) {
            return Message.of("reason.missing");
        }
        Object shown = Character.isISOControl(text.charAt(fault.at())) ? Message.of("reason.control")
            : "\"" + new String(Character.toChars(text.codePointAt(fault.at()))) + "\"";
        String wanted = fault.says("separate") ? "reason.separator" : fault.says("property name") ? "reason.key"
            : fault.says("colon") ? "reason.colon" : fault.says("close marker") ? "reason.bracket" : "reason.value";
        return Message.of("reason.instead", shown, Message.of(wanted));
    }
}
