package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Walks through a JSON text, token by token, and builds located trees of single values. */
final class Tokens implements AutoCloseable {
    /** Deepest nesting that is followed; a dataset needs some fifteen levels. */
    static final int DEPTH = 100;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder().streamReadConstraints(
        StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxStringLength(5_000_000).maxNameLength(1_000)
            .maxNumberLength(1_000).build()).build();

    private final JsonParser parser;

    Tokens(String text) {
        parser = FACTORY.createParser(ObjectReadContext.empty(), new java.io.StringReader(text));
    }

    /** Moves on; null at the end. Throws JacksonException where the text is not JSON. */
    JsonToken next() {
        return parser.nextToken();
    }

    /** Gives the offset at which the current token begins. */
    long at() {
        return parser.currentTokenLocation().getCharOffset();
    }

    /** Gives the offset up to which the text was looked at. */
    long here() {
        return parser.currentLocation().getCharOffset();
    }

    String name() {
        return parser.currentName();
    }

    String string() {
        return parser.getString();
    }

    /** Reads the current token to its end, so that what is wrong inside it is found. */
    void finish() {
        parser.finishToken();
    }

    /** Gives the path of what is being read: {@code events[3].when}. */
    String path() {
        return parser.streamReadContext().pathAsPointer().toString().replaceAll("/(\\d+)(?=/|$)", "[$1]")
            .replaceFirst("^/", "").replace('/', '.').replace("~1", "/").replace("~0", "~");
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isContainer() {
        return parser.currentToken().isStructStart();
    }

    /** Leaves out the value at which the parser stands. */
    void skip() {
        parser.skipChildren();
    }

    /** Builds the value at which the parser stands, and moves to its last token. */
    Node value() {
        long at = at();
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                List<Node.Entry> entries = new ArrayList<>();
                while (next() != JsonToken.END_OBJECT) {
                    long keyAt = at();
                    String key = name();
                    next();
                    entries.add(new Node.Entry(keyAt, key, value()));
                }
                return new Node.Obj(at, entries);
            }
            case START_ARRAY -> {
                List<Node> items = new ArrayList<>();
                while (next() != JsonToken.END_ARRAY) {
                    items.add(value());
                }
                return new Node.Arr(at, items);
            }
            case VALUE_STRING -> {
                return new Node.Text(at, string());
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String raw = string();
                return new Node.Num(at, raw, Double.parseDouble(raw));
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new Node.Flag(at, parser.currentToken() == JsonToken.VALUE_TRUE);
            }
            default -> {
                return new Node.Nil(at);
            }
        }
    }

    /** Tells whether the text broke a limit (too deep, too long) rather than the rules of JSON. */
    static boolean isLimit(Exception e) {
        return e instanceof StreamConstraintsException;
    }

    @Override
    public void close() {
        parser.close();
    }
}
