package org.masar.read.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;

/** Gives the files that are packed in another, in memory; what is damaged behind a sound beginning is reported. */
final class Unpacked {
    private Unpacked() {
    }

    static boolean isGzip(byte[] b) {
        return b.length > 2 && (b[0] & 0xFF) == 0x1F && (b[1] & 0xFF) == 0x8B;
    }

    static boolean isZip(byte[] b) {
        return Zip.is(b);
    }

    /** Gives the files whose names are wanted, named as {@code PACK!NAME}; throws IOException with a clause where nothing can be had. */
    static List<Input> of(Input pack, ProblemLog log, Predicate<String> wanted) throws IOException {
        if (isGzip(pack.bytes())) {
            return List.of(new Input(pack.name().replaceFirst("(?i)\\.gz$", ""), gunzip(pack, log)));
        }
        Zip zip = Zip.of(pack.bytes(), wanted);
        zip.refused().forEach(name -> log.error(Spot.START, "", name, Message.of("packed.leads-out", ProblemLog.shortened(name)), Message.of("bundle.leads-out.advice")));
        if (zip.broken() != null) {
            log.error(Spot.START, "", "", Message.of("packed.damaged", zip.broken()), Message.of("packed.damaged.advice"));
        }
        List<Input> all = new ArrayList<>();
        zip.taken().forEach((name, bytes) -> all.add(new Input(pack.name() + "!" + name, bytes)));
        return all;
    }

    private static byte[] gunzip(Input pack, ProblemLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(pack.bytes()), 65_536)) {
            Zip.pour(in, out, new byte[65_536], Zip.room(pack.bytes().length));
        } catch (EOFException e) {
            damaged("it breaks off", out, log);
        } catch (ZipException e) {
            damaged(e.getMessage(), out, log);
        }
        return out.toByteArray();
    }

    private static void damaged(String why, ByteArrayOutputStream out, ProblemLog log) throws ZipException {
        if (out.size() == 0 || why.contains("bomb")) {
            throw new ZipException(why);
        }
        log.error(Spot.START, "", "", Message.of("packed.damaged", why), Message.of("packed.damaged.advice"));
    }
}
