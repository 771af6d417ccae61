package org.masar.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.ui.Fx;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Settings;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SourceBoxTest {
    private final List<String> opened = new ArrayList<>();

    private List<Hyperlink> links(String address) throws Exception {
        Dataset d = Opener.standard().open(new Input("t.json", ("""
            {"masar": 1, "id": "t", "title": {"en": "T"}, "timeZone": "UTC", "voices": [{"id": "v", "label": {"en": "V"}}],
             "sources": [{"id": "s", "title": {"en": "S"}, "link": "ADDRESS"}],
             "events": [{"id": "e", "claims": [{"voice": "v", "source": "s", "stance": "reports"}]}]}""".replace("ADDRESS", address))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8))).dataset();
        List<Hyperlink> links = new ArrayList<>();
        Fx.run(() -> {
            SourceBox box = new SourceBox(d.events().get(0).claims().get(0), d, new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST).getReadOnlyProperty()), opened::add);
            links.addAll(box.getChildren().stream().filter(n -> n instanceof Hyperlink).map(n -> (Hyperlink) n).collect(Collectors.toList()));
        });
        return links;
    }

    @Test
    void anAddressOfTheWebOpensOnAClickAndNotBefore() throws Exception {
        List<Hyperlink> links = links("https://example.org/report");
        assertEquals(List.of(), opened);
        Fx.run(links.get(0)::fire);
        assertEquals(List.of("https://example.org/report"), opened);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/x", "report.html"})
    void everythingElseIsTextAndNoLink(String address) throws Exception {
        assertEquals(List.of(), links(address));
    }
}
