package org.masar.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Measures what a piece of work costs this thread: its own processor time, the time on the clock, and what it allocates. */
final class Figures {
    private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final double[] cpu;
    private final double[] wall;
    private final double[] kilobytes;
    private int n;

    Figures(int most) {
        cpu = new double[most];
        wall = new double[most];
        kilobytes = new double[most];
    }

    void measure(Runnable work) {
        long me = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(me), ownBefore = THREADS.getCurrentThreadCpuTime(), before = System.nanoTime();
        work.run();
        wall[n] = (System.nanoTime() - before) / 1e6;
        cpu[n] = (THREADS.getCurrentThreadCpuTime() - ownBefore) / 1e6;
        kilobytes[n] = (THREADS.getThreadAllocatedBytes(me) - bytes) / 1024.0;
        n++;
    }

    double cpu(double part) {
        return of(cpu, part);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "cpu %6.2f / %6.2f   wall %6.2f / %6.2f   %7.0f kB", of(cpu, 0.5), of(cpu, 0.95), of(wall, 0.5),
            of(wall, 0.95), of(kilobytes, 0.5));
    }

    private double of(double[] values, double part) {
        double[] sorted = Arrays.copyOf(values, n);
        Arrays.sort(sorted);
        return n == 0 ? 0 : sorted[Math.min(n - 1, (int) (part * n))];
    }
}
