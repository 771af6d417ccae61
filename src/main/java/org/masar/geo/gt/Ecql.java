package org.masar.geo.gt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/**
 * Asks things by an expression in ECQL over named attributes (GeoTools user guide, "ECQL"): comparisons, BETWEEN, IN, LIKE, IS NULL, times,
 * shapes, AND, OR, NOT. Where a thing has several values, one that fits is enough; {@code <>} and NOT ask that none is.
 *
 * <p>Names are bound when the text is parsed, so that one that is not known is a fault and never an empty answer. Functions are left out:
 * they would take names as texts, past that promise. A bare day stands for its first moment in the zone of {@code times}. The first
 * expression loads GeoTools, which takes a good part of a second: never at start-up, never on the window's thread. Asking is safe on
 * any thread.
 */
public final class Ecql {
    private static final Pattern SPOT = Pattern.compile("line \\d+, column (\\d+)");
    private static final int LONGEST = 20_000;

    private final Filter filter;

    private Ecql(Filter filter) {
        this.filter = filter;
    }

    /** Gives the values of one thing. */
    public interface Row {
        /** Gives the value of an attribute: one, a list, or null for none. */
        Object value(String attribute);
    }

    /**
     * Understands an expression.
     *
     * @param attributes what may be asked; the first is a thing's own name, which IN alone asks ({@code id} is a word of the language)
     * @param times      turns a day or a moment as written into an instant, or throws IllegalArgumentException
     * @throws EcqlFault where it cannot be understood
     */
    public static Ecql parse(String text, List<Attribute> attributes, Function<String, Instant> times) {
        if (text.isBlank()) {
            throw new EcqlFault(EcqlFault.Kind.EMPTY, 0, "category = 'fighting'");
        }
        if (text.length() > LONGEST) {
            throw new EcqlFault(EcqlFault.Kind.UNEXPECTED, LONGEST, "so long a text");
        }
        EcqlText source = new EcqlText(text, times);
        Map<String, Attribute> byName = new LinkedHashMap<>();
        attributes.forEach(a -> byName.put(a.name(), a));
        WithoutFunctions factory = new WithoutFunctions(source);
        try {
            Filter read = ECQL.toFilter(source.given(), factory);
            return new Ecql((Filter) read.accept(new EcqlBinding(source, byName, times), null));
        } catch (CQLException e) {
            throw factory.refused != null ? factory.refused : fault(e, source);
        } catch (StackOverflowError e) {
            throw new EcqlFault(EcqlFault.Kind.UNEXPECTED, 0, "so deep a nest of brackets");
        }
    }

    private static EcqlFault fault(CQLException e, EcqlText source) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("<EOF>") && message.startsWith("Lexical") && source.unclosed() >= 0) {
            return new EcqlFault(EcqlFault.Kind.UNCLOSED, source.unclosed());
        }
        if (message.startsWith("Encountered \"<EOF>\"")) {
            return new EcqlFault(EcqlFault.Kind.UNFINISHED, source.typedAt(Integer.MAX_VALUE));
        }
        Matcher m = SPOT.matcher(message);
        int at = m.find() ? source.typedAt(Integer.parseInt(m.group(1)) - 1) : 0;
        return new EcqlFault(EcqlFault.Kind.UNEXPECTED, at, source.wordAt(at));
    }

    /** Tells whether a thing is as asked. */
    public boolean test(Row row) {
        return filter.evaluate(row);
    }

    /** Refuses functions before they are looked for, which would load them all. */
    private static final class WithoutFunctions extends FilterFactoryImpl {
        private final EcqlText source;
        private EcqlFault refused;

        WithoutFunctions(EcqlText source) {
            this.source = source;
        }

        @Override
        public org.geotools.api.filter.expression.Function function(String name, Expression... args) {
            refused = new EcqlFault(EcqlFault.Kind.FUNCTION, source.place(name), name);
            throw refused;
        }
    }
}
