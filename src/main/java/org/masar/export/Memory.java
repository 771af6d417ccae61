package org.masar.export;

import java.util.List;
import java.util.stream.IntStream;
import org.masar.state.Annotation;
import org.masar.state.Remembered;
import org.masar.state.ViewState;
import org.masar.store.DatasetHash;
import org.masar.store.RememberedText;

/**
 * Says what a picture shows, for the picture to carry with it: the dataset with its hash, the view, what is drawn over it, and the page; as
 * the property {@code masar:view} of an XMP packet, in JSON. No clock, no user, no name of a file.
 */
final class Memory {
    /** Namespace of the property. */
    static final String NAMESPACE = "urn:masar:ns:picture:1";

    private Memory() {
    }

    /** Gives the packet for a request. */
    static Xmp of(ExportRequest r) {
        return new Xmp(r.title(), RememberedText.of(new Remembered(DatasetHash.origin(r.dataset()), unnamed(r.view()), unveiled(r.notes()),
            r.page(), r.width(), r.height(), r.scale())));
    }

    /** Leaves out which map of the user's own lies below: its name may tell of folders, and nobody else has it. */
    private static ViewState unnamed(ViewState v) {
        String map = v.cartography().basemap();
        boolean own = map.contains("/") || map.contains("\\");
        return own ? v.withCartography(v.cartography().withBasemap(org.masar.state.Cartography.EMBEDDED)) : v;
    }

    /**
     * Leaves out pictures, and words that lie lower than what blurs or covers, where anything does: what nobody is to see in the picture must
     * not be in the file either.
     */
    private static List<Annotation> unveiled(List<Annotation> all) {
        int highest = -1;
        for (int i = 0; i < all.size(); i++) {
            highest = all.get(i).kind().isVeil() ? i : highest;
        }
        int veil = highest;
        return veil < 0 ? all : IntStream.range(0, all.size())
            .filter(i -> all.get(i).image() == null && (i > veil || all.get(i).text().isEmpty())).mapToObj(all::get).toList();
    }
}
