package org.masar.read.online;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.masar.read.Message;
import org.masar.read.raster.NoTile;

/** Asks a server for one address at a time, within limits of time and size, following it nowhere else and keeping no cookies. */
final class Fetch {
    /** Largest answer that is taken, in bytes: a tile has some 50,000. */
    static final int LARGEST = 2 << 20;

    private final HttpClient client;
    private final Duration patience;
    private final String agent;
    private final Map<URI, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    Fetch(String agent, Duration patience) {
        this.agent = agent;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** Holds what the server answered. */
    record Answer(int status, java.net.http.HttpHeaders headers, byte[] body) {
    }

    /**
     * Asks for an address, only for what changed where a mark of an earlier answer is given.
     *
     * @throws InterruptedIOException where it was dropped
     * @throws IOException in words for people, where no answer came
     */
    Answer get(URI address, String etag, String modified) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(patience).header("User-Agent", agent)
            .header("Accept", "image/png,image/jpeg;q=0.9");
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        if (!modified.isEmpty()) {
            request.header("If-Modified-Since", modified);
        }
        CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request.GET().build(), info -> new Limited());
        underWay.put(address, asked);
        try {
            HttpResponse<byte[]> r = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(r.statusCode(), r.headers(), r.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        } catch (CancellationException e) {
            throw new InterruptedIOException("nobody wants it any more");
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new NoTile(Message.of("server.slow"), e);
        } catch (ExecutionException e) {
            throw said(e.getCause());
        } finally {
            underWay.remove(address, asked);
        }
    }

    private static IOException said(Throwable e) {
        if (e instanceof CancellationException) {
            return new InterruptedIOException("nobody wants it any more");
        }
        boolean unknown = e instanceof ConnectException c && c.getCause() != null
            && (c.getCause() instanceof UnresolvedAddressException || c.getCause().getCause() instanceof UnresolvedAddressException);
        return new NoTile(Message.of(unknown ? "server.unknown"
            : e instanceof java.net.http.HttpTimeoutException ? "server.slow"
            : e instanceof ConnectException ? "server.unreachable"
            : e instanceof javax.net.ssl.SSLException ? "server.unproven"
            : e instanceof TooLarge ? "server.too-much"
            : "server.broke"), e);
    }

    /** Stops asking for an address. */
    void drop(URI address) {
        CompletableFuture<?> asked = underWay.get(address);
        if (asked != null) {
            asked.cancel(true);
        }
    }

    /** Stops asking for anything. */
    void dropAll() {
        underWay.values().forEach(f -> f.cancel(true));
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too much");
        }
    }

    /** Takes a body up to the limit and turns the rest away. */
    private static final class Limited implements HttpResponse.BodySubscriber<byte[]> {
        private final HttpResponse.BodySubscriber<byte[]> all = HttpResponse.BodySubscribers.ofByteArray();
        private Flow.Subscription subscription;
        private long taken;

        @Override
        public CompletionStage<byte[]> getBody() {
            return all.getBody();
        }

        @Override
        public void onSubscribe(Flow.Subscription s) {
            subscription = s;
            all.onSubscribe(s);
        }

        @Override
        public void onNext(List<ByteBuffer> more) {
            taken += more.stream().mapToInt(ByteBuffer::remaining).sum();
            if (taken > LARGEST) {
                subscription.cancel();
                all.onError(new TooLarge());
            } else {
                all.onNext(more);
            }
        }

        @Override
        public void onError(Throwable e) {
            all.onError(e);
        }

        @Override
        public void onComplete() {
            all.onComplete();
        }
    }
}
