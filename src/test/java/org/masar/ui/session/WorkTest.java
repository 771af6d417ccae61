package org.masar.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkTest {
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final Work work = new Work(fx::add);
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void end() {
        work.close();
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            Runnable r = fx.poll(20, TimeUnit.SECONDS);
            assertTrue(r != null, "nothing came");
            r.run();
        }
    }

    @Test
    void aLaterTaskOfTheSameKeyReplacesTheEarlier() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        work.run("k", () -> {
            never.await();
            return "first";
        }, said::add, e -> said.add("failed"));
        work.run("k", () -> "second", said::add, e -> said.add("failed"));
        until(() -> said.contains("second"));
        assertEquals(List.of("second"), said);
    }

    @Test
    void whatATaskThrowsArrives() throws InterruptedException {
        work.run("k", () -> {
            throw new IllegalStateException("broken");
        }, r -> said.add("done"), e -> said.add(e.getMessage()));
        until(() -> !said.isEmpty());
        assertEquals(List.of("broken"), said);
    }

    @Test
    void busyShowsAfterAWhileAndEndsWithTheWork() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        work.run("k", () -> {
            gate.await();
            return "done";
        }, said::add, e -> said.add("failed"));
        assertFalse(work.busyProperty().get());
        until(() -> work.busyProperty().get());
        gate.countDown();
        until(() -> !said.isEmpty());
        assertFalse(work.busyProperty().get());
    }
}
