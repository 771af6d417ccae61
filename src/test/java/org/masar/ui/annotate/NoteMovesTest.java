package org.masar.ui.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.draw.Fonts;
import org.masar.draw.Text;
import org.masar.draw.note.NotePlan;
import org.masar.draw.note.Placed;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.state.Scribbles;
import org.masar.ui.annotate.NoteMoves.Handle;
import org.masar.ui.annotate.NoteMoves.Part;
import org.masar.ui.annotate.NoteMoves.Rule;

class NoteMovesTest {
    private static final Viewport VIEW = Viewport.at(LonLat.of(36.3, 33.5), 11, 800, 600);
    private static final NotePlan PLAN = new NotePlan(new Text(new Fonts()));

    private static Placed drawn(Kind k, Hold hold, double... xy) {
        List<Pixel> points = java.util.stream.IntStream.range(0, xy.length / 2).mapToObj(i -> new Pixel(xy[2 * i], xy[2 * i + 1])).toList();
        return PLAN.place(Annotation.of("a", k, NoteMoves.anchor(points, VIEW, hold), NoteStyle.PLAIN), VIEW);
    }

    private static String at(Annotation a) {
        return PLAN.place(a, VIEW).points().stream().map(p -> Math.round(p.x()) + "," + Math.round(p.y())).collect(Collectors.joining(" "));
    }

    private static Handle handle(Placed p, Part part, int index) {
        return NoteMoves.handles(p).stream().filter(h -> h.part() == part && h.index() == index).findFirst().orElseThrow();
    }

    @Test
    void whatHoldsToMapOrPageMovesBySoManyPixelsAndStaysWithThat() {
        for (Hold h : Hold.values()) {
            Annotation moved = NoteMoves.moved(drawn(Kind.LINE, h, 100, 100, 200, 150), 30, -20, VIEW);
            assertEquals("130,80 230,130", at(moved));
            assertEquals(h, NoteMoves.hold(moved));
        }
    }

    @Test
    void aCornerMovesWhileTheOppositeOneStaysTurnedOrNot() {
        Placed box = drawn(Kind.RECTANGLE, Hold.PAGE, 100, 100, 200, 200);
        assertEquals("100,100 260,180", at(NoteMoves.dragged(box, handle(box, Part.CORNER, 2), new Pixel(260, 180), VIEW, Rule.FREE)));
        Placed turned = PLAN.place(box.note().turned(90), VIEW);
        Handle held = handle(turned, Part.CORNER, 2);
        Pixel still = handle(turned, Part.CORNER, 0).at();
        Placed after = PLAN.place(NoteMoves.dragged(turned, held, new Pixel(held.at().x() - 40, held.at().y() + 10), VIEW, Rule.FREE), VIEW);
        assertEquals(90, after.note().rotation());
        assertTrue(NoteMoves.handles(after).stream().anyMatch(h -> Math.hypot(h.at().x() - still.x(), h.at().y() - still.y()) < 1e-6));
    }

    @Test
    void shiftKeepsTheFormOfABoxAndTheDirectionsOfALine() {
        Placed box = drawn(Kind.RECTANGLE, Hold.PAGE, 100, 100, 200, 150);
        Placed grown = PLAN.place(NoteMoves.dragged(box, handle(box, Part.CORNER, 2), new Pixel(300, 160), VIEW, Rule.REGULAR), VIEW);
        assertEquals(2, grown.box().width() / grown.box().height(), 1e-9);
        Placed line = drawn(Kind.ARROW, Hold.MAP, 100, 100, 200, 100);
        assertEquals("100,100 200,100", at(NoteMoves.dragged(line, handle(line, Part.POINT, 1), new Pixel(200, 103), VIEW, Rule.REGULAR)));
        assertEquals("100,100 200,103", at(NoteMoves.dragged(line, handle(line, Part.POINT, 1), new Pixel(200, 103), VIEW, Rule.FREE)));
    }

