package org.masar.read.json;

import java.util.function.Function;

/** Reads one record of a list, and keeps the list when the record is unfit. */
final class Records {
    private Records() {
    }

    /** Gives the record, or null after reporting and counting why it is left out. */
    static <T> T read(Context context, String kind, String listPath, int position, Node node, Function<Part, T> form) {
        String path = listPath + "[" + position + "]";
        if (!(node instanceof Node.Obj o)) {
            String why = Part.article(kind) + " should be an object {...}, but is " + node.kind();
            context.error(node.at(), path, node.shown(), why, "write it as { ... } with its keys");
            return reject(context, kind, listPath, position, node, why);
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
            context.error(node.at(), path, "", "this " + kind + " is left out: " + e.getMessage(), "mend the value named");
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
