package org.lectern.vocabulary;

import java.util.List;
import java.util.Map;

/// What a YAML file says, each part with the line (from 1) where it stands, so that a problem can name it. Scalars are
/// the text as typed: `1.10` stays `1.10`.
sealed interface Yaml {

    int line();

    record Text(String value, int line) implements Yaml {}

    record Items(List<Yaml> items, int line) implements Yaml {}

    record Keys(Map<String, Yaml> entries, int line) implements Yaml {}

    /// Why a file could not be read as YAML, in one sentence.
    final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String sentence) {
            super(sentence);
            this.line = line;
        }

        int line() {
            return line;
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
