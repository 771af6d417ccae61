package org.masar.geo.gt;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.filter.BinaryComparisonOperator;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Id;
import org.geotools.api.filter.PropertyIsBetween;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.PropertyIsGreaterThan;
import org.geotools.api.filter.PropertyIsGreaterThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLessThan;
import org.geotools.api.filter.PropertyIsLessThanOrEqualTo;
import org.geotools.api.filter.PropertyIsLike;
import org.geotools.api.filter.PropertyIsNotEqualTo;
import org.geotools.api.filter.expression.BinaryExpression;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.api.filter.temporal.After;
import org.geotools.api.filter.temporal.Before;
import org.geotools.api.filter.temporal.BinaryTemporalOperator;
import org.geotools.api.filter.temporal.During;
import org.geotools.api.filter.temporal.TEquals;
import org.geotools.api.temporal.Period;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.masar.geo.gt.EcqlFault.Kind;

/**
 * Binds what an expression asks to named attributes: every name is looked up, every value turned into what its attribute holds, and what
 * cannot be is a fault with its place. Operators on times become comparisons, which need none of GeoTools' converters.
 */
final class EcqlBinding extends DuplicatingFilterVisitor {
    private static final int NAMED = 24;

    private final EcqlText source;
    private final Map<String, Attribute> attributes;
    private final Function<String, Instant> times;

    EcqlBinding(EcqlText source, Map<String, Attribute> attributes, Function<String, Instant> times) {
        this.source = source;
        this.attributes = attributes;
        this.times = times;
    }

    private Attribute known(PropertyName p) {
        String name = p.getPropertyName().replace('/', '.');
        Attribute a = attributes.get(name.toLowerCase(Locale.ROOT));
        if (a == null) {
            throw new EcqlFault(Kind.UNKNOWN_NAME, source.place(name), name, names(attributes.keySet().stream()));
        }
        return a;
    }

    private static String names(Stream<String> all) {
        List<String> sorted = all.sorted().limit(NAMED + 1L).toList();
        return sorted.size() <= NAMED ? String.join(", ", sorted) : sorted.stream().limit(NAMED).collect(Collectors.joining(", ")) + ", …";
    }

    @Override
    public Object visit(PropertyName p, Object data) {
        return new EcqlName(known(p));
    }

    @Override
    public Object visit(Id ids, Object data) {
        Attribute id = attributes.values().iterator().next();
        List<Filter> each = ids.getIDs().stream().map(i -> (Filter) ff.equals(new EcqlName(id), ff.literal(choice(id, i.toString())))).toList();
        return ff.or(each);
    }

    // ---- comparisons

    private Expression bound(Expression e, Expression other, boolean exact) {
        if (e instanceof Literal l && other instanceof PropertyName p) {
            return ff.literal(value(known(p), l.getValue(), exact));
        }
        return (Expression) e.accept(this, null);
    }

    private Expression left(BinaryComparisonOperator f, boolean exact) {
        return bound(f.getExpression1(), f.getExpression2(), exact);
    }

    private Expression right(BinaryComparisonOperator f, boolean exact) {
        return bound(f.getExpression2(), f.getExpression1(), exact);
    }

    @Override
    public Object visit(PropertyIsEqualTo f, Object data) {
        return ff.equal(left(f, true), right(f, true), f.isMatchingCase(), f.getMatchAction());
    }

    @Override
    public Object visit(PropertyIsNotEqualTo f, Object data) {
        return ff.not(ff.equal(left(f, true), right(f, true), f.isMatchingCase(), f.getMatchAction()));
    }

    @Override
    public Object visit(PropertyIsGreaterThan f, Object data) {
        return ff.greater(left(f, false), right(f, false));
    }

    @Override
    public Object visit(PropertyIsGreaterThanOrEqualTo f, Object data) {
        return ff.greaterOrEqual(left(f, false), right(f, false));
    }

    @Override
    public Object visit(PropertyIsLessThan f, Object data) {
        return ff.less(left(f, false), right(f, false));
    }

    @Override
    public Object visit(PropertyIsLessThanOrEqualTo f, Object data) {
        return ff.lessOrEqual(left(f, false), right(f, false));
    }

    @Override
    public Object visit(PropertyIsBetween f, Object data) {
        return ff.between((Expression) f.getExpression().accept(this, null), bound(f.getLowerBoundary(), f.getExpression(), false),
            bound(f.getUpperBoundary(), f.getExpression(), false));
    }

