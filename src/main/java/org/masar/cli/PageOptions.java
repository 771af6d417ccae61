package org.masar.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masar.export.Each;
import org.masar.export.ExportRequest;
import org.masar.export.Pages;
import org.masar.state.Block;
import org.masar.state.Length;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;
import org.masar.state.Walkthrough;
import picocli.CommandLine.Option;

/** Holds the options that say how a view is laid out on a page; without any the map alone is written, as it is on the screen. */
final class PageOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)[xX\u00d7](\\d+(?:\\.\\d+)?)(px|mm|in)");

    @Option(names = "--template", paramLabel = "TEMPLATE", description = "screen, slide, handout (with list), poster or print (black and white)")
    private String template;

    @Option(names = "--page", paramLabel = "SIZE", description = "screen, 16:9, 4:3, square, a4, a3, letter, or width x height such as 120x80mm, 5x3in, 900x600px; "
        + "-portrait may follow, as in a4-portrait")
    private String size;

    @Option(names = "--dpi", paramLabel = "N", description = "pixels for an inch of the page, 24 to 1200; default 300, on screens 192")
    private Integer dpi;

    @Option(names = "--title", paramLabel = "TEXT", description = "title of the page instead of the dataset's")
    private String title;

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "line below the title")
    private String subtitle;

    @Option(names = "--notes", paramLabel = "TEXT", description = "notes at the foot of the page")
    private String notes;

    @Option(names = "--show", split = ",", paramLabel = "BLOCK", description = "blocks to show besides the template's: title, subtitle, when, detail, timeline, "
        + "legend, scale, north, list, references, notes")
    private List<String> show = List.of();

    @Option(names = "--hide", split = ",", paramLabel = "BLOCK", description = "blocks to leave away; map and credits stay")
    private List<String> hide = List.of();

    @Option(names = "--each", paramLabel = "WHAT", description = "a page for each day, event, step (of a walkthrough) or place of the view: in one pdf or pptx, "
        + "or as files with numbers, NAME-1.png and so on")
    private String each;

    /** Gives a page for each of what was asked for; else, where a walkthrough is there, for each of what is usual; else the one. */
    Pages pages(ExportRequest request, Optional<Walkthrough> walkthrough, Optional<Each> usual) {
        try {
            return each == null ? usual.isEmpty() || walkthrough.isEmpty() ? Pages.of(request) : Pages.of(request, usual.get(), walkthrough) : Pages.of(request, named("--each", () -> Each.of(each.toLowerCase(Locale.ROOT))), walkthrough);
        } catch (IllegalArgumentException e) {
            throw new Misuse("--each: " + e.getMessage());
        }
    }

    /** Gives the request laid out on the page that was asked for. */
    ExportRequest on(ExportRequest request) {
        try {
            Page page = page();
            ExportRequest sharp = dpi != null && page.paper().preset() == Preset.SCREEN ? request.at(dpi / 96.0) : request;
            return page.equals(Page.SCREEN) ? sharp : sharp.on(page);
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage());
        }
    }

    private Page page() {
        boolean laid = size != null || title != null || subtitle != null || notes != null || !show.isEmpty();
        Paper paper = size == null ? template == null ? Paper.SCREEN : Paper.of(Preset.A4) : named("--page", this::paper);
        Template t = template != null ? named("--template", () -> Template.of(template.toLowerCase(Locale.ROOT)))
            : paper.preset().isSheet() ? Template.HANDOUT : laid ? Template.SLIDE : Template.SCREEN;
        if (template != null && size == null) {
            paper = Paper.of(t == Template.SLIDE ? Preset.WIDE : t == Template.SCREEN ? Preset.SCREEN : t == Template.POSTER ? Preset.A3 : Preset.A4);
        }
        Paper sized = paper;
        Page p = Page.of(dpi == null ? paper : named("--dpi", () -> sized.at(dpi)), t);
        p = title == null ? p : p.withTitle(title);
        p = subtitle == null ? p : p.withSubtitle(subtitle);
        p = notes == null ? p : p.withNotes(notes);
        p = each("--show", show, p, block -> page -> page.showing(block));
        return each("--hide", hide, p, block -> page -> page.hiding(block));
    }

    private static Page each(String option, List<String> words, Page page, Function<Block, Function<Page, Page>> change) {
        Page now = page;
        for (String word : words) {
            Page before = now;
            now = named(option, () -> change.apply(Block.of(word.strip().toLowerCase(Locale.ROOT))).apply(before));
        }
        return now;
    }

    private Paper paper() {
        String word = size.toLowerCase(Locale.ROOT);
        Orientation o = word.endsWith("-portrait") ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
        String bare = word.replaceFirst("-(portrait|landscape)$", "");
        Matcher own = SIZE.matcher(bare);
        if (own.matches()) {
            Paper p = Paper.of(Double.parseDouble(own.group(1)), Double.parseDouble(own.group(2)), Length.of(own.group(3)));
            return bare.equals(word) ? p : p.with(o);
        }
        if (bare.equals(Preset.OWN.word()) || Arrays.stream(Preset.values()).noneMatch(p -> p.word().equals(bare))) {
            throw new IllegalArgumentException("'" + size + "' is no size of a page: " + Arrays.stream(Preset.values()).filter(p -> p != Preset.OWN)
                .map(Preset::word).collect(Collectors.joining(", ")) + ", or width x height such as 120x80mm, 5x3in or 900x600px");
        }
        return Paper.of(Preset.of(bare)).with(o);
    }

    private static <T> T named(String option, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new Misuse(option + ": " + e.getMessage());
        }
    }
}
