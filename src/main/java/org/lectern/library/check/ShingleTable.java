package org.lectern.library.check;

/// Where each run of words was first seen, and in how many sources: a table by the run's 64-bit hash, in plain arrays,
/// since a large library has millions of runs.
final class ShingleTable {

    private long[] hashes = new long[1 << 12];
    private long[] places = new long[1 << 12];
    private int[] sources = new int[1 << 12];
    private int[] lastSource = new int[1 << 12];
    private int size;

    /// @param place  kept for the hash if it is the first
    /// @param source a number above 0; a source's runs must come together
    void add(long hash, long place, int source) {
        if (size > hashes.length / 2) {
            grow();
        }
        int slot = slot(hash);
        if (sources[slot] == 0) {
            hashes[slot] = hash;
            places[slot] = place;
            size++;
        }
        sources[slot] += lastSource[slot] == source ? 0 : 1;
        lastSource[slot] = source;
    }

    long firstPlace(long hash) {
        return places[slot(hash)];
    }

    int sources(long hash) {
        return sources[slot(hash)];
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (sources[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        ShingleTable old = new ShingleTable();
        old.hashes = hashes;
        old.places = places;
        old.sources = sources;
        old.lastSource = lastSource;
        hashes = new long[old.hashes.length * 2];
        places = new long[old.hashes.length * 2];
        sources = new int[old.hashes.length * 2];
        lastSource = new int[old.hashes.length * 2];
        for (int i = 0; i < old.hashes.length; i++) {
            if (old.sources[i] != 0) {
                int slot = slot(old.hashes[i]);
                hashes[slot] = old.hashes[i];
                places[slot] = old.places[i];
                sources[slot] = old.sources[i];
                lastSource[slot] = old.lastSource[i];
            }
        }
    }
}
