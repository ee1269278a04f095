package dev.earshot.compiled;

/**
 * A few bits of a snapshot.
 *
 * @param index its place among all fields
 * @param word the word it lies in
 * @param shift where its lowest bit lies
 * @param mask its bits, shifted down
 */
public record SnapshotField(int index, int word, int shift, long mask) {
    public int get(long[] words) {
        return (int) (words[word] >>> shift & mask);
    }

    public boolean isSet(long[] words) {
        return (words[word] >>> shift & mask) != 0;
    }

    public void set(long[] words, int value) {
        words[word] = words[word] & ~(mask << shift) | (value & mask) << shift;
    }

    /** Its bits where they lie in the word. */
    public long bits() {
        return mask << shift;
    }
}
