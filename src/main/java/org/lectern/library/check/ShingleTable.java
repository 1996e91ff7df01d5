package org.lectern.library.check;

/// Where each run of words was first seen: a table from a run's 64-bit hash to a place, in plain arrays, since a large
/// library has millions of runs.
final class ShingleTable {

    static final long NOWHERE = -1;

    private long[] hashes = new long[1 << 12];
    private long[] places = new long[1 << 12];
    private int size;

    /// The place that was first given for the hash, or [#NOWHERE], in which case `place` is kept for it.
    long firstPlace(long hash, long place) {
        if (size > hashes.length / 2) {
            grow();
        }
        long key = hash == 0 ? 1 : hash;
        int slot = slot(key);
        if (hashes[slot] == key) {
            return places[slot];
        }
        hashes[slot] = key;
        places[slot] = place;
        size++;
        return NOWHERE;
    }

    private int slot(long key) {
        int mask = hashes.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[oldHashes.length * 2];
        places = new long[oldPlaces.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
