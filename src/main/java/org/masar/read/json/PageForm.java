package org.masar.read.json;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.masar.read.Message;
import org.masar.state.Block;
import org.masar.state.Length;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Room;
import org.masar.state.Template;

/** Reads how a page is laid out: all keys may be missing, and what cannot be read is as the size and the template have it. */
final class PageForm {
    private static final Map<String, Block> BLOCKS = choices(Block.values(), Block::word);

    private PageForm() {
    }

    static Page read(Part p) {
        Page bare = Page.of(paper(p), p.choice("template", choices(Template.values(), Template::word), Template.SCREEN));
        Page titled = told(p, "title", bare, Page::withTitle);
        Page told = told(p, "notes", told(p, "subtitle", titled, Page::withSubtitle), Page::withNotes);
        Set<Block> shown = blocks(p, "show"), hidden = blocks(p, "hide");
        Page chosen = guarded(p, () -> new Page(told.paper(), told.template(), told.title(), told.subtitle(), told.notes(), shown, hidden, Map.of()), told);
        Part places = p.part("places", "places");
        Map<Block, Room> rooms = places == null ? Map.of() : rooms(places);
        p.finish();
        return new Page(chosen.paper(), chosen.template(), chosen.title(), chosen.subtitle(), chosen.notes(), chosen.shown(), chosen.hidden(), rooms);
    }

    private static Paper paper(Part p) {
        Preset preset = p.choice("size", choices(Preset.values(), Preset::word), Preset.SCREEN);
        double width = p.positive("width", 0), height = p.positive("height", 0);
        Length unit = p.choice("unit", choices(Length.values(), Length::word), Length.PIXEL);
        Orientation o = p.choice("orientation", choices(Orientation.values(), Orientation::word), Orientation.LANDSCAPE);
        Paper paper = preset == Preset.OWN ? guarded(p, () -> Paper.of(width, height, unit), Paper.SCREEN) : Paper.of(preset).with(o);
        Double dpi = p.number("dpi");
        return dpi == null ? paper : guarded(p, () -> paper.at((int) Math.round(dpi)), paper);
    }

    private static Page told(Part p, String key, Page page, BiFunction<Page, String, Page> with) {
        String text = p.text(key);
        return text == null ? page : guarded(p, () -> with.apply(page, text), page);
    }

    private static Set<Block> blocks(Part p, String key) {
        Set<Block> found = EnumSet.noneOf(Block.class);
        for (String word : p.texts(key)) {
            Block b = guarded(p, () -> Block.of(word), null);
            if (b != null) {
                found.add(b);
            }
        }
        return found;
    }

    private static Map<Block, Room> rooms(Part p) {
        Map<Block, Room> rooms = new EnumMap<>(Block.class);
        BLOCKS.forEach((word, block) -> {
            List<Node> n = p.get(word) == null ? List.of() : p.items(word, "numbers");
            if (n.size() == 4 && n.stream().allMatch(i -> i instanceof Node.Num)) {
                double[] r = n.stream().mapToDouble(i -> ((Node.Num) i).value()).toArray();
                Room room = guarded(p, () -> new Room(r[0], r[1], r[2], r[3]), null);
                if (room != null) {
                    rooms.put(block, room);
                }
            } else if (p.get(word) != null) {
                p.context.error(p.get(word).at(), p.pathOf(word), "", Message.of("view.numbers", word, 4), Message.of("page.place.advice"));
            }
        });
        p.finish();
        return rooms;
    }

    private static <T> Map<String, T> choices(T[] values, Function<T, String> word) {
        Map<String, T> all = new LinkedHashMap<>();
        Arrays.stream(values).forEach(v -> all.put(word.apply(v), v));
        return all;
    }

    private static <T> T guarded(Part p, Supplier<T> value, T otherwise) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            p.context.error(p.node.at(), p.path, "", Message.of("page.unfit", e.getMessage()), Message.of("record.unfit.advice"));
            return otherwise;
        }
    }
}
