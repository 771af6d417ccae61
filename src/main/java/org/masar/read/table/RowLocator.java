package org.masar.read.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.read.Locator;
import org.masar.read.Spot;

/** Finds the line of the row that became an event. */
record RowLocator(Sheet sheet, EventTable events) implements Locator {
    private static final Pattern EVENT = Pattern.compile("events\\[(\\d{1,9})].*");

    @Override
    public String path(String listPath, int index) {
        return listPath + "[" + index + "]";
    }

    @Override
    public Map<String, Spot> spots(Collection<String> paths) {
        Map<String, Spot> found = new HashMap<>();
        for (String path : paths) {
            Matcher m = EVENT.matcher(path);
            int n = m.matches() ? Integer.parseInt(m.group(1)) : -1;
            found.put(path, n >= 0 && n < events.size() ? new Spot(sheet.line(events.row(n)), 1) : Spot.START);
        }
        return found;
    }
}
