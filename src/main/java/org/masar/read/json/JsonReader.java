package org.masar.read.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.read.Encoding;
import org.masar.read.FirstView;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.SourceText;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Reads Masar's dataset file, version 1 (dataset format). */
public final class JsonReader implements Reader {
    /** Newest version that is understood. */
    static final int VERSION = 1;

    @Override
    public String format() {
        return "Masar dataset (JSON)";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".json", ".masar");
    }

    @Override
    public boolean recognises(Input input) {
        byte[] b = input.bytes();
        String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "").startsWith("{")
            && head.contains("\"masar\"");
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        SourceText text = Mender.mend(Encoding.decode(input, log), log);
        DatasetLists lists = new DatasetLists();
        HeadScan scan = new HeadScan(text.text(), lists.keys());
        Version.check(input, text, scan, log);
        Context context = new Context(text, log, HeadForm.zone(scan.zone));
        Document document = new Document(context, lists);
        document.read();
        if (document.cut != null) {
            Cut.report(context, document);
        }
        return opened(context, document, lists, input);
    }

    private Opened opened(Context context, Document document, DatasetLists lists, Input input) {
        Part head = new Part(context, "dataset", "", new Node.Obj(0, document.head));
        Dataset.Head said = HeadForm.read(head, input.stem(), document);
        lists.rest(head);
        Dataset dataset = lists.dataset(said);
        Part start = head.part("start", "view");
        ViewState first = start == null ? FirstView.of(dataset) : ViewForm.read(start);
        head.finish();
        return new Opened(dataset, new Notebook(lists.walkthroughs()), first, context.log.toProblems(), format(),
            context.rejected, context.locator(), document.complete ? Opened.Reach.WHOLE : Opened.Reach.CUT);
    }
}
