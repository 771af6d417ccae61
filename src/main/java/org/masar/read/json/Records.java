package org.masar.read.json;

import java.util.function.Function;
import org.masar.read.Message;

/** Reads one record of a list, and keeps the list when the record is unfit. */
final class Records {
    private Records() {
    }

    /** Gives the record, or null after reporting and counting why it is left out. */
    static <T> T read(Context context, String kind, String listPath, int position, Node node, Function<Part, T> form) {
        String path = listPath + "[" + position + "]";
        if (!(node instanceof Node.Obj o)) {
            Message why = Message.of("record.no-object", Part.article(kind), node.sort());
            context.error(node.at(), path, node.shown(), why, Message.of("record.no-object.advice"));
            return reject(context, kind, listPath, position, node, why.english());
        }
        Part part = new Part(context, kind, path, o);
        try {
            T record = form.apply(part);
            part.finish();
            return record;
        } catch (Unfit e) {
            part.finish();
            return reject(context, kind, listPath, position, node, e.getMessage());
        } catch (IllegalArgumentException e) {
            context.error(node.at(), path, "", Message.of("record.unfit", Part.kind(kind), e.getMessage()), Message.of("record.unfit.advice"));
            return reject(context, kind, listPath, position, node, e.getMessage());
        }
    }

    private static <T> T reject(Context context, String kind, String listPath, int position, Node node, String why) {
        String id = node instanceof Node.Obj o ? o.entries().stream()
            .filter(e -> e.key().equals("id") && e.value() instanceof Node.Text).findFirst()
            .map(e -> ((Node.Text) e.value()).value()).orElse("") : "";
        context.reject(kind, listPath + "[" + position + "]", id, node.at(), why);
        context.locator.drop(listPath, position);
        return null;
    }
}
