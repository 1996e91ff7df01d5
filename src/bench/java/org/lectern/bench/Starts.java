package org.lectern.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// Starts of programs: of each the best of some, with and without an AOT cache.
final class Starts {

    /// What everything else is a multiple of.
    static final String EMPTY = "an empty window";

    /// @param wall   seconds
    /// @param cpu    user and system seconds
    /// @param memory the most that it held, in MB
    record Start(double wall, double cpu, double memory) {

        private Start best(Start other) {
            return new Start(Math.min(wall, other.wall), Math.min(cpu, other.cpu), Math.min(memory, other.memory));
        }
    }

    private final Map<String, Start> cached = new LinkedHashMap<>();
    private final Map<String, Start> uncached = new LinkedHashMap<>();

    void put(String what, boolean aotCache, Start start) {
        (aotCache ? cached : uncached).merge(what, start, Start::best);
    }

    Map<String, Object> tree() {
        return Map.of("AOT cache", cached, "no cache", uncached);
    }

    String markdown() {
        StringBuilder text = new StringBuilder("| start | wall s | CPU s | memory at most, MB |\n|---|---|---|---|\n");
        rows(text, "AOT cache", cached);
        rows(text, "no cache", uncached);
        return text.toString();
    }

    private static void rows(StringBuilder text, String which, Map<String, Start> starts) {
        starts.forEach((what, start) -> {
            Start empty = starts.getOrDefault(EMPTY, start);
            text.append("| ").append(what).append(", ").append(which);
            Stream.of(new double[] {start.wall(), empty.wall()}, new double[] {start.cpu(), empty.cpu()}, new double[] {
                        start.memory(), empty.memory()
                    })
                    .forEach(pair -> text.append(" | ")
                            .append(Table.number(pair[0]))
                            .append(what.equals(EMPTY) ? "" : " (" + Table.number(pair[0] / pair[1]) + " ×)"));
            text.append(" |\n");
        });
    }
}
