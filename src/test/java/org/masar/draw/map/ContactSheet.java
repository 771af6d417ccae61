package org.masar.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;

/** Paints all scenes of the gallery on one sheet for the eye: {@code src/docs/scenes.jpg}. Run by hand after the map's look has changed. */
final class ContactSheet {
    private static final int ACROSS = 5;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int GAP = 12;
    private static final int CAPTION = 24;

    private ContactSheet() {
    }

    /** Writes the sheet to the file named, or single pictures at full size into the folder named. */
    public static void main(String[] args) throws IOException {
        File to = new File(args.length > 0 ? args[0] : "src/docs/scenes.jpg");
        if (to.isDirectory()) {
            for (Gallery.Scene s : Gallery.scenes()) {
                if (args.length < 2 || s.name().matches(args[1])) {
                    ImageIO.write(Gallery.painter().picture(s.frame(1)), "png", new File(to, s.name() + ".png"));
                }
            }
            return;
        }
        write(sheet(Gallery.scenes()), to);
    }

    private static BufferedImage sheet(List<Gallery.Scene> scenes) {
        int rows = (scenes.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(GAP + ACROSS * (WIDTH + GAP), GAP + rows * (HEIGHT + CAPTION + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        Canvas.smooth(g);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        Text text = new Text(new Fonts());
        for (int i = 0; i < scenes.size(); i++) {
            Gallery.Scene s = scenes.get(i);
            double scale = Math.min((double) WIDTH / s.width(), (double) HEIGHT / s.height());
            int x = GAP + i % ACROSS * (WIDTH + GAP), y = GAP + i / ACROSS * (HEIGHT + CAPTION + GAP);
            g.drawImage(Gallery.painter().picture(s.frame(scale)), x, y, null);
            g.setColor(Color.BLACK);
            text.draw(g, s.name().replace('-', ' '), x, y + HEIGHT + 17, Style.of(14, Weight.SEMIBOLD));
        }
        g.dispose();
        return sheet;
    }

    private static void write(BufferedImage sheet, File to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.82f);
        to.delete();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(to)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
