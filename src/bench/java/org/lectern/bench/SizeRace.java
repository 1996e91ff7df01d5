package org.lectern.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.SearchRequest;

/// Building, searching, changing and holding a library, beside bare Lucene on the same texts, in turn; of each the best
/// of some rounds, so that what else the machine did counts little.
final class SizeRace {

    private static final int QUERIES = 100;
    /// With few, what is measured is how far Java's compilers have come: after five ours still takes twice its time.
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 250;
    private static final int CHANGES = 20;
    private static final String USED = "what helps";
    /// More sections than this are built twice only, and ten times more once.
    private static final int MANY = 1_000;

    private final Path work;
    private final Path vocabulary;
    private final Records records;

    /// @param vocabulary the folder of the one to tag with
    SizeRace(Path work, Path vocabulary, Records records) {
        this.work = work;
        this.vocabulary = vocabulary;
        this.records = records;
    }

    void run(List<Integer> sizes, Table table) throws IOException {
        List<Record> few = records.first(WARM_UP);
        build(folder("warm", few), work.resolve("warmed"), few, 2);
        for (int size : sizes) {
            measure(size, table);
        }
    }

    private Path folder(String name, List<Record> some) throws IOException {
        return SampleLibrary.write(work.resolve(name), vocabulary, some);
    }

    private void measure(int size, Table table) throws IOException {
        List<Record> some = records.first(size);
        Path library = folder("library" + size, some);
        Path caches = work.resolve("caches" + size);
        int rounds = size <= MANY ? 3 : size <= 10 * MANY ? 2 : 1;
        double[] built = build(library, caches, some, rounds);
        table.put("build with tags, support, facets: CPU s", size, built[0], built[1]);
        table.put("the same: wall s", size, built[2], built[3]);
        Path ours = caches.resolve("ours0");
        Path bares = caches.resolve("bare0");
        table.put("index on the disk: MB", size, bytes(ours) / 1e6, bytes(bares) / 1e6);
        long before = memory();
        try (Library open = new LibraryDoor(ours).open(library)) {
            open.search(SearchRequest.of(USED));
            long held = memory();
            try (BareLucene bare = BareLucene.open(bares)) {
                bare.search(USED);
                table.put("memory held after a search: MB", size, (held - before) / 1e6, (memory() - held) / 1e6);
                race(size, new SearchRace(open, bare).run(records.queries(QUERIES), ROUNDS), table);
            }
            List<String> awkward = AwkwardQueries.of(
                    some.stream().limit(MANY).map(Record::text).collect(joining(" ")));
            table.put("slowest awkward query, first time: CPU ms", size, AwkwardQueries.slowest(open, awkward));
            table.put("slowest awkward query, again: CPU ms", size, AwkwardQueries.slowest(open, awkward));
            double[] found = changes(library, open);
            table.put("the first changed source is found after: ms", size, found[0]);
            Arrays.sort(found);
            table.put("a changed source is found after, median: ms", size, found[CHANGES / 2]);
            table.put("a changed source is found after, best: ms", size, found[0]);
        }
    }

    /// CPU seconds of ours and bare, then wall seconds of both.
    private double[] build(Path library, Path caches, List<Record> some, int rounds) throws IOException {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < rounds; round++) {
            Path cache = caches.resolve("ours" + round);
            Path bare = caches.resolve("bare" + round);
            long cpu = cpu();
            long wall = System.nanoTime();
            new LibraryDoor(cache).open(library).close();
            best[0] = Math.min(best[0], (cpu() - cpu) / 1e9);
            best[2] = Math.min(best[2], (System.nanoTime() - wall) / 1e9);
            cpu = cpu();
            wall = System.nanoTime();
            BareLucene.build(bare, some).close();
            best[1] = Math.min(best[1], (cpu() - cpu) / 1e9);
            best[3] = Math.min(best[3], (System.nanoTime() - wall) / 1e9);
        }
        return best;
    }

    private static void race(int size, SearchRace.Outcome outcome, Table table) {
        table.put(
                "search, facets, passages, p50: ms",
                size,
                outcome.ours().p50(),
                outcome.bare().p50());
        table.put(
                "search, facets, passages, p99: ms",
                size,
                outcome.ours().p99(),
                outcome.bare().p99());
        table.put(
                "bare Lucene against itself, p50: ms",
                size,
                outcome.again().p50(),
                outcome.bare().p50());
        table.put(
                "bare Lucene against itself, p99: ms",
                size,
                outcome.again().p99(),
                outcome.bare().p99());
        table.put("suggestions, p50: ms", size, outcome.suggestions().p50());
        table.put("suggestions, p99: ms", size, outcome.suggestions().p99());
    }

    /// A word is added to a source, and is found.
    private static double[] changes(Path library, Library open) throws IOException {
        Path source = library.resolve("sources/source0.md");
        String text = Files.readString(source);
        double[] found = new double[CHANGES];
        for (int round = 0; round < CHANGES; round++) {
            String word = "zyqwo" + (char) ('a' + round);
            Files.writeString(source, text + "\n\n## New part\n\nThis tells of " + word + " in asthma.\n");
            long begun = System.nanoTime();
            open.refresh();
            if (open.search(SearchRequest.of(word)).total() != 1) {
                throw new IllegalStateException("the change is not found");
            }
            found[round] = (System.nanoTime() - begun) / 1e6;
        }
        Files.writeString(source, text);
        open.refresh();
        return found;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long memory() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
