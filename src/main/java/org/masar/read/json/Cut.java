package org.masar.read.json;

/** Reports where a text stops being JSON, and what is lost from there. */
final class Cut {
    private Cut() {
    }

    static void report(Context context, Document document) {
        String text = context.text.text();
        Fault fault = document.cut;
        boolean inside = document.cutRecord >= 0;
        String lost = inside ? document.cutRecordPath + " and what follows it are lost; what stands before is kept"
            : "what follows is lost; what stands before is kept";
        if (fault.limit()) {
            context.error(fault.at(), fault.path(), "", "the file goes beyond a limit here (nested deeper than " + Tokens.DEPTH
                + " levels, or one text of millions of letters): " + lost, "this is no file that Masar or a person would write: get it anew");
        } else if (document.complete) {
            after(context, fault.at());
        } else if (fault.ended()) {
            context.error(fault.at(), fault.path(), "", "the file breaks off here: " + lost,
                "get the whole file again, or close what is open with ] and }");
        } else {
            context.error(fault.at(), fault.path(), "", "this is not JSON: " + Reason.of(text, fault) + "; " + lost,
                "mend it here, then look again");
        }
        if (inside) {
            context.reject(document.cutKind, document.cutRecordPath, "", document.cutRecord, "the text breaks off inside it");
        }
    }

    /** Reports what stands after the outermost object. */
    static void after(Context context, long at) {
        context.error(at, "", context.text.text().substring((int) at).strip(), "the dataset ends before this; what follows is lost",
            "delete it, or the } before it if it belongs to the dataset");
    }
}
