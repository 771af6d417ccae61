/** Tests of {@code target/masar.jar} as users get it. They run after packing, by Failsafe, and start Java processes of their own. */
package org.masar.packed;
