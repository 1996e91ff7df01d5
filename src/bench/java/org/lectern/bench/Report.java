package org.lectern.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// All that was measured and on what, as JSON and as Markdown.
final class Report {

    private final String texts;
    private final double loadBefore = load();
    private final Table sizes = new Table("sections");
    private final Table kernels = new Table("sections in a source");
    private final Starts starts = new Starts();

    /// @param texts the name of the texts measured on
    Report(String texts) {
        this.texts = texts;
    }

    Table sizes() {
        return sizes;
    }

    Table kernels() {
        return kernels;
    }

    Starts starts() {
        return starts;
    }

    void write(Path folder) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("machine", machine());
        tree.put("texts", texts);
        tree.put("sizes", sizes.tree());
        tree.put("kernels", kernels.tree());
        tree.put("starts", starts.tree());
        Files.write(
                folder.resolve("benchmark.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
        Files.writeString(folder.resolve("benchmark.md"), markdown());
    }

    private String markdown() throws IOException {
        return "On " + texts + "; " + machine()
                + ".\n\nIn brackets: as a multiple of bare Lucene on the same texts, without facets, "
                + "in the same run and in turn. Exponent: 1 grows as the number of sections does, 0 does not grow.\n\n"
                + sizes.markdown()
                + "\nKernels by themselves (JMH); allocation does not depend on what else the machine does.\n\n"
                + kernels.markdown()
                + "\nStart, headless, from jars; best of some in turn; in brackets: as a multiple of an empty window.\n\n"
                + starts.markdown();
    }

    private String machine() throws IOException {
        return Runtime.getRuntime().availableProcessors() + " processors" + processor() + ", "
                + System.getProperty("os.name") + ", Java " + Runtime.version() + ", load " + Table.number(loadBefore)
                + " before and " + Table.number(load()) + " after";
    }

    private static String processor() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(cpu)) {
            return "";
        }
        return Files.readAllLines(cpu).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")")
                .findFirst()
                .orElse("");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
