package org.masar;

import javax.imageio.spi.IIORegistry;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets tests decode pictures as the packed jar does, by the JDK alone: a library on the class path of the tests, which is left out of
 * the jar, would put its own decoders in the JDK's place as soon as it was found.
 */
public final class JdkPictures implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            IIORegistry.getDefaultInstance(); // looks for decoders once, in the loader of now
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
