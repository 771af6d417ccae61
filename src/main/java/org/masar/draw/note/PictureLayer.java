package org.masar.draw.note;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.masar.draw.Frame;
import org.masar.draw.Recent;

/** Draws the user's images; one that cannot be decoded is a crossed box. Keeps the last ones decoded. Safe on any thread. */
final class PictureLayer implements NoteLayer {
    /** Pixels of images that are kept: 64 MB. */
    private static final long KEPT = 16_000_000;
    private static final BufferedImage BROKEN = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    private final Recent<String, BufferedImage> images = new Recent<>(KEPT, i -> i.getWidth() * i.getHeight());

    @Override
    public void paint(Placed p, Frame f, Graphics2D pen) {
        BufferedImage image = images.get(p.note().image(), PictureLayer::decode);
        Graphics2D g = (Graphics2D) pen.create();
        g.transform(p.turn());
        if (image == BROKEN) {
            NoteLayer.stroke(p.path(), p.note().style(), f.look().colour("muted"), f, g);
            g.draw(new Line2D.Double(p.box().x(), p.box().y(), p.box().right(), p.box().bottom()));
            g.draw(new Line2D.Double(p.box().right(), p.box().y(), p.box().x(), p.box().bottom()));
        } else {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform place = AffineTransform.getTranslateInstance(p.box().x(), p.box().y());
            place.scale(p.box().width() / image.getWidth(), p.box().height() / image.getHeight());
            g.drawImage((Image) image, place, null);
        }
        g.dispose();
    }

    private static BufferedImage decode(String data) {
        try {
            BufferedImage i = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
            return i == null ? BROKEN : i;
        } catch (IOException | IllegalArgumentException e) {
            return BROKEN;
        }
    }
}
