package org.masar.read.kml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class KmlReaderTest {
    private static Opened kml(String inner) {
        return Told.of("t.kml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml xmlns=\"http://www.opengis.net/kml/2.2\" xmlns:gx=\"http://www.google.com/kml/ext/2.2\">\n" + inner + "\n</kml>");
    }

    private static final String POINT = "<Point><coordinates>36.3,33.5,0</coordinates></Point>";

    @Test
    void timesAreStampsAndSpansOfAnyPrecisionAndASpanWithoutEndGoesOn() {
        Opened o = kml("<Document><name>Tour</name>"
            + "<Placemark id=\"p1\"><name>A</name><TimeStamp><when>2018-05</when></TimeStamp>" + POINT + "</Placemark>"
            + "<Placemark><name>B</name><TimeSpan><begin>1959</begin></TimeSpan>" + POINT + "</Placemark>"
            + "<Placemark><name>C</name><TimeSpan><begin>0725</begin><end>0733</end></TimeSpan>" + POINT + "</Placemark>"
            + "<Placemark><name>D</name><TimeSpan><begin>2018-05-20T05:00:00Z</begin><end>2018-05-20T06:00:00+03:00</end></TimeSpan></Placemark></Document>");
        assertEquals("""
            p1 | A | 2018-05 | tour | A Point(36.3 33.5)
            b | B | 1959/.. | tour | B Point(36.3 33.5)
            c | C | 0725/0733 | tour | C Point(36.3 33.5)
            d | D | 2018-05-20T05:00:00Z | tour | D nowhere""", Told.events(o));
        assertEquals("Tour", o.dataset().title().in("en"));
        assertEquals(1, o.problems().errors(), "an end before its start: " + Texts.lines(o.problems()));
    }

    @Test
    void aFolderIsACategoryInTheColourOfItsStylesAndFoldersAroundItAreTags() {
        Opened o = kml("<Document><Style id=\"red\"><LineStyle><color>ff0000ff</color></LineStyle></Style>"
            + "<StyleMap id=\"m\"><Pair><key>normal</key><styleUrl>#red</styleUrl></Pair></StyleMap>"
            + "<Folder><name>War</name><TimeStamp><when>2018</when></TimeStamp><Folder><name>Fighting</name><Placemark><name>A</name><styleUrl>#m</styleUrl>" + POINT + "</Placemark></Folder></Folder></Document>");
        assertEquals("a | A | 2018 | fighting | A Point(36.3 33.5)", Told.events(o));
        assertEquals("#ff0000", o.dataset().categories().get(0).colour());
        assertEquals("[War]", o.dataset().events().get(0).tags().toString());
    }

    @Test
    void tracksAndSeveralGeometriesAreKeptWithTheirPrefixesAndWithout() {
        Opened o = kml("<Placemark><name>T</name><gx:MultiTrack><gx:Track><when>2010-05-28T02:02:56Z</when><when>2010-05-28T02:02:09Z</when>"
            + "<gx:coord>-122.2 37.3 156</gx:coord><gx:coord>-122.1 37.4 152</gx:coord></gx:Track></gx:MultiTrack></Placemark>"
            + "<Placemark><name>M</name><MultiGeometry><Point><coordinates>1,2</coordinates></Point><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 1,0 1,1</coordinates></LinearRing>"
            + "</outerBoundaryIs></Polygon></MultiGeometry></Placemark>");
        assertEquals("""
            t | T | 2010-05-28T02:02:09Z/2010-05-28T02:02:56Z | - | T Line(-122.2 37.3 +1)
            m | M | undated | - | M [Point(1.0 2.0) Area(0.0 0.0 +3)]""", Told.events(o));
        assertTrue(Texts.lines(o.problems()).contains("this ring of an area is not closed"));
    }

    @Test
    void dataAndHtmlBecomeWordsAndFigures() {
        Opened o = kml("<Placemark><name><![CDATA[<b>A &amp; B</b>]]></name><description><![CDATA[<p>First</p><table><tr><td>killed:</td><td>5</td></tr></table><script>x()</script>"
            + "<a href=\"https://example.org\">more</a>]]></description><ExtendedData><Data name=\"deaths\"><value>5</value></Data><SchemaData><SimpleData name=\"by\">army</SimpleData></SchemaData></ExtendedData></Placemark>");
        assertEquals("A & B", o.dataset().events().get(0).title().in("en"));
        assertEquals("First\nkilled:5\nmore (https://example.org)", o.dataset().events().get(0).summary().in("en"));
        assertEquals("the file t.kml in t.kml: by: army [deaths 5.0]", Told.claims(o, 0));
    }

    @Test
    void badCoordinatesAreReportedWithTheirLineAndThePlacemarkStays() {
        Opened o = kml("<Placemark><name>A</name><LineString>\n<coordinates>no,no,0 1,2 3,4 500,1 33.5,136.3</coordinates></LineString></Placemark>");
        assertEquals("a | A | undated | - | A Line(1.0 2.0 +1)", Told.events(o));
        assertEquals("""
            4: the position "no,no,0" is not two numbers, longitude and latitude
            4: the position 500,1 is not on the earth
            4: latitude 136.3 is out of range (-90 to 90): longitude and latitude are probably swapped""",
            String.join("\n", o.problems().list().stream().map(p -> p.line() + ": " + p.what()).toList()));
    }

    @Test
    void aNetworkLinkIsNamedAndNotFollowed() {
        Opened o = kml("<Document><NetworkLink><Link><href>https://example.org/more.kml</href></Link></NetworkLink><GroundOverlay/></Document>");
        assertEquals(0, o.dataset().events().size());
        assertEquals("t.kml:3:24: warning: a link to https://example.org/more.kml is not followed: Masar fetches nothing; get that file and open it too",
            Texts.lines(o.problems()).lines().findFirst().orElseThrow());
    }
}
