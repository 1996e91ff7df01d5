package org.lectern.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.SearchRequest;

/// The program as a whole, measured at growing sizes beside bare Lucene and an empty window in the same run:
/// `mvn -Pbench verify`. Writes `target/bench/benchmark.json` and `benchmark.md`.
public final class Benchmark {

    private static final List<Integer> SIZES = List.of(250, 1_000, 10_000);
    private static final int LARGE = 100_000;
    private static final int QUERIES = 100;
    private static final int ROUNDS = 5;

    private final Path work;
    private final Path vocabulary;
    private final Records records;
    private final Table table = new Table();

    private Benchmark(Path work, Path vocabulary, Records records) {
        this.work = work;
        this.vocabulary = vocabulary;
        this.records = records;
    }

    /// Arguments: the project's folder; whether 100,000 sections are measured too; the folder of MedQuAD.
    public static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]);
        Path out = Files.createDirectories(project.resolve("target/bench"));
        Path work = Files.createTempDirectory("lectern-bench");
        Benchmark benchmark =
                new Benchmark(work, project.resolve("knowledge/vocabulary"), Records.of(Path.of(args[2])));
        List<Integer> sizes = new ArrayList<>(SIZES);
        if (Boolean.parseBoolean(args[1])) {
            sizes.add(LARGE);
        }
        try {
            for (int size : sizes) {
                benchmark.measure(size);
            }
            new StartRace(project.resolve("target/lectern"), project, work).run(ROUNDS, benchmark.table);
        } catch (IllegalStateException failed) {
            System.err.println("The rest could not be measured: " + failed.getMessage());
        } finally {
            delete(work);
        }
        benchmark.table.write(out, benchmark.records.name());
        System.out.println(Files.readString(out.resolve("benchmark.md")));
    }

    private void measure(int size) throws IOException {
        List<Record> some = records.first(size);
        Path library = SampleLibrary.write(work.resolve("library" + size), vocabulary, some);
        LibraryDoor door = new LibraryDoor(work.resolve("cache" + size));
        long used = memory();
        long begun = cpu();
        try (Library open = door.open(library)) {
            table.put("build with tagging and appraisal, CPU s", size, seconds(cpu() - begun));
            table.put("index, MB", size, bytes(work.resolve("cache" + size)) / 1e6);
            begun = cpu();
            try (BareLucene bare = BareLucene.build(work.resolve("bare" + size), some)) {
                table.put("build, bare Lucene, CPU s", size, seconds(cpu() - begun));
                table.put("index, bare Lucene, MB", size, bytes(work.resolve("bare" + size)) / 1e6);
                race(size, new SearchRace(open, bare).run(records.queries(QUERIES), ROUNDS));
            }
            table.put("one changed source visible, ms", size, change(library, open));
            table.put("memory in use, MB", size, (memory() - used) / 1e6);
        }
    }

    private void race(int size, SearchRace.Outcome outcome) {
        table.put("search p50, ms", size, outcome.ours().p50());
        table.put("search p50, bare Lucene, ms", size, outcome.bare().p50());
        table.put("search p50, bare Lucene again, ms", size, outcome.again().p50());
        table.put("search p99, ms", size, outcome.ours().p99());
        table.put("search p99, bare Lucene, ms", size, outcome.bare().p99());
        table.put("suggestions p99, ms", size, outcome.suggestions().p99());
    }

    /// The best of some rounds: a word is added to a source, and is found.
    private static double change(Path library, Library open) throws IOException {
        Path source = library.resolve("sources/source0.md");
        String text = Files.readString(source);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            String word = "zyqwo" + (char) ('a' + round);
            Files.writeString(source, text + "\n\n## New part\n\nThis tells of " + word + " in asthma.\n");
            long begun = System.nanoTime();
            open.refresh();
            if (open.search(SearchRequest.of(word)).total() != 1) {
                throw new IllegalStateException("the change is not found");
            }
            best = Math.min(best, System.nanoTime() - begun);
        }
        Files.writeString(source, text);
        open.refresh();
        return best / 1e6;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static long memory() {
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
