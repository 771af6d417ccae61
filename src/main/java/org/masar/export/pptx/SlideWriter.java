package org.masar.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.masar.draw.Binder;
import org.masar.draw.note.Placed;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts items onto one slide. For one thread. */
final class SlideWriter {
    private final XMLSlideShow show;
    private final String title;
    private boolean titled;

    /** Writes onto slides of a show; the first line that says the title becomes the slide's own. */
    SlideWriter(XMLSlideShow show, String title) {
        this.show = show;
        this.title = title;
    }

    /** Adds the items, the lowest first. */
    void add(XSLFShapeContainer to, List<Item> items) {
        for (Item i : items) {
            add(to, i);
        }
    }

    private void add(XSLFShapeContainer to, Item item) {
        if (item instanceof Item.Drawn d) {
            Outlines.add(to, d);
        } else if (item instanceof Item.Words w) {
            named(Lettering.add(to, w), w.text(), to);
        } else if (item instanceof Item.Paragraphs p) {
            named(Lettering.add(to, p), p.prose().paragraphs().get(0).paragraph().text(), to);
        } else if (item instanceof Item.Picture p) {
            XSLFPictureShape picture = to.createPicture(show.addPicture(p.png(), PictureType.PNG));
            picture.setAnchor(scaled(p.room()));
            picture.setRotation(Math.toDegrees(p.turn()));
        } else if (item instanceof Item.Bundle b) {
            bundle(to, b);
        }
    }

    private void named(XSLFTextBox box, String words, XSLFShapeContainer in) {
        if (!titled && !(in instanceof XSLFGroupShape) && !words.isEmpty() && title.startsWith(words)) {
            box.setPlaceholder(Placeholder.TITLE);
            titled = true;
        }
        named(box, words);
    }

    /** Makes a group of what is more than one thing. */
    private void bundle(XSLFShapeContainer to, Item.Bundle b) {
        if (b.what() instanceof Placed p && NoteShapes.makes(p, b.items())) {
            named(NoteShapes.add(to, p, b.items(), b.at()), p.note().text().isBlank() ? p.note().kind().word() : p.note().text());
            return;
        }
        if (b.items().size() == 1) {
            int before = to.getShapes().size();
            add(to, b.items().get(0));
            if (b.what() instanceof Binder.Thing thing && to.getShapes().size() > before) {
                named(to.getShapes().get(before), thing.name());
            }
            return;
        }
        XSLFGroupShape group = to.createGroup();
        add(group, b.items());
        Rectangle2D room = null;
        for (XSLFShape s : group.getShapes()) {
            room = room == null ? s.getAnchor() : room.createUnion(s.getAnchor());
        }
        if (room == null) {
            to.removeShape(group);
            return;
        }
        group.setAnchor(room);
        group.setInteriorAnchor(room);
        if (b.what() instanceof Binder.Thing thing) {
            named(group, thing.name());
        }
    }

    private static void named(XSLFShape shape, String name) {
        CTNonVisualDrawingProps about = about(shape);
        about.setName(name);
        if (!(shape instanceof XSLFTextBox)) {
            about.setDescr(name);
        }
    }

    private static CTNonVisualDrawingProps about(XSLFShape shape) {
        Object xml = shape.getXmlObject();
        if (xml instanceof CTGroupShape g) {
            return g.getNvGrpSpPr().getCNvPr();
        }
        if (xml instanceof CTPicture p) {
            return p.getNvPicPr().getCNvPr();
        }
        return xml instanceof CTConnector c ? c.getNvCxnSpPr().getCNvPr() : ((CTShape) xml).getNvSpPr().getCNvPr();
    }

    private static Rectangle2D scaled(Rectangle2D r) {
        double k = Outlines.POINTS;
        return new Rectangle2D.Double(r.getX() * k, r.getY() * k, r.getWidth() * k, r.getHeight() * k);
    }
}
