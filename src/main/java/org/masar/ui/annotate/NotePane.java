package org.masar.ui.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.beans.Observable;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.masar.draw.Box;
import org.masar.draw.note.Placed;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.ui.annotate.NoteMoves.Handle;
import org.masar.ui.annotate.NoteMoves.Part;
import org.masar.ui.annotate.NoteMoves.Rule;
import org.masar.ui.control.Texts;

/**
 * Lies over the map while people draw: turns what pointer and keys do into annotations, and shows the handles of those that are chosen. The wheel,
 * and a drag with the middle button, still move the map. Stays left to right, as the map does. FX thread only.
 */
public final class NotePane extends Pane {
    private static final double REACH = 5, GRIP = 8;
    private static final Offset USUAL = new Offset(70, -60);
    private final NoteDesk desk;
    private final Parent map;
    private final Supplier<Node> detail;
    private final Pane handles = new Pane();
    private final Rectangle band = new Rectangle();
    private final NoteEditor editor;
    private Drag drag;
    private List<Pixel> corners = List.of();

    /**
     * Holds what a gesture does.
     *
     * @param from    where it began, logical pixels
     * @param handle  which handle is held, or null
     * @param started what is moved, as it stood then, by id
     * @param made    what is drawn, or null
     * @param points  of what is drawn
     */
    private record Drag(Pixel from, Handle handle, Map<String, Placed> started, Annotation made, List<Pixel> points) {
    }

