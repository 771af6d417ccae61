package org.masar.read.gpx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class GpxReaderTest {
    @Test
    void waypointsRoutesAndTracksAreEventsFromTheirFirstToTheirLastTime() {
        Opened o = Told.of("walk.gpx", """
            <?xml version="1.0"?>
            <gpx version="1.1" creator="x"><metadata><name>A walk</name><author><name>Mira</name></author><time>2010-01-01T00:00:00Z</time></metadata>
            <wpt lat="33.5" lon="36.3"><ele>700</ele><time>2018-05-20T05:30:00+03:00</time><name>Gate</name><desc>The old gate</desc><type>stop</type></wpt>
            <wpt lat="x" lon="36.3"/>
            <rte><name>Way</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"><time>2018-05-20</time></rtept></rte>
            <rte><name>Empty</name></rte>
            <trk><name>Track</name><trkseg><trkpt lat="1" lon="2"><time>2018-05-20T05:00:00Z</time></trkpt><trkpt lat="3" lon="4"/></trkseg>
            <trkseg><trkpt lat="5" lon="6"/><trkpt lat="7" lon="8"><time>2018-05-20T06:00:00Z</time></trkpt></trkseg></trk>
            </gpx>""");
        assertEquals("""
            gate | Gate | 2018-05-20T05:30:00+03:00 | stop | Gate Point(36.3 33.5)
            event-2 | record 2 | undated | - | unplaced
            way | Way | 2018-05-20 | - | Way Line(2.0 1.0 +1)
            empty | Empty | undated | - | unplaced
            track | Track | 2018-05-20T05:00:00Z/2018-05-20T06:00:00Z | - | Track [Line(2.0 1.0 +1) Line(6.0 5.0 +1)]""", Told.events(o));
        assertEquals("Mira in A walk: elevation: 700 m", Told.claims(o, 0));
        assertEquals("walk.gpx:4:26: error: the position \"36.3,x\" is not two numbers, longitude and latitude; write for example 36.304,33.472", Texts.lines(o.problems()));
    }
}
