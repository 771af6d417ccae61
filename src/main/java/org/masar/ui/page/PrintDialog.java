package org.masar.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PrintColor;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import org.masar.export.Preview;
import org.masar.state.Length;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Upright;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/**
 * Lists printers and their papers, shows the page in small, and prints it. Without a printer it says so and offers a PDF. FX thread only;
 * asks the system for its printers in the background, since that may take seconds.
 */
public final class PrintDialog {
    private static final double WIDTH = 860, HEIGHT = 600, POINTS = 72, DOTS = 220;
    private final Stage owner;
    private final Session session;
    private final Texts texts;
    private final BiFunction<Page, double[], Preview> painting;

    /** Stands above the window; {@code painting} paints a page into so many picture pixels, in the background. */
    public PrintDialog(Stage owner, Session session, Texts texts, BiFunction<Page, double[], Preview> painting) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.painting = painting;
    }

    /** Gives the page that is printed where nothing was chosen. */
    public static Page first() {
        return Page.of(Paper.of(Preset.A4), Template.HANDOUT);
    }

    /** Asks and prints; {@code pdf} writes the page instead, where there is no printer. */
    public void show(Page page, Consumer<Page> pdf) {
        VBox waiting = new VBox(new Label(texts.get("print.looking")));
        waiting.setAlignment(Pos.CENTER);
        BorderPane all = new BorderPane(waiting);
        all.setId("print-dialog");
        all.setStyle("-fx-padding: 12;");
        Dialog<ButtonType> dialog = new Dialog<>();
        Upright.above(owner, dialog);
        dialog.setTitle(texts.get("print.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(all);
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setNodeOrientation(owner.getScene().getNodeOrientation());
        if (texts.rightToLeft()) {
            dialog.getDialogPane().getStyleClass().add("arabic");
        }
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("sheet.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setOnShown(e -> Platform.runLater(() -> {
            dialog.getDialogPane().getScene().getWindow().setWidth(WIDTH);
            dialog.getDialogPane().getScene().getWindow().setHeight(HEIGHT);
        }));
        dialog.setOnHidden(e -> session.work().cancel("printers"));
        dialog.show();
        session.work().run("printers", PrintDialog::printers, found -> {
            if (found.isEmpty()) {
                none(dialog, all, page, pdf);
            } else {
                choose(dialog, all, page, found);
            }
        }, e -> none(dialog, all, page, pdf));
    }

    /** Lists the printers, the system's usual one first. */
    private static List<Printer> printers() {
        List<Printer> all = new ArrayList<>(Printer.getAllPrinters());
        Printer usual = Printer.getDefaultPrinter();
        if (usual != null && all.remove(usual)) {
            all.add(0, usual);
        }
        return all;
    }

    private void none(Dialog<ButtonType> dialog, BorderPane all, Page page, Consumer<Page> pdf) {
        Button write = new Button(texts.get("print.pdf"));
        write.setId("print-pdf");
        write.setDefaultButton(true);
        write.setOnAction(e -> {
            dialog.close();
            Platform.runLater(() -> pdf.accept(page));
        });
        Paragraph said = new Paragraph(texts.get("print.none"));
        said.setId("print-none");
        said.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        VBox box = new VBox(14, said, write);
        box.setAlignment(Pos.CENTER);
        all.setCenter(box);
        write.requestFocus();
    }

    private void choose(Dialog<ButtonType> dialog, BorderPane all, Page page, List<Printer> printers) {
        ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.FIRST.with(page));
        ComboBox<Printer> printer = box("print-printer", printers, Printer::getName);
        ComboBox<javafx.print.Paper> paper = box("print-paper", List.of(), javafx.print.Paper::getName);
        ComboBox<Orientation> way = box("print-orientation", List.of(Orientation.values()), o -> texts.get("page.orientation." + o.word()));
        Spinner<Integer> copies = new Spinner<>(1, 99, 1);
        copies.setId("print-copies");
        copies.setEditable(true);
        CheckBox grey = new CheckBox(texts.get("print.grey"));
        grey.setId("print-grey");
        grey.setSelected(page.template() == Template.PRINT);
        way.setValue(page.paper().orientation());
        Runnable papers = () -> {
            List<javafx.print.Paper> offered = new ArrayList<>(printer.getValue().getPrinterAttributes().getSupportedPapers());
            offered.sort(java.util.Comparator.comparing(javafx.print.Paper::getName));
            paper.getItems().setAll(offered);
            javafx.print.Paper usual = printer.getValue().getDefaultPageLayout().getPaper();
            paper.setValue(offered.contains(usual) ? usual : offered.isEmpty() ? javafx.print.Paper.A4 : offered.get(0));
        };
        Runnable turn = () -> {
            if (paper.getValue() != null && way.getValue() != null) {
                choice.set(choice.get().with(laid(page, layout(printer.getValue(), paper.getValue(), way.getValue()), grey.isSelected() ? Template.PRINT
                    : page.template() == Template.PRINT ? Template.HANDOUT : page.template())));
            }
        };
        printer.valueProperty().addListener(o -> papers.run());
        paper.valueProperty().addListener(o -> turn.run());
        way.valueProperty().addListener(o -> turn.run());
        grey.selectedProperty().addListener(o -> turn.run());
        printer.setValue(printers.get(0));
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        row(grid, "print.printer", printer);
        row(grid, "print.paper", paper);
        row(grid, "page.orientation", way);
        row(grid, "print.copies", copies);
        grid.add(grey, 1, grid.getRowCount());
        grid.setStyle("-fx-padding: 4 14 4 2;");
        PagePreview preview = new PagePreview(texts, session.work(), choice, painting);
        all.setLeft(grid);
        all.setCenter(preview);
        dialog.setOnHidden(e -> preview.close());
        ButtonType print = new ButtonType(texts.get("print.print"), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().add(0, print);
        Node button = dialog.getDialogPane().lookupButton(print);
        button.setId("print-print");
        button.addEventFilter(ActionEvent.ACTION, e -> {
            PageLayout layout = layout(printer.getValue(), paper.getValue(), way.getValue());
            print(printer.getValue(), layout, copies.getValue(), grey.isSelected() ? PrintColor.MONOCHROME : PrintColor.COLOR, choice.get().page());
        });
        printer.requestFocus();
        preview.repaint();
    }

    private static PageLayout layout(Printer printer, javafx.print.Paper paper, Orientation way) {
        return printer.createPageLayout(paper, way == Orientation.LANDSCAPE ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
    }

    /** Lays the page out for what the printer can reach of the paper. */
    private static Page laid(Page page, PageLayout layout, Template template) {
        Page p = page.template() == template ? page : page.with(template);
        return p.with(Paper.of(layout.getPrintableWidth() / POINTS, layout.getPrintableHeight() / POINTS, Length.INCH));
    }

    private void print(Printer printer, PageLayout layout, int copies, PrintColor colour, Page page) {
        session.noticeProperty().set(Notice.of("notice.printing", printer.getName()));
        double[] room = {layout.getPrintableWidth() / POINTS * DOTS, layout.getPrintableHeight() / POINTS * DOTS};
        session.work().run("print", () -> painting.apply(page, room), p -> {
            PrinterJob job = PrinterJob.createPrinterJob(printer);
            boolean sent = false;
            if (job != null) {
                job.getJobSettings().setJobName(session.dataset().title().in(texts.language()));
                job.getJobSettings().setPageLayout(layout);
                job.getJobSettings().setCopies(copies);
                if (printer.getPrinterAttributes().getSupportedPrintColors().contains(colour)) {
                    job.getJobSettings().setPrintColor(colour);
                }
                WritableImage image = new WritableImage(p.width(), p.height());
                image.getPixelWriter().setPixels(0, 0, p.width(), p.height(), PixelFormat.getIntArgbInstance(), p.pixels(), 0, p.width());
                ImageView view = new ImageView(image);
                view.setFitWidth(layout.getPrintableWidth());
                view.setPreserveRatio(true);
                sent = job.printPage(layout, view) && job.endJob();
            }
            session.noticeProperty().set(Notice.of(sent ? "notice.printed" : "notice.not-printed", printer.getName()));
        }, e -> session.noticeProperty().set(Notice.of("notice.not-printed", printer.getName())));
    }

    private void row(GridPane grid, String key, Node control) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private static <T> ComboBox<T> box(String id, List<T> values, java.util.function.Function<T, String> words) {
        ComboBox<T> b = new ComboBox<>();
        b.setId(id);
        b.getItems().setAll(values);
        b.setMaxWidth(220);
        b.setConverter(new StringConverter<>() {
            @Override
            public String toString(T t) {
                return t == null ? "" : words.apply(t);
            }

            @Override
            public T fromString(String s) {
                return null;
            }
        });
        return b;
    }
}
