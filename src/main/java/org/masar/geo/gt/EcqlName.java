package org.masar.geo.gt;

import java.util.ArrayList;
import java.util.List;
import org.geotools.filter.AttributeExpressionImpl;
import org.geotools.util.Converters;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.masar.model.LonLat;
import org.masar.model.Shape;

/** Asks a row for an attribute. Shapes become geometries in degrees, several of them a collection. */
final class EcqlName extends AttributeExpressionImpl {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Attribute attribute;

    EcqlName(Attribute attribute) {
        super(attribute.name());
        this.attribute = attribute;
    }

    @Override
    public Object evaluate(Object row) {
        Object value = ((Ecql.Row) row).value(attribute.name());
        if (!(value instanceof List<?> several)) {
            return value instanceof Shape s ? geometry(s) : value;
        }
        if (several.isEmpty()) {
            return null;
        }
        return attribute.type() == Attribute.Type.SHAPE ? joined(several.stream().map(s -> geometry((Shape) s)).toList()) : several;
    }

    @Override
    public <T> T evaluate(Object row, Class<T> wanted) {
        Object value = evaluate(row);
        return value == null || wanted.isInstance(value) ? wanted.cast(value) : Converters.convert(value, wanted);
    }

    private static Geometry geometry(Shape s) {
        if (s instanceof Shape.Point p) {
            return GEOMETRIES.createPoint(new Coordinate(p.at().lon(), p.at().lat()));
        }
        if (s instanceof Shape.Line l) {
            return GEOMETRIES.createLineString(coordinates(l.points()));
        }
        if (s instanceof Shape.Area a) {
            List<LinearRing> rings = a.rings().stream().map(r -> GEOMETRIES.createLinearRing(coordinates(r))).toList();
            return GEOMETRIES.createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
        }
        return joined(((Shape.Many) s).parts().stream().map(EcqlName::geometry).toList());
    }

    private static Geometry joined(List<Geometry> parts) {
        return parts.size() == 1 ? parts.get(0) : GEOMETRIES.buildGeometry(new ArrayList<>(parts)).union();
    }

    private static Coordinate[] coordinates(List<LonLat> points) {
        return points.stream().map(p -> new Coordinate(p.lon(), p.lat())).toArray(Coordinate[]::new);
    }
}
