package dev.earshot.statistics;

import java.nio.charset.StandardCharsets;

/**
 * Numbers that look like chance and are none: a hash of the seed and of names. The mixing function is that of SplitMix64
 * (Steele, Lea and Flood, «Fast splittable pseudorandom number generators», 2014).
 */
public final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private SplitMix() {}

    /** A number for the seed and these names; the same on every machine. */
    public static long hash(long seed, String... names) {
        long hash = mix(seed + GOLDEN_GAMMA);
        for (String name : names) {
            hash = mix(hash + GOLDEN_GAMMA + fnv(name));
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit of the value bears on every bit of the result. */
    public static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** FNV-1a over the bytes of the name. */
    private static long fnv(String name) {
        long hash = FNV_BASIS;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ octet & 0xff) * FNV_PRIME;
        }
        return hash;
    }
}
