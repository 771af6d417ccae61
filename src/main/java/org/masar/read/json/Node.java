package org.masar.read.json;

import java.util.List;
import org.masar.read.Message;

/** Holds a value of a JSON file with the offset at which it stands, in UTF-16 units from the start of the text. */
public sealed interface Node {
    long at();

    /** Gives a text, number or truth as it is written; null for anything else. */
    default String plain() {
        return this instanceof Text t ? t.value() : this instanceof Num n ? n.raw() : this instanceof Flag f ? f.kind() : null;
    }

    /** Says in words what it is, for messages. */
    String kind();

    /** Says in every language what it is. */
    Message sort();

    /** Gives the value as it stands, or what it is where it can only hint. */
    default Object told() {
        return shown().equals(kind()) ? sort() : shown();
    }

    /** Gives the value as it stands, for messages; containers only hint. */
    default String shown() {
        return kind();
    }

    /** Holds keys and values in the order of the file; a key given twice stands here twice. */
    record Obj(long at, List<Entry> entries) implements Node {
        /** Gives the value of the key, the last where it stands twice; null where it is missing or null. */
        public Node get(String key) {
            Node found = null;
            for (Entry e : entries) {
                found = e.key().equals(key) ? e.value() : found;
            }
            return found instanceof Nil ? null : found;
        }

        /** Gives the object of the key; an empty one where it has none. */
        public Obj in(String key) {
            return get(key) instanceof Obj inner ? inner : new Obj(at, List.of());
        }

        /** Gives a text, number or truth as it is written; null where the key has none. */
        public String plain(String key) {
            Node n = get(key);
            return n == null ? null : n.plain();
        }

        @Override
        public String kind() {
            return "an object {...}";
        }

        @Override
        public Message sort() {
            return Message.of("node.object");
        }
    }

    /** Ties a key to its value. */
    record Entry(long at, String key, Node value) {
    }

    /** Holds values in their order. */
    record Arr(long at, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list [...]";
        }

        @Override
        public Message sort() {
            return Message.of("node.list");
        }

        @Override
        public String shown() {
            return items.size() > 4 ? kind() : items.stream().map(Node::shown)
                .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
        }
    }

    /** Holds a text without its quotes. */
    record Text(long at, String value) implements Node {
        @Override
        public String kind() {
            return "text";
        }

        @Override
        public Message sort() {
            return Message.of("node.text");
        }

        @Override
        public String shown() {
            return "\"" + org.masar.read.ProblemLog.shortened(value) + "\"";
        }
    }

    /** Holds a number, also as it is written; infinite where it is too large. */
    record Num(long at, String raw, double value) implements Node {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public Message sort() {
            return Message.of("node.number");
        }

        @Override
        public String shown() {
            return org.masar.read.ProblemLog.shortened(raw);
        }
    }

    /** Holds true or false. */
    record Flag(long at, boolean value) implements Node {
        @Override
        public String kind() {
            return String.valueOf(value);
        }

        @Override
        public Message sort() {
            return Message.quoted(kind());
        }
    }

    /** Holds null. */
    record Nil(long at) implements Node {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public Message sort() {
            return Message.of("node.null");
        }
    }
}
