package org.masar.draw;

/** Names how heavy, or how slanted, text is drawn; Arabic is never slanted. */
public enum Weight {
    REGULAR, MEDIUM, SEMIBOLD, BOLD, ITALIC
}
