package org.lectern.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How words sound, as the data file `sounds.txt` says: who writes by ear gets the letters wrong and the sounds right.
public final class Sounds {

    private static final String VOWELS = "aeiouhw";

    /// @param atStart only where a word begins
    /// @param atEnd   only where it ends, before a plural s or not
    private record Writing(boolean atStart, boolean atEnd, String written, String sound) {

        boolean stands(String word, int at) {
            int end = at + written.length();
            return word.startsWith(written, at)
                    && (!atStart || at == 0)
                    && (!atEnd || end == word.length() || (end == word.length() - 1 && word.charAt(end) == 's'));
        }
    }

    private final Map<Character, List<Writing>> byFirst = new HashMap<>();

    private Sounds(List<Writing> writings) {
        for (Writing writing : writings) {
            byFirst.computeIfAbsent(writing.written().charAt(0), _ -> new ArrayList<>())
                    .add(writing);
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Writing writing) -> -writing.written().length())
                        .thenComparing(writing -> !writing.atStart() && !writing.atEnd())));
    }

    /// The word as it sounds, in letters.
    String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            Writing read = at(word, at);
            for (int i = 0; i < read.sound().length(); i++) {
                char c = read.sound().charAt(i);
                if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                    sound.append(c);
                }
            }
            at += read.written().length();
        }
        return sound.toString();
    }

    private Writing at(String word, int at) {
        for (Writing writing : byFirst.getOrDefault(word.charAt(at), List.of())) {
            if (writing.stands(word, at)) {
                return writing;
            }
        }
        String itself = word.substring(at, at + 1);
        return new Writing(false, false, itself, itself);
    }

    /// The letters with which words begin that sound so at their beginning.
    Set<Character> writtenFor(char sound) {
        Set<Character> letters = new TreeSet<>(List.of(sound));
        for (List<Writing> writings : byFirst.values()) {
            writings.stream()
                    .filter(writing -> !writing.atEnd() && writing.sound().indexOf(sound) == 0)
                    .forEach(writing -> letters.add(writing.written().charAt(0)));
        }
        return letters;
    }

    /// What stays of a sound where vowels, the letters most often mistaken, are left out; its first stays.
    static String frame(String sound) {
        StringBuilder frame = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char c = sound.charAt(i);
            boolean vowel = VOWELS.indexOf(c) >= 0;
            if (i == 0 || (!vowel && frame.charAt(frame.length() - 1) != c)) {
                frame.append(c);
            }
        }
        return frame.toString();
    }

    public static Sounds shipped() {
        try (InputStream file = Sounds.class.getResourceAsStream("sounds.txt")) {
            if (file == null) {
                throw new IllegalStateException("sounds.txt is missing from the program");
            }
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @throws IllegalArgumentException where a line is not of three columns or names another place
    static Sounds read(String text) {
        return new Sounds(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Sounds::writing)
                .toList());
    }

    private static Writing writing(String line) {
        String[] columns = line.strip().split(" +");
        if (columns.length != 3 || !List.of("anywhere", "start", "end").contains(columns[0])) {
            throw new IllegalArgumentException("sounds.txt: not a writing and its sound: " + line);
        }
        String sound = columns[2].equals("-") ? "" : columns[2];
        return new Writing(columns[0].equals("start"), columns[0].equals("end"), columns[1], sound);
    }
}
