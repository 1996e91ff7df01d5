package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The program as a whole, measured at growing sizes beside bare Lucene and an empty window in the same run, and its
/// kernels by themselves: `mvn -Pbench verify`. Writes `target/bench/benchmark.json` and `benchmark.md`.
public final class Benchmark {

    private static final int LARGE = 100_000;
    private static final int STARTS = 7;

    private Benchmark() {}

    /// Arguments: the project's folder; the sizes in sections, with commas; whether 100,000 sections are measured too;
    /// the folder of MedQuAD.
    public static void main(String[] args) throws Exception {
        Path project = Path.of(args[0]).toAbsolutePath();
        List<Integer> sizes = new ArrayList<>(
                Arrays.stream(args[1].split(",")).map(Integer::valueOf).toList());
        if (Boolean.parseBoolean(args[2])) {
            sizes.remove(Integer.valueOf(LARGE));
            sizes.add(LARGE);
        }
        Records records = Records.of(Path.of(args[3]));
        Path out = Files.createDirectories(project.resolve("target/bench"));
        Path work = Files.createTempDirectory("lectern-bench");
        Report report = new Report(records.name());
        try {
            new SizeRace(work, project.resolve("knowledge/vocabulary"), records).run(sizes, report.sizes());
            report.write(out);
            new KernelRun(project, Path.of(args[3]).toAbsolutePath()).run(report.kernels());
            report.write(out);
            new StartRace(project.resolve("target/lectern"), project, work).run(STARTS, report.starts());
        } finally {
            delete(work);
        }
        report.write(out);
        System.out.println(Files.readString(out.resolve("benchmark.md")));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