    /**
     * Makes it closed.
     *
     * @param map    what lies below
     * @param detail finds the detail map's panel, on which what is drawn holds to the page; may give null
     * @param follow what to listen to for where the map looks
     */
    public NotePane(NoteDesk desk, Texts texts, Parent map, Supplier<Node> detail, Observable follow) {
        this.desk = desk;
        this.map = map;
        this.detail = detail;
        editor = new NoteEditor(texts);
        setId("annotations");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        accessibleTextProperty().bind(texts.bind("annotate.pane"));
        visibleProperty().bind(desk.openProperty());
        focusTraversableProperty().bind(desk.openProperty());
        handles.setMouseTransparent(true);
        handles.setManaged(false);
        band.getStyleClass().add("map-band");
        band.setManaged(false);
        band.setVisible(false);
        band.setMouseTransparent(true);
        getChildren().addAll(handles, band, editor);
        setMinSize(0, 0);
        Rectangle room = new Rectangle();
        room.widthProperty().bind(widthProperty());
        room.heightProperty().bind(heightProperty());
        setClip(room);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursor(at(e))));
        addEventHandler(ScrollEvent.SCROLL, e -> {
            if (e.getTarget() != editor) {
                below().fireEvent(e.copyFor(below(), below()));
                e.consume();
            }
        });
        setOnKeyPressed(new NoteKeys(desk, this));
        for (Observable o : List.of(desk.chosenProperty(), desk.toolProperty(), desk.session().notebookProperty(), desk.session().viewProperty(),
            desk.session().visibleProperty(), follow, widthProperty(), heightProperty())) {
            o.addListener(x -> show());
        }
        desk.openProperty().addListener((o, was, is) -> {
            if (is) {
                requestFocus();
            } else {
                cancel();
                editor.finish();
                map.requestFocus();
            }
            show();
        });
        desk.toolProperty().addListener((o, was, is) -> {
            editor.finish();
            corners = List.of();
            desk.session().unsketch();
        });
    }

    private Node below() {
        return map.getChildrenUnmodifiable().get(0);
    }

    private double factor() {
        Viewport v = desk.viewport();
        return v == null ? 1 : getWidth() / v.width();
    }

    private Pixel at(MouseEvent e) {
        return new Pixel(e.getX() / factor(), e.getY() / factor());
    }

    // ---- pointer

    private void press(MouseEvent e) {
        if (e.getTarget() instanceof Node n && n != this && n.getParent() != this) {
            return;
        }
        requestFocus();
        editor.finish();
        if (desk.viewport() == null || e.getButton() != MouseButton.PRIMARY) {
            pass(e);
            return;
        }
        e.consume();
        Pixel p = at(e);
        Kind tool = desk.toolProperty().get();
        if (tool == null) {
            pick(e, p);
        } else if (tool == Kind.POLYGON) {
            corner(e, p);
        } else if (tool == Kind.NUMBER) {
            desk.add(Annotation.numbered(freshId(), NoteMoves.anchor(List.of(p), desk.viewport(), hold(p)),
                Arranging.nextNumber(desk.all()), style(tool)));
        } else {
            drag = new Drag(p, null, Map.of(), Annotation.of(freshId(), tool == Kind.IMAGE ? Kind.RECTANGLE : tool,
                NoteMoves.anchor(first(tool, p), desk.viewport(), hold(p)), style(tool)), List.of(p));
        }
    }

    private List<Pixel> first(Kind tool, Pixel p) {
        return tool.least() == 1 ? List.of(p) : List.of(p, p);
    }

    private NoteStyle style(Kind k) {
        return desk.session().settings().notes().of(k);
    }

    private String freshId() {
        return Arranging.freshId(desk.all(), "note-");
    }

    /** What is drawn on the detail map holds to the page: a place of the map below it would be another. */
    private Hold hold(Pixel p) {
        Node panel = detail.get();
        Point2D here = localToScene(p.x() * factor(), p.y() * factor());
        return panel != null && panel.isVisible() && panel.localToScene(panel.getBoundsInLocal()).contains(here) ? Hold.PAGE : desk.holdProperty().get();
    }

    private void pick(MouseEvent e, Pixel p) {
        Optional<Handle> handle = handleAt(p);
        Optional<Placed> hit = hit(p);
        if (handle.isPresent()) {
            drag = new Drag(p, handle.get(), started(), null, List.of());
        } else if (hit.isPresent() && e.getClickCount() == 2) {
            edit(hit.get().note());
        } else if (hit.isPresent()) {
            String id = hit.get().note().id();
            boolean chosen = desk.chosenProperty().get().contains(id);
            if (e.isShiftDown()) {
                Set<String> ids = new HashSet<>(desk.chosenProperty().get());
                if (!ids.remove(id)) {
                    ids.add(id);
                }
                desk.choose(ids);
            } else if (!chosen) {
                desk.choose(Set.of(id));
            }
            boolean box = hit.get().note().kind() == Kind.CALLOUT && desk.chosenProperty().get().size() == 1;
            drag = new Drag(p, box ? new Handle(Part.BOX, 0, p) : null, started(), null, List.of());
        } else {
            if (!e.isShiftDown()) {
                desk.choose(Set.of());
            }
            drag = new Drag(p, null, Map.of(), null, List.of());
        }
    }

    private Map<String, Placed> started() {
        return desk.selected().stream().filter(a -> !a.locked()).collect(Collectors.toMap(Annotation::id, desk::place));
    }

    private Optional<Placed> hit(Pixel p) {
        List<Placed> all = new ArrayList<>(desk.placed());
        java.util.Collections.reverse(all);
        return all.stream().filter(a -> !a.note().locked() && a.touches(p, REACH)).findFirst();
    }

    private Optional<Handle> handleAt(Pixel p) {
        return gripped().stream().flatMap(a -> NoteMoves.handles(a).stream())
            .filter(h -> Math.hypot(h.at().x() - p.x(), h.at().y() - p.y()) <= GRIP / factor()).findFirst();
    }

    private Optional<Placed> gripped() {
        List<Annotation> some = desk.selected();
        return some.size() == 1 && !some.get(0).locked() && desk.viewport() != null ? Optional.of(desk.place(some.get(0))) : Optional.empty();
    }

    private void dragged(MouseEvent e) {
        if (drag == null) {
            pass(e);
            return;
        }
        e.consume();
        Pixel p = at(e);
        Viewport v = desk.viewport();
        Rule rule = e.isShiftDown() ? Rule.REGULAR : Rule.FREE;
        if (drag.made != null) {
            List<Pixel> points = drawn(p, rule);
            drag = new Drag(drag.from, null, Map.of(), drag.made, points);
            if (points.size() > 1 || drag.made.kind().least() == 1) {
                desk.sketch(made(points, p));
            }
        } else if (!drag.started.isEmpty()) {
            desk.session().sketch(n -> n.withAnnotations(n.annotations().stream().map(a -> {
                Placed was = drag.started.get(a.id());
                return was == null ? a : drag.handle != null ? NoteMoves.dragged(was, drag.handle, p, v, rule)
                    : NoteMoves.moved(was, p.x() - drag.from.x(), p.y() - drag.from.y(), v);
            }).toList()));
        } else {
            showBand(p);
        }
    }

    private List<Pixel> drawn(Pixel p, Rule rule) {
        Kind k = drag.made.kind();
        return k == Kind.PEN || k == Kind.HIGHLIGHTER ? NoteMoves.freehand(drag.points, p)
            : k.isBox() ? NoteMoves.box(drag.from, p, rule) : k.least() == 1 ? List.of(drag.from) : NoteMoves.line(drag.from, p, rule);
    }

    private Annotation made(List<Pixel> points, Pixel p) {
        Annotation a = drag.made.with(NoteMoves.anchor(points, desk.viewport(), NoteMoves.hold(drag.made)));
        boolean far = Math.hypot(p.x() - drag.from.x(), p.y() - drag.from.y()) > GRIP;
        return a.kind() == Kind.CALLOUT ? a.with(far ? new Offset(p.x() - drag.from.x(), p.y() - drag.from.y()) : USUAL) : a;
    }

    private void release(MouseEvent e) {
        if (drag == null) {
            pass(e);
            return;
        }
        e.consume();
        Pixel p = at(e);
        Rule rule = e.isShiftDown() ? Rule.REGULAR : Rule.FREE;
        Drag ended = drag;
        if (ended.made != null) {
            List<Pixel> points = ended.made.kind() == Kind.PEN || ended.made.kind() == Kind.HIGHLIGHTER ? ended.points : drawn(p, rule);
            Annotation a = points.size() < ended.made.kind().least() ? null : made(points, p);
            drag = null;
            if (a == null) {
                desk.session().unsketch();
            } else {
                finish(a);
            }
            return;
        }
        drag = null;
        if (!ended.started.isEmpty()) {
            desk.session().note(n -> n);
        } else if (band.isVisible()) {
            Box b = new Box(Math.min(ended.from.x(), p.x()), Math.min(ended.from.y(), p.y()), Math.abs(p.x() - ended.from.x()), Math.abs(p.y() - ended.from.y()));
            Set<String> ids = new HashSet<>(desk.chosenProperty().get());
            desk.placed().stream().filter(a -> !a.note().locked() && b.touches(a.bounds().grown(0.5))).forEach(a -> ids.add(a.note().id()));
            desk.choose(ids);
        }
        band.setVisible(false);
    }

    /** Keeps what was drawn; words are asked for, and freehand goes on. */
    private void finish(Annotation a) {
        boolean on = a.kind() == Kind.PEN || a.kind() == Kind.HIGHLIGHTER;
        if (a.kind().isText()) {
            desk.sketch(a);
            write(a, true);
        } else {
            desk.add(a);
        }
        if (on) {
            desk.chosenProperty().set(Set.of());
        } else if (!a.kind().isText()) {
            desk.toolProperty().set(null);
        }
    }

    private void corner(MouseEvent e, Pixel p) {
        if (e.getClickCount() > 1) {
            endPolygon();
            return;
        }
        List<Pixel> more = new ArrayList<>(corners);
        more.add(p);
        corners = more;
        show();
    }

    /** Ends what is drawn corner by corner; tells whether there was anything to end. */
    boolean endPolygon() {
        List<Pixel> all = corners;
        corners = List.of();
        if (all.size() >= Kind.POLYGON.least()) {
            finish(Annotation.of(freshId(), Kind.POLYGON, NoteMoves.anchor(all, desk.viewport(), hold(all.get(0))), style(Kind.POLYGON)));
        }
        show();
        return !all.isEmpty();
    }

    private void showBand(Pixel p) {
        double f = factor();
        band.setVisible(true);
        band.setX(Math.min(drag.from.x(), p.x()) * f);
        band.setY(Math.min(drag.from.y(), p.y()) * f);
        band.setWidth(Math.abs(p.x() - drag.from.x()) * f);
        band.setHeight(Math.abs(p.y() - drag.from.y()) * f);
    }

    private void pass(MouseEvent e) {
        if (e.getButton() == MouseButton.MIDDLE) {
            below().fireEvent(e.copyFor(below(), below()));
            requestFocus();
            e.consume();
        }
    }

    private Cursor cursor(Pixel p) {
        return desk.toolProperty().get() != null ? Cursor.CROSSHAIR : handleAt(p).isPresent() ? Cursor.HAND : hit(p).isPresent() ? Cursor.MOVE : Cursor.DEFAULT;
    }

    // ---- without a pointer

    /** Lets go of the gesture that goes on; tells whether there was one. */
    boolean cancel() {
        boolean some = drag != null || !corners.isEmpty();
        drag = null;
        corners = List.of();
        band.setVisible(false);
        desk.session().unsketch();
        show();
        return some;
    }

    /** Draws what the tool at hand makes in the middle of the map. */
    void drawInTheMiddle() {
        Viewport v = desk.viewport();
        Kind k = desk.toolProperty().get();
        if (v == null || k == null || k == Kind.IMAGE) {
            return;
        }
        Pixel m = new Pixel(v.width() / 2.0, v.height() / 2.0);
        Hold h = desk.holdProperty().get();
        if (k == Kind.NUMBER) {
            desk.add(Annotation.numbered(freshId(), NoteMoves.anchor(List.of(m), v, h), Arranging.nextNumber(desk.all()), style(k)));
            return;
        }
        List<Pixel> points = k.least() == 1 ? List.of(m) : k.isBox() ? NoteMoves.box(m, m, Rule.FREE)
            : k == Kind.POLYGON ? List.of(new Pixel(m.x() - 60, m.y() + 40), new Pixel(m.x() + 60, m.y() + 40), new Pixel(m.x(), m.y() - 50))
            : NoteMoves.line(m, m, Rule.FREE);
        Annotation a = Annotation.of(freshId(), k, NoteMoves.anchor(points, v, h), style(k));
        finish(k == Kind.CALLOUT ? a.with(USUAL) : a);
    }

    /** Puts an image into the middle, as large as fits well. */
    void putImage(String data, double width, double height) {
        Viewport v = desk.viewport();
        if (v != null) {
            double s = Math.min(1, Math.min(v.width() * 0.35 / width, v.height() * 0.35 / height)), w = width * s / 2, h = height * s / 2;
            Pixel m = new Pixel(v.width() / 2.0, v.height() / 2.0);
            desk.add(Annotation.image(freshId(), NoteMoves.anchor(List.of(new Pixel(m.x() - w, m.y() - h), new Pixel(m.x() + w, m.y() + h)), v,
                desk.holdProperty().get()), data, style(Kind.IMAGE)));
            desk.toolProperty().set(null);
            requestFocus();
        }
    }

    /** Opens the words of one that has any. */
    void edit(Annotation a) {
        if (a.kind().isText() || a.kind() == Kind.NUMBER) {
            desk.choose(Set.of(a.id()));
            write(a, false);
        }
    }

    private void write(Annotation a, boolean fresh) {
        Placed p = desk.place(a);
        double f = factor(), size = a.style().size() * f, w = Math.max(190, (p.box().width() + 40) * f), h = Math.max(size * 2 + 34, (p.box().height() + 22) * f);
        double x = Math.max(4, Math.min(getWidth() - w - 4, p.middle().x() * f - w / 2)), y = Math.max(4, Math.min(getHeight() - h - 4, p.middle().y() * f - h / 2));
        editor.setStyle("-fx-font-size: " + Math.round(Math.max(11, Math.min(36, size))) + "px;");
        editor.edit(a.text(), x, y, w, h, words -> {
            desk.write(a.id(), words);
            if (fresh) {
                desk.choose(words.isBlank() ? Set.of() : Set.of(a.id()));
                desk.toolProperty().set(null);
            }
            requestFocus();
        });
    }

    // ---- handles

    private void show() {
        handles.getChildren().clear();
        if (!desk.openProperty().get() || desk.viewport() == null) {
            return;
        }
        double f = factor();
        for (Annotation a : desk.selected()) {
            Polygon frame = new Polygon(NoteMoves.frame(desk.place(a)).stream().flatMapToDouble(q -> DoubleStream.of(q.x() * f, q.y() * f)).toArray());
            frame.getStyleClass().addAll("annotation-frame", a.locked() ? "locked" : "free");
            handles.getChildren().add(frame);
        }
        gripped().ifPresent(p -> NoteMoves.handles(p).forEach(h -> {
            Circle c = new Circle(h.at().x() * f, h.at().y() * f, h.part() == Part.TURN ? 5 : 4.5);
            c.getStyleClass().addAll("annotation-handle", h.part() == Part.TURN ? "turn" : "grip");
            handles.getChildren().add(c);
        }));
        for (int i = 0; i < corners.size(); i++) {
            Pixel a = corners.get(i), b = corners.get((i + 1) % corners.size());
            Line l = new Line(a.x() * f, a.y() * f, b.x() * f, b.y() * f);
            l.getStyleClass().add("annotation-frame");
            handles.getChildren().add(l);
        }
    }
}
