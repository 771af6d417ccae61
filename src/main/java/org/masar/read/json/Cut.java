package org.masar.read.json;

import org.masar.read.Message;

/** Reports where a text stops being JSON, and what is lost from there. */
final class Cut {
    private Cut() {
    }

    static void report(Context context, Document document) {
        String text = context.text.text();
        Fault fault = document.cut;
        boolean inside = document.cutRecord >= 0;
        Message lost = inside ? Message.of("cut.lost.record", document.cutRecordPath) : Message.of("cut.lost");
        if (fault.limit()) {
            context.error(fault.at(), fault.path(), "", Message.of("cut.limit", Tokens.DEPTH, lost), Message.of("cut.limit.advice"));
        } else if (document.complete) {
            after(context, fault.at());
        } else if (fault.ended()) {
            context.error(fault.at(), fault.path(), "", Message.of("cut.ended", lost), Message.of("cut.ended.advice"));
        } else {
            context.error(fault.at(), fault.path(), "", Message.of("cut.not-json", Reason.of(text, fault), lost), Message.of("cut.not-json.advice"));
        }
        if (inside) {
            context.reject(document.cutKind, document.cutRecordPath, "", document.cutRecord, "the text breaks off inside it");
        }
    }

    /** Reports what stands after the outermost object. */
    static void after(Context context, long at) {
        context.error(at, "", context.text.text().substring((int) at).strip(), Message.of("cut.after"), Message.of("cut.after.advice"));
    }
}
