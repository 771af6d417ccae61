package org.masar.read.json;

import org.masar.read.Message;

/** Reports where a text stops being JSON, and what is lost from there. */
final class Cut {
    private Cut() {
    }

    static void report(Context context, Document document) {
        Fault fault = document.cut;
        boolean inside = document.cutRecord >= 0;
        Message lost = inside ? Message.of("cut.lost.record", document.cutRecordPath) : Message.of("cut.lost");
        if (document.complete && !fault.limit()) {
            after(context, fault.at());
        } else {
            at(context, fault, lost);
        }
        if (inside) {
            context.reject(document.cutKind, document.cutRecordPath, "", document.cutRecord, "the text breaks off inside it");
        }
    }

    /** Reports where and why the text is JSON no more. */
    static void at(Context context, Fault fault, Message lost) {
        if (fault.limit()) {
            context.error(fault.at(), fault.path(), "", Message.of("cut.limit", Tokens.DEPTH, lost), Message.of("cut.limit.advice"));
        } else if (fault.ended()) {
            context.error(fault.at(), fault.path(), "", Message.of("cut.ended", lost), Message.of("cut.ended.advice"));
        } else {
            context.error(fault.at(), fault.path(), "", Message.of("cut.not-json", Reason.of(context.text.text(), fault), lost), Message.of("cut.not-json.advice"));
        }
    }

    /** Reports what stands after the outermost object. */
    static void after(Context context, long at) {
        context.error(at, "", context.text.text().substring((int) at).strip(), Message.of("cut.after"), Message.of("cut.after.advice"));
    }
}