    @Override
    public Object visit(PropertyIsLike f, Object data) {
        if (f.getExpression() instanceof PropertyName p && known(p).type() != Attribute.Type.TEXT) {
            throw unfit(p);
        }
        return super.visit(f, data);
    }

    private Object value(Attribute a, Object literal, boolean exact) {
        String text = String.valueOf(literal);
        return switch (a.type()) {
            case TEXT -> exact && !a.choices().isEmpty() ? choice(a, text) : text;
            case NUMBER -> number(a, literal, text);
            case TIME -> literal instanceof Date d ? d : time(a, text);
            case FLAG -> flag(a, text);
            case SHAPE -> throw new EcqlFault(Kind.UNFIT, source.place(a.name()), a.name());
        };
    }

    private String choice(Attribute a, String text) {
        if (!a.choices().contains(text)) {
            throw new EcqlFault(Kind.UNKNOWN_CHOICE, source.place(text), "'" + text + "'", a.name(), names(a.choices().stream()));
        }
        return text;
    }

    private Object number(Attribute a, Object literal, String text) {
        try {
            return literal instanceof Number n ? (Object) n.doubleValue() : Double.valueOf(text); // of one class, GeoTools need not convert each time
        } catch (NumberFormatException e) {
            throw new EcqlFault(Kind.NO_NUMBER, source.place(text), "'" + text + "'", a.name());
        }
    }

    private Date time(Attribute a, String text) {
        try {
            return Date.from(times.apply(text));
        } catch (IllegalArgumentException e) {
            throw new EcqlFault(Kind.NO_TIME, source.place(text), "'" + text + "'", a.name());
        }
    }

    private Boolean flag(Attribute a, String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new EcqlFault(Kind.NO_FLAG, source.place(text), "'" + text + "'", a.name());
        }
        return Boolean.valueOf(text);
    }

    private EcqlFault unfit(PropertyName p) {
        return new EcqlFault(Kind.UNFIT, source.place(p.getPropertyName()), p.getPropertyName());
    }

    // ---- reckoning: with single numbers alone

    @Override
    protected Expression visit(Expression e, Object data) {
        if (e instanceof BinaryExpression sum) {
            Stream.of(sum.getExpression1(), sum.getExpression2()).forEach(part -> {
                if (part instanceof PropertyName p && known(p).type() != Attribute.Type.NUMBER) {
                    throw unfit(p);
                }
            });
        }
        return super.visit(e, data);
    }

    // ---- times

    private EcqlName timed(BinaryTemporalOperator f) {
        if (!(f.getExpression1() instanceof PropertyName p)) {
            throw new EcqlFault(Kind.UNFIT, 0, String.valueOf(f.getExpression1()));
        }
        Attribute a = known(p);
        if (a.type() != Attribute.Type.TIME) {
            throw unfit(p);
        }
        return new EcqlName(a);
    }

    private Object literal(BinaryTemporalOperator f) {
        return f.getExpression2() instanceof Literal l ? l.getValue() : null;
    }

    private Expression begin(BinaryTemporalOperator f) {
        Object v = literal(f);
        return ff.literal(v instanceof Period p ? p.getBeginning().getPosition().getDate() : v);
    }

    private Expression end(BinaryTemporalOperator f) {
        Object v = literal(f);
        return ff.literal(v instanceof Period p ? p.getEnding().getPosition().getDate() : v);
    }

    @Override
    public Object visit(After f, Object data) {
        return ff.greater(timed(f), end(f));
    }

    @Override
    public Object visit(Before f, Object data) {
        return ff.less(timed(f), begin(f));
    }

    @Override
    public Object visit(TEquals f, Object data) {
        return ff.equals(timed(f), begin(f));
    }

    @Override
    public Object visit(During f, Object data) {
        return ff.and(ff.greaterOrEqual(timed(f), begin(f)), ff.less(timed(f), end(f)));
    }

    // ---- shapes: distances would be taken in degrees

    @Override
    public Object visit(DWithin f, Object data) {
        throw spatial("DWITHIN");
    }

    @Override
    public Object visit(Beyond f, Object data) {
        throw spatial("BEYOND");
    }

    private EcqlFault spatial(String word) {
        return new EcqlFault(Kind.UNFIT, source.place(word), word);
    }
}
