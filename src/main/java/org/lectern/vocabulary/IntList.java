package org.lectern.vocabulary;

import java.util.Arrays;

/// Numbers in a row, without a box around each.
final class IntList {

    private int[] numbers = new int[32];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int size() {
        return size;
    }
}
