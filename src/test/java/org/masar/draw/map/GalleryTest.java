package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.draw.Pictures;
import org.masar.draw.SvgPen;

class GalleryTest {
    static List<Gallery.Scene> scenes() {
        return Gallery.scenes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void theSceneIsDrawnAsKept(Gallery.Scene scene) {
        SvgPen pen = new SvgPen();
        Gallery.painter().paint(scene.frame(1), pen);
        Pictures.assertKept("scene-" + scene.name(), pen.picture(scene.width(), scene.height()));
    }

    @Test
    void noTwoScenesShareAName() {
        assertTrue(scenes().stream().map(Gallery.Scene::name).distinct().count() == scenes().size() && scenes().size() >= 30);
    }
}
