package org.masar.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.masar.model.PlaceRef;
import org.masar.model.TimeSpan;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.state.ViewState;
import org.masar.store.JsonText;
import org.masar.view.Phase;
import org.masar.view.Telling;
import org.masar.view.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the events that show, in time order. */
@Command(name = "visible", mixinStandardHelpOptions = true, description = "Lists the events that show at a time, by whom they are told, or in a box.")
final class VisibleCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatasetOptions dataset;

    @Mixin
    private TimeOptions time;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    VisibleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, NoDataset {
        Opened opened = dataset.open(console);
        Visible visible = Visible.of(opened.dataset(), time.apply(ViewState.START, opened.dataset()));
        if (json) {
            List<Map<String, Object>> all = new ArrayList<>();
            for (int e : visible.events()) {
                all.add(map(visible, e));
            }
            console.out().print(JsonText.of(all));
        } else {
            for (int e : visible.events()) {
                String id = visible.dataset().events().get(e).id();
                console.out().println(visible.told().telling(e) == Telling.DENIED ? id + " denied" : id);
            }
        }
        return dataset.status(opened);
    }

    private static Map<String, Object> map(Visible v, int e) {
        TimeSpan w = v.told().when(e);
        Phase phase = v.phase(e);
        String stance = v.told().stance(e);
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("id", v.dataset().events().get(e).id());
        m.put("earliestStart", w.earliestStart());
        m.put("latestStart", w.latestStart());
        m.put("earliestEnd", w.earliestEnd());
        m.put("latestEnd", w.latestEnd());
        m.put("phase", phase == null ? null : phase.word());
        m.put("stance", stance == null || stance.isEmpty() ? null : stance);
        m.put("disputed", v.told().disputed(e));
        m.put("places", v.told().places(e).stream().map(PlaceRef::place).distinct().toList());
        return m;
    }
}
