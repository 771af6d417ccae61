package org.masar.ui.panel;

/**
 * Says how the list stands.
 *
 * @param by    under what events stand
 * @param order in what order, under each
 */
record Arrangement(By by, Order order) {
    /** By day, in time order. */
    static final Arrangement FIRST = new Arrangement(By.DAY, Order.TIME);

    /** Names what events stand under; an event of several places or voices stands under each. */
    enum By {
        DAY, PLACE, VOICE, NOTHING;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Names an order. */
    enum Order {
        TIME, LATEST, TITLE, IMPORTANCE;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Arrangement with(By other) {
        return new Arrangement(other, order);
    }

    Arrangement with(Order other) {
        return new Arrangement(by, other);
    }
}
