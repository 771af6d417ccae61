package org.masar.ui.find;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.masar.geo.gt.Attribute;
import org.masar.geo.gt.EcqlFault;
import org.masar.model.Dataset;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Where;

/**
 * Takes an expression: completes names and values as one types, applies it on Enter, and says of one that cannot be understood what is
 * wrong and where; the caret goes there and what was applied stays. Understanding happens in the background.
 */
final class WhereField extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 260;

    private final Session session;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Paragraph said = new Paragraph("", "where-said");
    private final VBox names = new VBox(2);
    private final Suggestions<Completion.Proposal> completion;
    private List<Attribute> attributes = List.of();
    private Dataset known;
    private boolean setting;

    WhereField(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("where");
        field.setId("where");
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.promptTextProperty().bind(texts.bind("where.prompt"));
        field.accessibleTextProperty().bind(texts.bind("where.title"));
        said.setId("where-said");
        names.setId("where-names");
        names.setVisible(false);
        names.managedProperty().bind(names.visibleProperty());
        Button what = new Button();
        what.setId("where-what");
        what.getStyleClass().add("flat");
        what.textProperty().bind(texts.bind("where.names"));
        what.setOnAction(e -> {
            names.setVisible(!names.isVisible());
            learn(() -> { });
        });
        Button apply = new Button();
        apply.setId("where-apply");
        apply.textProperty().bind(texts.bind("where.apply"));
        apply.setOnAction(e -> apply());
        getChildren().addAll(field, said, new HBox(6, apply, what), names);
        completion = new Suggestions<>(field, texts, "where-completion", WIDTH, WhereField::row, p -> true, this::complete);
        field.setOnAction(e -> apply());
        field.textProperty().addListener(o -> typed());
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE && e.isControlDown()) {
                propose(Suggestions.Marking.FIRST);
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !field.getText().equals(applied())) {
                show();
                e.consume();
            }
        });
        session.viewProperty().addListener((o, was, is) -> {
            if (!java.util.Objects.equals(was.filter().where(), is.filter().where())) {
                show();
            }
        });
        session.datasetProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> known = null);
        show();
    }

    private static Label row(Completion.Proposal p) {
        Label label = new Label(p.text());
        label.getStyleClass().addAll("search-row", "latin");
        return label;
    }

    private String applied() {
        String where = session.view().filter().where();
        return where == null ? "" : where;
    }

    /** Shows what is applied, and what is wrong with it, as it may come from a file. */
    private void show() {
        setting = true;
        field.setText(applied());
        setting = false;
        said.setText("");
        field.pseudoClassStateChanged(WRONG, false);
        if (!applied().isEmpty()) {
            understand(applied(), f -> f.ifPresent(this::wrong));
        }
    }

    private void typed() {
        field.pseudoClassStateChanged(WRONG, false);
        said.setText(field.getText().strip().equals(applied()) ? "" : texts.get("where.enter"));
        if (!setting) {
            javafx.application.Platform.runLater(() -> propose(Suggestions.Marking.NONE));
        }
    }

    private void propose(Suggestions.Marking marking) {
        learn(() -> completion.show(
            field.isFocused() ? Completion.at(field.getText(), field.getCaretPosition(), attributes) : List.of(), marking));
    }

    private void complete(Completion.Proposal p) {
        field.replaceText(p.from(), field.getCaretPosition(), p.text());
        field.positionCaret(p.from() + p.text().length());
    }

    private void apply() {
        completion.hide();
        String text = field.getText().strip();
        if (text.isEmpty()) {
            session.work().cancel("where");
            session.commit(v -> v.withFilter(v.filter().withWhere(null)));
            return;
        }
        understand(text, fault -> {
            if (fault.isPresent()) {
                wrong(fault.get());
                field.requestFocus();
                field.selectRange(Math.min(fault.get().position(), text.length()), end(text, fault.get().position()));
            } else {
                session.commit(v -> v.withFilter(v.filter().withWhere(text)));
                said.setText("");
            }
        });
    }

    private void understand(String text, java.util.function.Consumer<Optional<EcqlFault>> then) {
        Dataset d = session.dataset();
        if (d != null) {
            session.work().run("where", () -> Where.fault(d, text), then, e -> {
                throw new IllegalStateException("the expression '" + text + "' could not be looked at", e);
            });
        }
    }

    private static int end(String text, int from) {
        int end = Math.min(from, text.length());
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "(),".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void wrong(EcqlFault f) {
        field.pseudoClassStateChanged(WRONG, true);
        said.setText(texts.get("where.at", f.position() + 1, texts.get("where.fault." + f.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
            f.words().stream().map(w -> (Object) (texts.rightToLeft() ? "\u2068" + w + "\u2069" : w)).toArray())));
    }

    /** Finds in the background what may be asked of the dataset's events, where that is not known yet, and goes on with it. */
    private void learn(Runnable then) {
        Dataset d = session.dataset();
        if (d == null) {
            return;
        }
        if (d == known) {
            then.run();
            return;
        }
        session.work().run("where-names", () -> Where.attributes(d), found -> {
            known = d;
            list(found);
            then.run();
        }, e -> {
            throw new IllegalStateException("listing what may be asked failed", e);
        });
    }

    /** Lists what may be asked, each with what it is. */
    private void list(List<Attribute> found) {
        attributes = found;
        names.getChildren().setAll(found.stream().map(a -> {
            Button name = new Button(a.name());
            name.setId("where-name-" + a.name());
            name.getStyleClass().addAll("flat", "latin", "where-name");
            name.setMinWidth(USE_PREF_SIZE);
            name.setOnAction(e -> {
                field.insertText(field.getCaretPosition(), a.name() + " ");
                field.requestFocus();
                field.deselect();
            });
            Paragraph meaning = new Paragraph(texts.orElse("where.name." + a.name(), texts.get("where.figure", texts.orElse("measure." + a.name().replace('_', '-'), a.name()))), "muted");
            HBox.setHgrow(meaning, javafx.scene.layout.Priority.ALWAYS);
            return new HBox(6, name, meaning);
        }).toList());
    }
}
