package org.masar.draw.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.draw.Box;
import org.masar.draw.Fonts;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Painter;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.json.JsonReader;
import org.masar.state.Block;
import org.masar.state.Detail;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Room;
import org.masar.state.Template;
import org.masar.state.ViewState;

class PagePictureTest {
    private static final String TALE = """
        {"masar": 1, "id": "tale", "title": {"en": "A tale", "ar": "حكاية"}, "timeZone": "Asia/Damascus", "licence": "CC-BY-4.0",
         "categories": [{"id": "leaving", "label": {"en": "Leaving", "ar": "خروج"}, "colour": "#0b5fb0", "symbol": "circle"}],
         "sources": [{"id": "s1", "publisher": {"en": "Gazette", "ar": "الجريدة"}, "title": {"en": "Buses leave", "ar": "حافلات تغادر"}, "published": "2020-05-03"},
                     {"id": "s2", "publisher": {"en": "Herald", "ar": "البشير"}, "published": "2020-05-04"}],
         "voices": [{"id": "v1", "label": {"en": "Monitor", "ar": "المرصد"}}, {"id": "v2", "label": {"en": "Ministry", "ar": "الوزارة"}}],
         "places": [{"id": "here", "label": {"en": "Here", "ar": "هنا"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}},
                    {"id": "there", "label": {"en": "There", "ar": "هناك"}, "geometry": {"type": "Point", "coordinates": [38.3, 34.5]}}],
         "events": [
          {"id": "one", "title": {"en": "Buses leave", "ar": "حافلات تغادر"}, "category": "leaving", "when": "2020-05-02",
           "places": [{"place": "here", "role": "at"}],
           "claims": [{"voice": "v1", "source": "s1", "stance": "reports"}, {"voice": "v2", "source": "s2", "stance": "denies"}]},
          {"id": "two", "title": {"en": "Buses arrive", "ar": "حافلات تصل"}, "category": "leaving", "when": "2020-05-03T10:00+03:00",
           "places": [{"place": "there", "role": "at"}], "claims": [{"voice": "v1", "source": "s1", "stance": "reports"}]},
          {"id": "three", "title": {"en": "Nobody knows when", "ar": "لا يُعرف متى"}, "category": "leaving", "places": [{"place": "there", "role": "at"}],
           "claims": [{"voice": "v2", "source": "s2", "stance": "reports"}]}]}
        """;
    private final Painter painter = new Painter(Ground.plain(), new Text(new Fonts()));
    private final PagePainter pages = new PagePainter(painter);
    private Dataset tale;

    @BeforeEach
    void read() throws NoDataset {
        tale = new JsonReader().read(new Input("tale.json", TALE.getBytes(StandardCharsets.UTF_8))).dataset();
    }

    private LaidPage laid(Page page, String language) {
        return pages.lay(tale, ViewState.START.withLanguage(language).withDetail(Detail.AUTO.with(Detail.State.CLOSED)), page, 1000, 640, 1, UserMap.NONE, List.of());
    }

    private static Page page(Template t) {
        return Page.of(Paper.of(t == Template.SLIDE ? Preset.WIDE : Preset.A4), t).withNotes("Read this first.");
    }

    private static List<Paragraph> words(LaidPage p, Block b) {
        return ((Content.Words) p.block(b).orElseThrow().content()).paragraphs();
    }

