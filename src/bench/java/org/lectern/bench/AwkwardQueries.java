package org.lectern.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;

/// Queries that are pasted, slip or mean harm: whole pages, a thousand words, brackets without end, wildcards by the
/// dozen. The slowest of them shows how long anyone may wait.
final class AwkwardQueries {

    private static final int PAGE = 100_000;
    private static final int MANY = 1_025;
    private static final long SEED = 4;

    private final List<String> words;
    private final Random random = new Random(SEED);

    private AwkwardQueries(List<String> words) {
        this.words = words;
    }

    /// @param text whose words most of the queries are made of
    static List<String> of(String text) {
        return new AwkwardQueries(Arrays.stream(text.split("\\W+"))
                        .filter(word -> word.length() > 3)
                        .toList())
                .all();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(List.of(
                "*", "a*", "*a*", "~~~", "/(a+)+$/", "\0", "\uD800 asthma \uDC00", "undefined", "-a -b -c", "NOT the"));
        all.add("x".repeat(PAGE));
        all.add("(".repeat(5_000) + "a" + ")".repeat(5_000));
        all.add("\"".repeat(3_000));
        all.add("NOT ".repeat(1_000) + "a");
        all.add("title:".repeat(1_000) + "a");
        all.add("\"the of and in\"~500");
        all.add("\"patients treatment\"~1000000000");
        all.add("(((a*))) OR ".repeat(30));
        all.add("s* ".repeat(50));
        all.add(some(PAGE / 8, UnaryOperator.identity(), " "));
        all.add(some(MANY, UnaryOperator.identity(), " "));
        all.add(some(MANY, UnaryOperator.identity(), " OR "));
        all.add(some(MANY, word -> word.charAt(0) + "q" + word.substring(1), " "));
        all.add(some(MANY, word -> word.charAt(0) + "*", " "));
        all.add(some(50, word -> word.substring(0, 2) + "*", " "));
        all.add(some(50, word -> "*" + word.substring(0, 3) + "*", " OR "));
        all.add(some(300, word -> "\"" + word + " treatment\"~50", " "));
        all.add(some(12, word -> "" + word.charAt(1) + word.charAt(0) + word.substring(2), " "));
        return all;
    }

    private String some(int count, UnaryOperator<String> change, String between) {
        return IntStream.range(0, count)
                .mapToObj(_ -> change.apply(words.get(random.nextInt(words.size()))))
                .collect(Collectors.joining(between));
    }

    /// How long the slowest keeps the thread that asks busy, in milliseconds.
    static double slowest(Library library, List<String> queries) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long most = 0;
        for (String query : queries) {
            long begun = clock.getCurrentThreadCpuTime();
            library.search(SearchRequest.of(query));
            most = Math.max(most, clock.getCurrentThreadCpuTime() - begun);
        }
        return most / 1e6;
    }
}
