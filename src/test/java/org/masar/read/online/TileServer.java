package org.masar.read.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves tiles on this computer alone, as well or badly as a test wishes, and notes what it was asked. */
public final class TileServer implements AutoCloseable {
    /** Answers one question. */
    public interface Manner {
        void answer(HttpExchange e) throws IOException;
    }

    /** Every question: path and the headers that matter. */
    public final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Manner manner;

    public TileServer(Manner manner) {
        this.manner = manner;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", e -> {
            asked.add(e.getRequestURI().getPath() + header(e, "If-None-Match") + header(e, "If-Modified-Since"));
            try (e) {
                this.manner.answer(e);
            }
        });
        server.start();
    }

    private static String header(HttpExchange e, String name) {
        String v = e.getRequestHeaders().getFirst(name);
        return v == null ? "" : " " + v;
    }

    /** Answers otherwise from now on. */
    public void turn(Manner other) {
        manner = other;
    }

    /** Describes the map it serves. */
    public OnlineMap map() {
        return new OnlineMap("made", "Made", "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png", "© Maker", 19);
    }

    /** Sends a body with a status. */
    public static Manner send(int status, String type, byte[] body, String... headers) {
        return e -> {
            e.getResponseHeaders().add("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                e.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            e.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                e.getResponseBody().write(body);
            }
        };
    }

    /** Keeps whoever asks waiting until the server is closed. */
    public Manner never() {
        return e -> {
            try {
                closing.await();
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
