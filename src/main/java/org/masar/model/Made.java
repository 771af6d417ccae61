package org.masar.model;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Lists parts of a dataset that are made anew whenever they are looked at, because a million of them would not fit: each call gives an
 * equal part, not the same one. Immutable and safe on any thread, as what is made from must be.
 */
public abstract class Made<T> extends AbstractList<T> implements RandomAccess {

    /** Gives the number of the part with the id, or -1; of two with one id the first. */
    public abstract int number(String id);
}
