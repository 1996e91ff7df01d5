package org.lectern.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was measured, by size, with how it grows and how it stands beside its peer.
final class Table {

    /// @param peer the same of the peer; 0 where there is none
    record Figure(double value, double peer) {

        double ratio() {
            return value / peer;
        }
    }

    private final String first;
    private final Map<String, SortedMap<Integer, Figure>> rows = new LinkedHashMap<>();

    /// @param first what the sizes count
    Table(String first) {
        this.first = first;
    }

    void put(String row, int size, double value) {
        put(row, size, value, 0);
    }

    void put(String row, int size, double value, double peer) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(size, new Figure(value, peer));
    }

    /// Between the smallest and the largest size measured: 1 is linear, 0 is not growing.
    static double exponent(SortedMap<Integer, Figure> row) {
        int least = row.firstKey();
        int most = row.lastKey();
        double from = Math.max(1e-3, row.getOrDefault(least, new Figure(0, 0)).value());
        double to = Math.max(1e-3, row.getOrDefault(most, new Figure(0, 0)).value());
        return Math.log(to / from) / Math.log((double) most / least);
    }

    /// For JSON: each row's figures by size, and its exponent.
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            row.forEach((size, figure) -> one.put(Integer.toString(size), figure(figure)));
            if (row.size() > 1) {
                one.put("exponent", exponent(row));
            }
            tree.put(name, one);
        });
        return tree;
    }

    private static Map<String, Double> figure(Figure figure) {
        Map<String, Double> one = new LinkedHashMap<>();
        one.put("value", figure.value());
        if (figure.peer() > 0) {
            one.put("peer", figure.peer());
            one.put("ratio", figure.ratio());
        }
        return one;
    }

    String markdown() {
        TreeSet<Integer> sizes = new TreeSet<>();
        rows.values().forEach(row -> sizes.addAll(row.keySet()));
        String head = sizes.stream()
                .map(size -> String.format(Locale.ROOT, "%,d", size))
                .collect(Collectors.joining(" | "));
        StringBuilder text = new StringBuilder("| " + first + " | " + head + " | exponent |\n|---|");
        text.append("---|".repeat(sizes.size() + 1)).append('\n');
        rows.forEach((name, row) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(sizes.stream().map(size -> cell(row.get(size))).collect(Collectors.joining(" | ")))
                .append(" | ")
                .append(row.size() > 1 ? number(exponent(row)) : "")
                .append(" |\n"));
        return text.toString();
    }

    private static String cell(Figure figure) {
        if (figure == null) {
            return "";
        }
        return number(figure.value()) + (figure.peer() > 0 ? " (" + number(figure.ratio()) + " ×)" : "");
    }

    /// With three digits that count.
    static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : size >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
