package org.masar.export.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.masar.draw.Weight;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/** Holds the slides of one file, all of one size, without clock or chance: equal slides give equal bytes. For one thread. */
public final class Deck implements AutoCloseable {
    private final XMLSlideShow show = new XMLSlideShow();

    /** Makes an empty one; its slides are so many logical pixels large, 96 of them an inch. */
    public Deck(String title, double width, double height) throws IOException {
        Dimension before = show.getPageSize();
        Dimension size = new Dimension((int) Math.round(width * Outlines.POINTS), (int) Math.round(height * Outlines.POINTS));
        show.setPageSize(size);
        for (XSLFSlideMaster m : show.getSlideMasters()) {
            fit(m, before, size);
            for (XSLFSlideLayout l : m.getSlideLayouts()) {
                fit(l, before, size);
            }
        }
        show.getProperties().getCoreProperties().setTitle(title);
        show.getProperties().getCoreProperties().setCreator("Masar");
        CTProperties program = show.getProperties().getExtendedProperties().getUnderlyingProperties();
        program.setApplication("Masar");
        program.unsetPresentationFormat();
        program.unsetHeadingPairs();
        program.unsetTitlesOfParts();
    }

    /**
     * Adds a slide.
     *
     * @param title what it is called: the line of it that says so becomes its title
     * @param notes paragraphs for who speaks
     */
    public void add(List<Item> items, String title, List<String> notes) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        for (XSLFShape s : List.copyOf(slide.getShapes())) {
            slide.removeShape(s);
        }
        new SlideWriter(show, title).add(slide, items);
        if (!notes.isEmpty()) {
            note(slide, notes);
        }
    }

    private void note(XSLFSlide slide, List<String> paragraphs) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape t : notes.getPlaceholders()) {
            if (t.getTextType() == Placeholder.BODY) {
                t.clearText();
                paragraphs.forEach(p -> Lettering.write(t.addNewTextParagraph(), p, 16, Weight.REGULAR, Color.BLACK));
            } else if (t.getTextType() != Placeholder.SLIDE_IMAGE) {
                notes.removeShape(t);
            }
        }
    }

    /** Spreads what the empty file brings over the size of the slides, so that new slides look right too. */
    private static void fit(XSLFSheet sheet, Dimension from, Dimension to) {
        double x = to.getWidth() / from.getWidth(), y = to.getHeight() / from.getHeight();
        for (XSLFShape s : sheet.getShapes()) {
            if (s instanceof XSLFTextShape t && t.getXmlObject() instanceof org.openxmlformats.schemas.presentationml.x2006.main.CTShape c
                && c.getSpPr() != null && c.getSpPr().isSetXfrm()) {
                Rectangle2D a = t.getAnchor();
                t.setAnchor(new Rectangle2D.Double(a.getX() * x, a.getY() * y, a.getWidth() * x, a.getHeight() * y));
            }
        }
    }

    /** Writes the file; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        bare(show.getPackage());
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        show.write(zip);
        Steady.copy(zip.toByteArray(), out);
    }

    /** Takes the picture of an empty slide and the dates out. */
    private static void bare(OPCPackage file) throws IOException {
        try {
            for (PackagePart p : file.getPartsByRelationshipType(PackageRelationshipTypes.THUMBNAIL)) {
                file.removePart(p.getPartName());
            }
            for (PackageRelationship r : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
                file.removeRelationship(r.getId());
            }
            file.getPackageProperties().setCreatedProperty(Optional.empty());
            file.getPackageProperties().setModifiedProperty(Optional.empty());
        } catch (InvalidFormatException e) {
            throw new IOException("the slides cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
