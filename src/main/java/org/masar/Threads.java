package org.masar;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * Makes the common pool's threads see the classes of the one jar.
 *
 * <p>Java gives them the system class loader as context, through which a library that looks for its services would
 * find second copies of them. {@link Launcher} names this class in a system property, hence public.
 */
public final class Threads implements ForkJoinPool.ForkJoinWorkerThreadFactory {
    private final ClassLoader context = Thread.currentThread().getContextClassLoader();

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setContextClassLoader(context);
        return thread;
    }
}
