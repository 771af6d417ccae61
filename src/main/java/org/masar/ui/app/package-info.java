/**
 * Opens the window and ties its parts together: files, settings, menus, keys, what went wrong.
 *
 * <p>Only this package knows all panels. Must not be known by any of them.
 */
package org.masar.ui.app;
