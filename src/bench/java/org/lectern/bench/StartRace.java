package org.lectern.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The built program from its start until its window takes a question, until its start page stands, and until a section
/// is read, beside an empty window: each with and without an AOT cache, headless, in turn. Needs a bash, which counts a
/// program's CPU time.
final class StartRace {

    private static final String MAIN = "org.lectern.app.Main";
    private static final String EMPTY_MAIN = "org.lectern.bench.EmptyWindow";
    private static final List<String> OPENED = List.of(
            "javafx.graphics/com.sun.glass.ui",
            "javafx.graphics/com.sun.javafx.scene.text",
            "javafx.graphics/com.sun.javafx.util",
            "javafx.base/com.sun.javafx");

    private final Path jars;
    private final Path program;
    private final Path project;
    private final Path work;

    /// @param program the folder that the build leaves
    StartRace(Path program, Path project, Path work) {
        this.program = program;
        this.jars = program.resolve("lib");
        this.project = project;
        this.work = work;
    }

    /// One program to start.
    ///
    /// @param option what makes it close by itself
    private record Runner(String what, Path jars, String cache, String option, String main) {}

    void run(int rounds, Starts starts) throws IOException, InterruptedException {
        Runner empty = new Runner(Starts.EMPTY, emptyWindow(), "empty", "-Dempty", EMPTY_MAIN);
        Runner box = new Runner("to a window that takes a question", jars, "ours", "-Dlectern.rehearsal=[box]", MAIN);
        Runner window = new Runner("to the start page", jars, "ours", "-Dlectern.rehearsal=", MAIN);
        Runner result = new Runner("to the first result, read", jars, "ours", "-Dlectern.rehearsal=CK", MAIN);
        once(window, List.of());
        once(
                result,
                List.of(
                        "@" + project.resolve("packaging/build/training.options"),
                        "-XX:AOTCacheOutput=" + cache(result)));
        once(empty, List.of("-XX:AOTCacheOutput=" + cache(empty)));
        for (int round = 0; round < rounds; round++) {
            for (boolean cached : List.of(true, false)) {
                for (Runner each : List.of(empty, box, window, result)) {
                    starts.put(
                            each.what(),
                            cached,
                            once(each, cached ? List.of("-XX:AOTCache=" + cache(each)) : List.of()));
                }
            }
        }
    }

    private Path cache(Runner runner) {
        return work.resolve(runner.cache() + ".aot");
    }

    private Starts.Start once(Runner runner, List<String> more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java("java"),
                "--module-path",
                modules(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=96m",
                "-Xmx4g",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dlectern.home=" + program,
                runner.option()));
        OPENED.forEach(packages -> command.add("--add-exports=" + packages + "=ALL-UNNAMED"));
        command.addAll(more);
        command.addAll(List.of("-cp", jars(runner.jars(), ""), runner.main()));
        return run(command);
    }

    private Starts.Start run(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\"", "timed"));
        timed.addAll(command);
        Path said = work.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment()
                .putAll(Map.of(
                        "LECTERN_LIBRARY", program.resolve("knowledge").toString(),
                        "LECTERN_CACHE", work.resolve("start-cache").toString(),
                        "LECTERN_SETTINGS", work.resolve("start-settings").toString()));
        long begun = System.nanoTime();
        Process process = builder.start();
        double most = 0;
        while (!process.waitFor(25, TimeUnit.MILLISECONDS)) {
            most = Math.max(
                    most, process.children().mapToDouble(StartRace::most).max().orElse(0));
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
        String[] cpu = Files.readAllLines(said).getLast().split(" ");
        return new Starts.Start(wall, Double.parseDouble(cpu[0]) + Double.parseDouble(cpu[1]), most);
    }

    /// The most memory that a process has held until now, in MB; 0 where the system does not tell.
    private static double most(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1e3)
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private Path emptyWindow() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("empty"));
        String classes = folder.resolve("classes").toString();
        Path source = project.resolve("src/bench/java/org/lectern/bench/EmptyWindow.java");
        run(List.of(
                java("javac"),
                "-d",
                classes,
                "--module-path",
                modules(),
                "--add-modules",
                "javafx.controls",
                source.toString()));
        run(List.of(
                java("jar"), "--create", "--file", folder.resolve("empty.jar").toString(), "-C", classes, "."));
        return folder;
    }

    private String modules() throws IOException {
        return jars(jars, "javafx-");
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static String jars(Path folder, String start) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar")
                            && Path.of(file).getFileName().toString().startsWith(start))
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
