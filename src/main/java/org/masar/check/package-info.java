/**
 * Looks at a dataset as a whole and says what does not fit together: one rule a class.
 *
 * <p>A check only tells; it never changes or drops anything. A new one is one class and one line in
 * {@link org.masar.check.Checks}. This package knows the readers' {@link org.masar.read.Problems} and
 * {@link org.masar.read.Locator}, but no file format: a check names a part by its path.
 */
package org.masar.check;