    @ParameterizedTest
    @CsvSource({"SCREEN,en", "SLIDE,en", "HANDOUT,en", "POSTER,en", "PRINT,en", "SCREEN,ar", "SLIDE,ar", "HANDOUT,ar", "POSTER,ar", "PRINT,ar"})
    void eachTemplateLooksAsItDid(Template t, String language) {
        LaidPage p = laid(page(t), language);
        SvgPen pen = new SvgPen();
        pages.paint(p, pen);
        Pictures.assertKept("page-" + t.word() + "-" + language, pen.picture((int) Math.ceil(p.size().width()), (int) Math.ceil(p.size().height())));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void whateverTheTemplateBlocksLieOnThePageAndApart(Template t) {
        for (Preset size : List.of(Preset.WIDE, Preset.CLASSIC, Preset.SQUARE, Preset.A4, Preset.A3, Preset.LETTER)) {
            for (Orientation o : Orientation.values()) {
                LaidPage p = laid(page(t).with(Paper.of(size).with(o)), o == Orientation.PORTRAIT ? "ar" : "en");
                List<Laid> apart = p.blocks().stream().filter(l -> !l.block().isOnMap()).toList();
                for (Laid l : apart) {
                    assertTrue(p.box().grown(1).holds(l.box()), () -> t + " " + size + " " + o + ": " + l.block() + " leaves the page: " + l.box() + " of " + p.box());
                    for (Laid other : apart) {
                        assertTrue(l == other || !l.box().grown(-0.5).touches(other.box().grown(-0.5)),
                            () -> t + " " + size + " " + o + ": " + l.block() + " " + l.box() + " covers " + other.block() + " " + other.box());
                    }
                }
            }
        }
    }

    @Test
    void theListHasTheNumbersOfTheMarksAndSaysWhenAndWho() {
        LaidPage p = laid(page(Template.HANDOUT), "en");
        assertEquals("""
            1 Buses leave \u2260
             Saturday 2 May 2020. Reported by Monitor; denied by Ministry. s1 s2
            2 Buses arrive
             Sunday 3 May 2020, 10:00. Reported by Monitor. s1
            3 Nobody knows when
             Time not known. Reported by Ministry. s2""", words(p, Block.LIST).stream().map(x -> x.number() + " " + x.text()).collect(Collectors.joining("\n")));
        Content.Map map = (Content.Map) p.block(Block.MAP).orElseThrow().content();
        assertEquals(List.of(1, 2, 3), List.of(0, 1, 2).stream().map(map.frame().numbers()::of).toList());
        HitMap hits = painter.paint(map.frame(), new SvgPen());
        assertTrue(hits.hits().stream().anyMatch(h -> h.event() == 0), "what the list names stands on the map");
    }

    @Test
    void creditsNameTheDatasetOnEveryPageThatHasWords() {
        for (Template t : List.of(Template.SLIDE, Template.HANDOUT, Template.POSTER, Template.PRINT)) {
            String said = words(laid(page(t), "en"), Block.CREDITS).stream().map(Paragraph::text).collect(Collectors.joining(" "));
            assertTrue(said.contains("A tale") && said.contains("CC-BY-4.0"), said);
        }
    }

    @Test
    void aBlockThatIsMovedStandsWhereItWasPutAndNothingElseMoves() {
        LaidPage before = laid(page(Template.HANDOUT), "en"), after = laid(page(Template.HANDOUT).moving(Block.LEGEND, new Room(0.5, 0.25, 0.25, 0.25)), "en");
        Box there = after.block(Block.LEGEND).orElseThrow().box();
        assertEquals(new Box(before.size().width() * 0.5, before.size().height() * 0.25, before.size().width() * 0.25, before.size().height() * 0.25), there);
        assertEquals(boxes(before), boxes(after));
    }

    private static List<String> boxes(LaidPage p) {
        return p.blocks().stream().filter(l -> l.block() != Block.LEGEND).map(l -> l.block() + " " + l.box()).sorted().toList();
    }

    @Test
    void aHiddenBlockIsNotThereAndTheMapTakesItsRoom() {
        LaidPage all = laid(page(Template.HANDOUT), "en"), few = laid(page(Template.HANDOUT).hiding(Block.TIMELINE).hiding(Block.LIST), "en");
        assertTrue(few.block(Block.TIMELINE).isEmpty() && few.block(Block.LIST).isEmpty());
        Box was = all.block(Block.MAP).orElseThrow().box(), is = few.block(Block.MAP).orElseThrow().box();
        assertTrue(is.width() > was.width() && is.height() > was.height(), was + " became " + is);
    }

    @Test
    void moreEventsThanFitAreCounted() {
        LaidPage p = laid(page(Template.HANDOUT).moving(Block.LIST, new Room(0.7, 0.2, 0.2, 0.09)), "en");
        List<Paragraph> list = words(p, Block.LIST);
        String last = list.get(list.size() - 1).text();
        assertTrue(last.matches("and [123] more, not listed here"), last);
    }

    @Test
    void blackAndWhiteHasNoHue() {
        LaidPage p = laid(page(Template.PRINT), "en");
        BufferedImage picture = pages.picture(p, (int) p.size().width(), (int) p.size().height(), 1);
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                int c = picture.getRGB(x, y), r = c >> 16 & 255, g = c >> 8 & 255, b = c & 255;
                String at = "at " + x + ", " + y + " stands " + Integer.toHexString(c);
                assertTrue(Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) <= 3, at);
            }
        }
    }
}
