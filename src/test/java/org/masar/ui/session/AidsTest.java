package org.masar.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.draw.Legend;

class AidsTest {
    @Test
    void onASmallMapTheLegendIsAButtonUntilTheUserOpensIt() {
        assertEquals(Legend.FOLDED, Aids.FEW.drawn(704));
        assertEquals(Legend.WINDOW, Aids.FEW.drawn(928));
        assertEquals(Legend.WINDOW, Aids.FEW.withLegend(Aids.Legend.OPEN).drawn(704));
        assertEquals(Legend.FOLDED, Aids.FEW.withLegend(Aids.Legend.FOLDED).drawn(928));
    }
}
