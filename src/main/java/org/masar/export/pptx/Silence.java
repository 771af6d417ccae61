package org.masar.export.pptx;

import java.net.URI;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.message.ParameterizedMessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.PropertiesUtil;

/**
 * Keeps the library of slides from writing to standard error, where it would first complain that nobody hears it. Found as a service by
 * that library, hence public.
 */
public final class Silence extends Provider {
    private static final int PRIORITY = 15;

    /** Makes it known. */
    public Silence() {
        super(PRIORITY, CURRENT_VERSION, Nowhere.class);
    }

    /** Gives loggers that are off; made by the library, hence public. */
    public static final class Nowhere implements LoggerContextFactory, LoggerContext {
        private static final ExtendedLogger OFF = new SimpleLogger("", Level.OFF, false, false, false, false, "",
            ParameterizedMessageFactory.INSTANCE, new PropertiesUtil(new Properties()), System.err);

        @Override
        public LoggerContext getContext(String caller, ClassLoader loader, Object external, boolean current) {
            return this;
        }

        @Override
        public LoggerContext getContext(String caller, ClassLoader loader, Object external, boolean current, URI place, String name) {
            return this;
        }

        @Override
        public void removeContext(LoggerContext context) {
            // There is one only.
        }

        @Override
        public Object getExternalContext() {
            return null;
        }

        @Override
        public ExtendedLogger getLogger(String name) {
            return OFF;
        }

        @Override
        public ExtendedLogger getLogger(String name, MessageFactory messages) {
            return OFF;
        }

        @Override
        public boolean hasLogger(String name) {
            return true;
        }

        @Override
        public boolean hasLogger(String name, MessageFactory messages) {
            return true;
        }

        @Override
        public boolean hasLogger(String name, Class<? extends MessageFactory> messages) {
            return true;
        }
    }
}
