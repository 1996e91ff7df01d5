import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Holds every Java file to one format: `check` fails and names the files that differ, `apply` rewrites them.
///
/// A program of its own, because Maven may run on a Java too old to parse ours, and the formatter parses with the Java
/// that it runs on. Run by the build through the JDK 25 that it chose.
public final class Format {

    private Format() {}

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(Style.PALANTIR).build());
        // Files know nothing of each other, so all cores take their share.
        List<Path> differing = javaFiles(Path.of(args[1])).parallelStream()
                .filter(file -> differs(formatter, file, apply))
                .toList();
        if (!apply && !differing.isEmpty()) {
            differing.forEach(file -> System.err.println("not in format: " + file));
            System.err.println("Run: mvn validate -Dformat=apply");
            System.exit(1);
        }
    }

    private static boolean differs(Formatter formatter, Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            String after = format(formatter, file, before);
            if (apply && !after.equals(before)) {
                Files.writeString(file, after);
            }
            return !after.equals(before);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String format(Formatter formatter, Path file, String before) {
        try {
            return formatter.formatSource(
                    ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(before), Style.PALANTIR));
        } catch (FormatterException notJava) {
            System.err.println(file + ":" + notJava.getMessage());
            System.exit(1);
            return before;
        }
    }

    private static List<Path> javaFiles(Path root) throws Exception {
        try (var walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
