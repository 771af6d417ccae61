package org.masar.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.state.Page;
import org.masar.state.Preset;
import org.masar.state.Template;

class TurnsTest {
    @Test
    void theSizeGoesWithTheTemplateUntilAnotherIsChosen() {
        Page slide = Turns.template(Page.SCREEN, Template.SLIDE);
        assertEquals(Preset.WIDE, slide.paper().preset());
        Page handout = Turns.template(slide, Template.HANDOUT);
        assertEquals(Preset.A4, handout.paper().preset());
        assertEquals(Page.SCREEN, Turns.template(handout, Template.SCREEN));
        Page letter = Turns.size(handout, Preset.LETTER);
        assertEquals(Preset.LETTER, Turns.template(letter, Template.POSTER).paper().preset());
    }

    @Test
    void theTemplateGoesWithTheSizeWhereTheMapStoodAlone() {
        assertEquals(Template.HANDOUT, Turns.size(Page.SCREEN, Preset.A4).template());
        assertEquals(Template.SLIDE, Turns.size(Page.SCREEN, Preset.SQUARE).template());
        assertEquals(Template.POSTER, Turns.size(Turns.template(Page.SCREEN, Template.POSTER), Preset.A4).template());
        assertEquals(Page.SCREEN, Turns.size(Turns.size(Page.SCREEN, Preset.A4), Preset.SCREEN));
    }
}
