package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, by size, with how it grows.
final class Table {

    private final Map<String, SortedMap<Integer, Double>> rows = new LinkedHashMap<>();

    /// @param size in sections; 0 where it does not depend on a size
    void put(String row, int size, double value) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(size, value);
    }

    /// Between the smallest and the largest size measured: 1 is linear, 0 is not growing.
    static double exponent(SortedMap<Integer, Double> row) {
        int least = row.firstKey();
        int most = row.lastKey();
        double first = Math.max(1e-3, row.getOrDefault(least, 0.0));
        double last = Math.max(1e-3, row.getOrDefault(most, 0.0));
        return Math.log(last / first) / Math.log((double) most / least);
    }

    void write(Path folder, String texts) throws IOException {
        Files.write(folder.resolve("benchmark.json"), JsonMapper.shared().writeValueAsBytes(rows));
        TreeSet<Integer> sizes = new TreeSet<>();
        rows.values().forEach(row -> sizes.addAll(row.keySet()));
        sizes.remove(0);
        StringBuilder text = new StringBuilder(
                "Measured on " + texts + ", " + Runtime.getRuntime().availableProcessors() + " processors, Java "
                        + Runtime.version() + ".\n\n| sections |");
        sizes.forEach(size -> text.append(' ').append(size).append(" |"));
        text.append(" exponent |\n|---|")
                .append("---|".repeat(sizes.size() + 1))
                .append('\n');
        rows.forEach((name, row) -> {
            text.append("| ").append(name).append(" | ");
            text.append(
                    row.containsKey(0)
                            ? number(row.get(0)) + " |" + " |".repeat(sizes.size())
                            : sizes.stream().map(size -> number(row.get(size))).collect(Collectors.joining(" | "))
                                    + " | " + number(exponent(row)) + " |");
            text.append('\n');
        });
        Files.writeString(folder.resolve("benchmark.md"), text);
    }

    private static String number(Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.2f", value);
    }
}
