package org.masar.read.storymapjs;

import java.util.ArrayList;
import java.util.List;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.model.Words;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Positions;
import org.masar.read.gather.Times;
import org.masar.read.json.JsonSource;
import org.masar.read.json.JsonWalk;
import org.masar.read.json.Node;
import org.masar.read.said.DateColumn;
import org.masar.state.Camera;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Reads StoryMapJS: each slide is an event at its place and date, and a step of the walkthrough that the story is. */
public final class StoryMapJsReader implements Reader {

    @Override
    public String format() {
        return "StoryMapJS (JSON)";
    }

    @Override
    public List<String> suffixes() {
        return List.of();
    }

    @Override
    public boolean recognises(Input input) {
        String head = JsonSource.head(input);
        return head.contains("\"storymap\"") && head.contains("\"slides\"");
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        JsonSource source = JsonSource.of(input);
        Gathering gathering = new Gathering(input, source.log());
        List<Entry> entries = new ArrayList<>();
        List<Node.Obj> slides = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        DateColumn dates = new DateColumn();
        Positions positions = new Positions(source.log());
        Opened.Reach reach = JsonWalk.read(source.context(), List.of("storymap.slides[]"), (path, n) -> {
            if (n instanceof Node.Obj o && path.startsWith("storymap.slides[")) {
                Entry e = new Entry(path, source.context().spot(o));
                slides.add(o);
                entries.add(e);
                dates.add(o.plain("date") == null ? "" : o.plain("date"));
                steps.add(slide(e, o, gathering, positions, source));
            }
        });
        if (entries.isEmpty()) {
            throw source.log().toProblems().errors() > 0 ? new NoDataset(source.log().toProblems())
                : NoDataset.of(input, Spot.START, Message.of("storymapjs.empty"), Message.of("storymapjs.empty.advice"));
        }
        Times times = new Times(source.log()).habit(dates.habit());
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            gathering.add(e.when(times.of(slides.get(i).plain("date"), e.path() + ".date", e.at())));
        }
        times.finish();
        gathering.add(new Walkthrough("story", Gathering.said(Message.of("storymapjs.story")), steps));
        return gathering.opened(format(), reach);
    }

    private static Step slide(Entry e, Node.Obj o, Gathering gathering, Positions positions, JsonSource source) {
        Node.Obj text = o.in("text"), media = o.in("media"), at = o.in("location");
        String headline = PlainText.of(text.plain("headline")), words = PlainText.of(text.plain("text")), caption = PlainText.of(media.plain("caption"));
        e.id(o.plain("uniqueid")).title(headline).text(words);
        if (e.title().isEmpty()) {
            e.title(caption == null ? null : caption.split("(?<=[.!?])\\s")[0]);
        }
        e.line("caption", caption).line("credit", PlainText.of(media.plain("credit"))).line("media", PlainText.of(media.plain("url")));
        if ("overview".equals(o.plain("type"))) {
            gathering.title(headline).summary(words);
        }
        LonLat point = at.plain("lat") == null || at.plain("lon") == null ? null
            : positions.of(new String[] {at.plain("lon"), at.plain("lat")}, e.path() + ".location", source.context().spot(at)).orElse(null);
        String name = at.plain("name");
        e.at(gathering.place(name != null && !name.isBlank() || point == null ? name : e.title(), point == null ? null : new Shape.Point(point), e));
        ViewState view = point == null ? ViewState.START : ViewState.START.withCamera(new Camera(point, zoom(at)));
        return new Step(Gathering.words(e.title()), Gathering.words(words), Words.NONE, Words.NONE, 0, null, view);
    }

    private static double zoom(Node.Obj at) {
        return at.get("zoom") instanceof Node.Num n && n.value() >= 1 && n.value() <= 18 ? n.value() : 8;
    }
}
