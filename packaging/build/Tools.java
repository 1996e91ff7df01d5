import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Runs the JDK's own tools and other programs, and moves files about. Whatever fails, fails the build.
final class Tools {

    private Tools() {}

    /// Runs a tool of the JDK inside this process and gives what it printed.
    static String jdk(String name, List<String> arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        int exit = tool.run(printer, printer, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException(name + " " + String.join(" ", arguments) + "\n" + out);
        }
        return out.toString();
    }

    /// Runs a program and gives what it printed on both streams.
    static String program(Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + out);
        }
        return out;
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /// Gives every file the same time. Java believes an AOT cache only while the jars bear the time of its making.
    static void stamp(Path folder, FileTime time) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.isSymbolicLink(file)) {
                    Files.setLastModifiedTime(file, time);
                }
            }
        }
    }

    static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            long sum = 0;
            for (Path file : files.toList()) {
                sum += Files.isRegularFile(file) && !Files.isSymbolicLink(file) ? Files.size(file) : 0;
            }
            return sum;
        }
    }
}
