package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Streams the outermost object: records of the known lists go to {@link Lists}, everything else becomes the head. */
final class Document {
    final List<Node.Entry> head = new ArrayList<>();
    private final Lists lists;
    /** Where and why the text stopped being JSON, or null where it is sound to its end. */
    Fault cut;
    /** Whether the outermost object was closed. */
    boolean complete;
    /** Offset, path and kind of the record that was being read when the text stopped; -1 where it was none. */
    long cutRecord = -1;
    String cutRecordPath = "";
    String cutKind = "record";
    private final Context context;

    Document(Context context, Lists lists) {
        this.context = context;
        this.lists = lists;
    }

    /** Reads as far as the text is JSON. */
    void read() {
        try (Tokens t = new Tokens(context.text.text())) {
            try {
                object(t);
                complete = true;
                if (t.next() != null) {
                    Cut.after(context, t.at());
                }
            } catch (JacksonException e) {
                cut = Fault.of(context.text.text(), e, t);
            }
        }
    }

    private void object(Tokens t) {
        t.next();
        while (t.next() != JsonToken.END_OBJECT) {
            long keyAt = t.at();
            String key = t.name();
            t.next();
            if (lists.keys().contains(key) && t.isList()) {
                head.add(new Node.Entry(keyAt, key, new Node.Nil(keyAt)));
                records(t, lists.of(key));
            } else {
                head.add(new Node.Entry(keyAt, key, t.value()));
            }
        }
    }

    private void records(Tokens t, Lists.ListOf<?> list) {
        cutKind = list.kind;
        while (t.next() != JsonToken.END_ARRAY) {
            cutRecordPath = list.key + "[" + list.position() + "]";
            cutRecord = t.at();
            Node record = t.value();
            cutRecord = -1;
            list.add(context, record);
        }
    }
}