    @Test
    void turningFollowsThePointerRoundTheMiddleInStepsWithShift() {
        Placed box = drawn(Kind.RECTANGLE, Hold.MAP, 100, 100, 200, 200);
        Handle turn = handle(box, Part.TURN, 0);
        assertEquals(90, NoteMoves.dragged(box, turn, new Pixel(300, 150), VIEW, Rule.FREE).rotation(), 1e-6);
        assertEquals(45, NoteMoves.dragged(box, turn, new Pixel(250, 52), VIEW, Rule.REGULAR).rotation(), 1e-6);
    }

    @Test
    void aCalloutsBoxMovesAndItsTipStaysOrTheOtherWayRound() {
        Annotation a = drawn(Kind.CALLOUT, Hold.MAP, 100, 100).note().with(new Offset(50, -40)).withText("A");
        Placed p = PLAN.place(a, VIEW);
        Annotation box = NoteMoves.dragged(p, new Handle(Part.BOX, 0, new Pixel(0, 0)), new Pixel(10, 5), VIEW, Rule.FREE);
        assertEquals("100,100 60.0 -35.0", at(box) + " " + box.offset().x() + " " + box.offset().y());
        Placed tip = PLAN.place(NoteMoves.dragged(p, handle(p, Part.POINT, 0), new Pixel(80, 120), VIEW, Rule.FREE), VIEW);
        assertEquals("80,120", at(tip.note()));
        assertEquals(p.middle().x(), tip.middle().x(), 1e-6);
        assertEquals(p.middle().y(), tip.middle().y(), 1e-6);
    }

    @Test
    void aClickAloneDrawsSomethingThatCanBeSeen() {
        assertEquals(List.of(new Pixel(40, 60), new Pixel(160, 140)), NoteMoves.box(new Pixel(100, 100), new Pixel(101, 100), Rule.FREE));
        assertEquals(2, NoteMoves.line(new Pixel(100, 100), new Pixel(100, 100), Rule.FREE).stream().distinct().count());
    }

    @Test
    void copiesHaveIdsGroupsAndNumbersOfTheirOwnAndOrderKeepsAll() {
        Random chance = new Random(7);
        for (int i = 0; i < 40; i++) {
            List<Annotation> all = Arranging.counted(Scribbles.some(chance, 8));
            Set<String> ids = Arranging.whole(all, Set.of("note-" + chance.nextInt(8)));
            List<Annotation> more = Arranging.doubled(all, ids);
            assertEquals(all.size() + ids.size(), more.stream().map(Annotation::id).distinct().count());
            List<Integer> numbers = more.stream().filter(a -> a.kind() == Kind.NUMBER).map(Annotation::number).sorted().toList();
            assertEquals(java.util.stream.IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
            for (Arranging.Way w : Arranging.Way.values()) {
                assertEquals(Set.copyOf(all), Set.copyOf(Arranging.ordered(all, ids, w)));
            }
            assertEquals(ids, Set.copyOf(Arranging.ordered(all, ids, Arranging.Way.FRONT).subList(8 - ids.size(), 8).stream().map(Annotation::id).toList()));
        }
    }

    @Test
    void takingANumberAwayLetsTheOthersCountOn() {
        List<Annotation> three = List.of(number("a", 1), number("b", 2), number("c", 3));
        assertEquals(List.of(1, 2), Arranging.without(three, Set.of("b")).stream().map(Annotation::number).toList());
        assertEquals(3, Arranging.without(List.of(three.get(0).lock(), three.get(1), three.get(2)), Set.of("a")).size());
    }

    private static Annotation number(String id, int n) {
        return Annotation.numbered(id, NoteMoves.anchor(List.of(new Pixel(10, 10)), VIEW, Hold.PAGE), n, NoteStyle.PLAIN);
    }

    @Test
    void textRunsFromTheSideOfItsFirstLetterAndBeforeOneFromThatOfTheWindow() {
        assertTrue(Reading.leftward("من 24 bus", false));
        assertTrue(!Reading.leftward("24 buses من", true));
        assertTrue(Reading.leftward("24", true));
        assertTrue(!Reading.leftward("", false));
    }
}
