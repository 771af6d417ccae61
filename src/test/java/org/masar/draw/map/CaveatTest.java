package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.masar.draw.Ground;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.ViewState;

class CaveatTest {
    private final EventLayers layers = new EventLayers(Ground.plain(), Stage.TEXT);

    private String notice(double lon, double lat, double zoom) {
        ViewState v = Stage.hour(9).withCamera(new Camera(LonLat.of(lon, lat), zoom));
        return layers.notice(Stage.frame(Stage.TOWN, v, 900, 620));
    }

    @Test
    void quartersSeenFromCloseAreSaidToBeApproximate() {
        assertEquals("notice.quarters", notice(36.303, 33.468, 12));
    }

    @Test
    void aTownThatIsNoQuarterIsSaidToBeApproximateInOtherWords() {
        assertEquals("notice.places", notice(38.28, 34.56, 12));
    }

    @Test
    void nothingIsSaidFromAfarOrWhereNoPlaceIsInDoubt() {
        assertNull(notice(36.303, 33.468, 10.9));
        assertNull(notice(40, 36, 12));
    }

    @Test
    void theNoticeDoesNotComeAndGoWithTime() {
        ViewState v = Stage.hour(9).withCamera(new Camera(LonLat.of(36.303, 33.468), 12));
        assertEquals("notice.quarters", layers.notice(Stage.frame(Stage.TOWN, v.withPlayhead(null).withMode(org.masar.state.Mode.MOMENT), 900, 620)));
    }
}
