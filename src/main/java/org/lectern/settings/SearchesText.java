package org.lectern.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How searches are written down: a first line with the version, then one search a line, its parts parted by tabs:
/// `earlier` or `saved`, the name, the query, the order, and each filter as `+facet=value` or `-facet=value`. Equal
/// searches give equal files.
final class SearchesText {

    static final int VERSION = 1;
    static final String HEAD = "lectern-searches ";

    private static final String EARLIER = "earlier";
    private static final String SAVED = "saved";
    private static final int FIXED_PARTS = 4;

    private SearchesText() {}

    /// What could be read, and how many lines could not.
    record Parsed(Searches searches, int damaged) {}

    /// The version in the first line; empty where it is no such file.
    static Optional<Integer> version(String text) {
        String first = text.lines().findFirst().orElse("");
        String number = first.startsWith(HEAD) ? first.substring(HEAD.length()).strip() : "";
        boolean digits =
                !number.isEmpty() && number.length() < 9 && number.chars().allMatch(Character::isDigit);
        return digits ? Optional.of(Integer.parseInt(number)) : Optional.empty();
    }

    static String print(Searches searches) {
        StringBuilder text = new StringBuilder(HEAD).append(VERSION).append('\n');
        searches.saved().forEach(each -> line(SAVED, each.name(), each.search(), text));
        searches.earlier().forEach(each -> line(EARLIER, "", each, text));
        return text.toString();
    }

    private static void line(String kind, String name, KeptSearch search, StringBuilder text) {
        List<String> parts = new ArrayList<>(List.of(kind, name, search.query(), search.sort()));
        filters("+", search.include(), parts);
        filters("-", search.exclude(), parts);
        text.append(String.join("\t", parts.stream().map(SearchesText::escaped).toList()))
                .append('\n');
    }

    private static void filters(String sign, Map<String, Set<String>> values, List<String> parts) {
        values.forEach((facet, chosen) -> chosen.forEach(value -> parts.add(sign + facet + "=" + value)));
    }

    static Parsed parse(String text) {
        List<KeptSearch> earlier = new ArrayList<>();
        Searches searches = Searches.NONE;
        int damaged = 0;
        for (String line : text.split("\n", -1)) {
            if (line.isBlank() || line.startsWith(HEAD)) {
                continue;
            }
            List<String> parts = List.of(line.split("\t", -1)).stream()
                    .map(SearchesText::plain)
                    .toList();
            Optional<KeptSearch> search = search(parts);
            if (search.isPresent() && parts.getFirst().equals(EARLIER)) {
                earlier.add(search.get());
            } else if (search.isPresent()
                    && parts.getFirst().equals(SAVED)
                    && !parts.get(1).isBlank()) {
                searches = searches.save(parts.get(1), search.get());
            } else {
                damaged++;
            }
        }
        List<KeptSearch> most = earlier.subList(0, Math.min(earlier.size(), Searches.MOST_EARLIER));
        return new Parsed(new Searches(most, searches.saved()), damaged);
    }

    private static Optional<KeptSearch> search(List<String> parts) {
        if (parts.size() < FIXED_PARTS) {
            return Optional.empty();
        }
        Map<String, Set<String>> include = new TreeMap<>();
        Map<String, Set<String>> exclude = new TreeMap<>();
        for (String filter : parts.subList(FIXED_PARTS, parts.size())) {
            int equals = filter.indexOf('=');
            if (equals < 2 || "+-".indexOf(filter.charAt(0)) < 0) {
                return Optional.empty();
            }
            (filter.charAt(0) == '+' ? include : exclude)
                    .computeIfAbsent(filter.substring(1, equals), _ -> new TreeSet<>())
                    .add(filter.substring(equals + 1));
        }
        return Optional.of(new KeptSearch(parts.get(2), include, exclude, parts.get(3)));
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char unit = escaped.charAt(i);
            if (unit != '\\' || i + 1 == escaped.length()) {
                text.append(unit);
                continue;
            }
            i++;
            text.append(
                    switch (escaped.charAt(i)) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> escaped.charAt(i);
                    });
        }
        return text.toString();
    }
}
