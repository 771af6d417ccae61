package org.masar;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Reaches the command line and the window by name, while they are not there yet. */
final class Entry {
    private Entry() {
    }

    static int cli(String[] args, PrintStream out, PrintStream err) {
        return (int) call("org.masar.cli.Cli", "run", new Class<?>[] {String[].class, PrintStream.class, PrintStream.class}, args, out, err);
    }

    static void window(List<String> files) {
        call("org.masar.ui.app.App", "open", new Class<?>[] {List.class}, files);
    }

    private static Object call(String type, String method, Class<?>[] shape, Object... with) {
        try {
            return Class.forName(type).getMethod(method, shape).invoke(null, with);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException inside) {
                throw inside;
            }
            if (thrown.getCause() instanceof Error inside) {
                throw inside;
            }
            throw new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
