package org.masar.store;

import java.io.IOException;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes our own format, which carries all but the files of media. */
final class JsonWriter implements DatasetWriter {

    @Override
    public String word() {
        return "json";
    }

    @Override
    public String suffix() {
        return ".json";
    }

    @Override
    public List<Loss> losses(Dataset dataset, Notebook notebook) {
        return Losses.whole(dataset, notebook);
    }

    @Override
    public void write(Dataset dataset, Notebook notebook, ViewState start, Appendable out) throws IOException {
        out.append(DatasetText.of(dataset, notebook, start));
    }
}
