package org.lectern.vocabulary;

/// A map from 64-bit keys to positive numbers in two flat arrays: a million edges of a trie in some 24 MB, one probe
/// each. A missing key gives 0.
final class LongIntMap {

    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    int get(long key) {
        int mask = keys.length - 1;
        for (int at = slot(key, mask); ; at = (at + 1) & mask) {
            if (values[at] == 0 || keys[at] == key) {
                return values[at];
            }
        }
    }

    void put(long key, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int at = slot(key, mask);
        while (values[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        size += values[at] == 0 ? 1 : 0;
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static int slot(long key, int mask) {
        return (int) (key ^ key >>> 32) & mask;
    }
}
