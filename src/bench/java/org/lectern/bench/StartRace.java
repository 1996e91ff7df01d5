package org.lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The built program from its start until its window can be used, and until a section is read, beside an empty window:
/// each with and without an AOT cache, headless, in turn.
final class StartRace {

    private static final String OURS = "start to usable window";
    private static final String RESULT = "start to first result read";
    private static final String EMPTY = "empty window";

    private final Path program;
    private final Path project;
    private final Path work;
    private final Map<String, Double> best = new HashMap<>();

    StartRace(Path program, Path project, Path work) {
        this.program = program;
        this.project = project;
        this.work = work;
    }

    void run(int rounds, Table table) throws IOException, InterruptedException {
        if (!Files.isDirectory(program.resolve("lib"))) {
            return;
        }
        Path empty = emptyWindow();
        once(program.resolve("lib"), List.of("-Dlectern.rehearsal="), "org.lectern.app.Main");
        once(program.resolve("lib"), training("ours", "-Dlectern.rehearsal=CK"), "org.lectern.app.Main");
        once(empty, training("empty"), "org.lectern.bench.EmptyWindow");
        for (int round = 0; round < rounds; round++) {
            for (boolean cached : List.of(true, false)) {
                race(OURS, cached, program.resolve("lib"), "ours", "-Dlectern.rehearsal=", "org.lectern.app.Main");
                race(RESULT, cached, program.resolve("lib"), "ours", "-Dlectern.rehearsal=CK", "org.lectern.app.Main");
                race(EMPTY, cached, empty, "empty", "-Dempty", "org.lectern.bench.EmptyWindow");
            }
        }
        best.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> table.put(each.getKey(), 0, each.getValue()));
    }

    private void race(String what, boolean cached, Path jars, String cache, String option, String main)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(option));
        if (cached) {
            options.add("-XX:AOTCache=" + work.resolve(cache + ".aot"));
        }
        String name = what + (cached ? ", AOT cache" : ", no cache");
        double[] seconds = once(jars, options, main);
        best.merge(name + ", wall s", seconds[0], Math::min);
        best.merge(name + ", CPU s", seconds[1], Math::min);
    }

    private List<String> training(String cache, String... others) {
        List<String> options = new ArrayList<>(List.of(others));
        options.add("-XX:AOTCacheOutput=" + work.resolve(cache + ".aot"));
        return options;
    }

    /// Wall time and user + system CPU time of one run.
    private double[] once(Path jars, List<String> options, String main) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                java("java"),
                "--module-path",
                modules(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dlectern.home=" + program));
        for (String packages : List.of(
                "javafx.graphics/com.sun.javafx.scene",
                "javafx.graphics/com.sun.javafx.util",
                "javafx.graphics/com.sun.javafx.scene.text",
                "javafx.graphics/com.sun.javafx.scene.traversal",
                "javafx.base/com.sun.javafx")) {
            command.add("--add-exports=" + packages + "=ALL-UNNAMED");
        }
        command.addAll(options);
        command.addAll(List.of("-cp", jars(jars, ""), main));
        long begun = System.nanoTime();
        return run(command, begun);
    }

    private double[] run(List<String> command, long begun) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(work.resolve("said.txt").toFile());
        builder.environment()
                .put("LECTERN_LIBRARY", program.resolve("knowledge").toString());
        builder.environment().put("LECTERN_CACHE", work.resolve("start-cache").toString());
        builder.environment()
                .put("LECTERN_SETTINGS", work.resolve("start-settings").toString());
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\"", "timed"));
        timed.addAll(command);
        builder.command(timed);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(work.resolve("said.txt")));
        }
        double wall = (System.nanoTime() - begun) / 1e9;
        String[] cpu = Files.readAllLines(work.resolve("said.txt")).getLast().split(" ");
        return new double[] {wall, Double.parseDouble(cpu[0]) + Double.parseDouble(cpu[1])};
    }

    private Path emptyWindow() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("empty"));
        Path source = project.resolve("src/bench/java/org/lectern/bench/EmptyWindow.java");
        run(
                List.of(
                        java("javac"),
                        "-d",
                        folder.resolve("classes").toString(),
                        "--module-path",
                        modules(),
                        "--add-modules",
                        "javafx.controls",
                        source.toString()),
                System.nanoTime());
        run(
                List.of(
                        java("jar"),
                        "--create",
                        "--file",
                        folder.resolve("empty.jar").toString(),
                        "-C",
                        folder.resolve("classes").toString(),
                        "."),
                System.nanoTime());
        return folder;
    }

    private String modules() throws IOException {
        return jars(program.resolve("lib"), "javafx-");
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
                    .collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }
}
