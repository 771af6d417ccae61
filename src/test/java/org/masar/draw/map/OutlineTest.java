package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.model.Shape;

class OutlineTest {
    private static final LonLat A = new LonLat(36, 33), B = new LonLat(36.1, 33), C = new LonLat(36.1, 33.1);
    private final Outline outline = new Outline(Viewport.at(A, 10, 800, 600));

    @Test
    void aLineEnclosesNothing() {
        Shape line = new Shape.Line(List.of(A, B, C));
        assertNull(outline.enclosed(line).getCurrentPoint());
        assertFalse(outline.lines(line).getBounds2D().isEmpty());
        Shape both = new Shape.Many(List.of(line, new Shape.Area(List.of(List.of(A, B, C, A)))));
        assertEquals(outline.enclosed(both).getBounds2D(), outline.lines(both).getBounds2D());
    }

    @Test
    void theMarkOfALineStandsOnIt() {
        assertEquals(B, new Shape.Line(List.of(A, B, C)).anchor());
    }
}
