package org.masar.read.json;

import java.util.List;
import org.masar.read.Message;

/** Holds a value of a JSON file with the offset at which it stands, in UTF-16 units from the start of the text. */
sealed interface Node {
    long at();

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
