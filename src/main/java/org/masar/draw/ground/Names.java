package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;
import org.masar.geo.Caption;
import org.masar.geo.Viewport;

/**
 * Places the names of the ground, the weightiest first; a name that finds no free place is left out. The same plate always gives
 * the same names.
 */
final class Names {
    private final Basemap basemap;
    private final Text text;
    private final Furniture furniture;
    private final TownNames towns;
    private final AreaNames areas;

    Names(Basemap basemap, Text text, Furniture furniture) {
        this.basemap = basemap;
        this.text = text;
        this.furniture = furniture;
        this.towns = new TownNames(basemap.towns());
        this.areas = new AreaNames(basemap);
    }

    List<Name> place(Plate plate) {
        Viewport v = plate.viewport();
        Letters letters = new Letters(plate, text);
        Room room = new Room(plate);
        furniture.boxes(plate).forEach(room::take);
        Lines lines = new Lines(Window.of(plate));
        lines.stretches(basemap.rivers(), part -> basemap.rivers().kind(part) <= 2).forEach(s -> room.cross(s.points()));
        lines.stretches(basemap.borders(), part -> basemap.borders().kind(part) > 0).forEach(s -> room.cross(s.points()));
        List<Name> placed = new ArrayList<>();
        towns.place(0, 0, v, letters, room, placed);
        areas.place(Caption.Kind.HOME, v, letters, room, placed);
        towns.place(1, 1, v, letters, room, placed);
        areas.place(Caption.Kind.COUNTRY, v, letters, room, placed);
        areas.place(Caption.Kind.SEA, v, letters, room, placed);
        towns.place(2, 2, v, letters, room, placed);
        new RiverNames(basemap.rivers()).place(plate, letters, room, placed);
        new RoadNames(basemap.roads()).place(plate, letters, room, placed);
        new LakeNames(basemap.lakes()).place(v, letters, room, placed);
        towns.place(3, 4, v, letters, room, placed);
        return placed;
    }
}
