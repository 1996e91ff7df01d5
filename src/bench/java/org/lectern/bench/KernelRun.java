package org.lectern.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the kernels, each in a Java of its own, and takes down time and allocation.
final class KernelRun {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Path project;
    private final Path texts;

    /// @param texts the folder of MedQuAD
    KernelRun(Path project, Path texts) {
        this.project = project;
        this.texts = texts;
    }

    void run(Table table) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Kernels.class.getName())
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-D" + Kernels.PROJECT + "=" + project, "-D" + Kernels.TEXTS + "=" + texts)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        for (RunResult result : results) {
            int sections = Integer.parseInt(result.getParams().getParam("sections"));
            String name = words(result.getPrimaryResult().getLabel());
            table.put(name + ": ms", sections, result.getPrimaryResult().getScore());
            result.getSecondaryResults().entrySet().stream()
                    .filter(each -> each.getKey().endsWith(ALLOCATION))
                    .map(Map.Entry::getValue)
                    .mapToDouble(Result::getScore)
                    .forEach(bytes -> table.put(name + ": MB allocated", sections, bytes / 1e6));
        }
    }

    private static String words(String method) {
        return method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
