package org.masar.read.json;

import java.util.Collection;
import org.masar.read.Message;
import org.masar.read.Opened;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Streams a JSON file of any format: the records of chosen lists are handed over one by one, and what stands around them whole.
 * Without state; safe on any thread.
 */
public final class JsonWalk {
    private final Tokens tokens;
    private final Collection<String> lists;
    private final Taker taker;

    private JsonWalk(Tokens tokens, Collection<String> lists, Taker taker) {
        this.tokens = tokens;
        this.lists = lists;
        this.taker = taker;
    }

    /** Takes what was read. */
    public interface Taker {
        /**
         * Takes a value.
         *
         * @param path where it stands: {@code features[3]}
         */
        void take(String path, Node value);
    }

    /**
     * Reads as far as the text is JSON; where it stops is reported.
     *
     * @param lists what to stream, with brackets for each list: {@code features[]}, {@code datasets[].data.allData[]}
     */
    public static Opened.Reach read(Context context, Collection<String> lists, Taker taker) {
        try (Tokens t = new Tokens(context.text.text())) {
            try {
                if (t.next() != null) {
                    new JsonWalk(t, lists, taker).walk("", "");
                    if (t.next() != null) {
                        Cut.after(context, t.at());
                    }
                }
                return Opened.Reach.WHOLE;
            } catch (JacksonException e) {
                Cut.at(context, Fault.of(context.text.text(), e, t), Message.of("cut.lost"));
                return Opened.Reach.CUT;
            }
        }
    }

    private void walk(String path, String shape) {
        if (!tokens.isContainer() || lists.stream().noneMatch(l -> leads(shape, l))) {
            taker.take(path, tokens.value());
            return;
        }
        boolean list = tokens.isList();
        JsonToken end = list ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        for (int i = 0; tokens.next() != end; i++) {
            if (list) {
                walk(path + "[" + i + "]", shape + "[]");
            } else {
                String key = tokens.name();
                tokens.next();
                walk(path.isEmpty() ? key : path + "." + key, shape.isEmpty() ? key : shape + "." + key);
            }
        }
    }

    private static boolean leads(String shape, String list) {
        return shape.isEmpty() || list.startsWith(shape) && list.length() > shape.length() && ".[".indexOf(list.charAt(shape.length())) >= 0;
    }
}
