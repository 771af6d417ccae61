package org.masar.read.json;

import java.util.stream.Collectors;

/** Writes a small tree as compact JSON: the text of a time in the Linked Places form. */
final class NodeText {
    private NodeText() {
    }

    static String of(Node n) {
        if (n instanceof Node.Obj o) {
            return o.entries().stream().map(e -> quoted(e.key()) + ":" + of(e.value()))
                .collect(Collectors.joining(",", "{", "}"));
        }
        if (n instanceof Node.Arr a) {
            return a.items().stream().map(NodeText::of).collect(Collectors.joining(",", "[", "]"));
        }
        return n instanceof Node.Text t ? quoted(t.value()) : n instanceof Node.Num num ? num.raw() : n.kind();
    }

    private static String quoted(String s) {
        StringBuilder b = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            b.append(c == '"' || c == '\\' ? "\\" + c : c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return b.append('"').toString();
    }
}
