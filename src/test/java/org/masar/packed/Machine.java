package org.masar.packed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tells from the first bytes of a native library which system and processor it is for: ELF, PE and Mach-O headers. */
final class Machine {
    private Machine() {
    }

    /** Names it as the folders under {@code natives/} are named, or says what the header holds instead. */
    static String of(byte[] library) {
        ByteBuffer b = ByteBuffer.wrap(library).order(ByteOrder.LITTLE_ENDIAN);
        if (b.getInt(0) == 0x464c457f) {
            return switch (b.getShort(18)) {
                case 62 -> "linux-x64";
                case 183 -> "linux-aarch64";
                default -> "ELF for machine " + b.getShort(18);
            };
        }
        if (b.getShort(0) == 0x5a4d && b.getInt(b.getInt(0x3c)) == 0x4550) {
            int machine = b.getShort(b.getInt(0x3c) + 4) & 0xffff;
            return machine == 0x8664 ? "windows-x64" : "PE for machine " + machine;
        }
        if (b.getInt(0) == 0xfeedfacf) {
            return switch (b.getInt(4)) {
                case 0x01000007 -> "macos-x64";
                case 0x0100000c -> "macos-aarch64";
                default -> "Mach-O for processor " + b.getInt(4);
            };
        }
        return "no library: " + Integer.toHexString(b.getInt(0));
    }
}
