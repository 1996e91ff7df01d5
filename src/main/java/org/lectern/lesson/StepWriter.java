package org.lectern.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.yaml.YamlText;

/// Writes one step as the lines of a lesson's file.
final class StepWriter {

    private final List<String> lines = new ArrayList<>();

    private StepWriter() {}

    /// The step as text; its last line is ended.
    static String written(Step step) {
        return new StepWriter().write(step);
    }

    private String write(Step step) {
        lines.add(step.title().isEmpty() ? "##" : "## " + step.title());
        block("step", details(step));
        for (Part part : step.parts()) {
            switch (part) {
                case Part.Words(String markdown) -> add(OwnWords.written(markdown, false));
                case Part.Table table -> add(Tables.written(table));
                case Part.Quoted(Quotation quotation) -> {
                    block("quote", said(quotation));
                    quoted(quotation.exact());
                }
            }
        }
        aside(Subheading.ANSWER, step.answer());
        aside(Subheading.NOTES, step.notes());
        return String.join("\n", lines) + "\n";
    }

    private static String details(Step step) {
        StringBuilder yaml = new StringBuilder("show: " + step.show().name().toLowerCase(Locale.ROOT) + "\n");
        step.details().forEach((key, value) -> {
            if (!key.equals("show")) {
                yaml.append(YamlText.line(key, List.of(value)));
            }
        });
        return yaml.toString();
    }

    private static String said(Quotation quotation) {
        StringBuilder yaml = new StringBuilder();
        yaml.append(YamlText.line("source", List.of(quotation.sourceId())));
        yaml.append(YamlText.line("section", List.of(quotation.sectionId())));
        yaml.append(YamlText.line("prefix", List.of(quotation.prefix())));
        yaml.append(YamlText.line("suffix", List.of(quotation.suffix())));
        yaml.append(YamlText.line("start", List.of(Integer.toString(quotation.start()))));
        yaml.append(YamlText.line("sha256", List.of(quotation.hash())));
        if (!quotation.veils().isEmpty()) {
            String veils = quotation.veils().stream()
                    .map(veil -> veil.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            yaml.append("hide: ").append(veils).append('\n');
        }
        quotation.others().forEach((key, value) -> yaml.append(YamlText.line(key, List.of(value))));
        return yaml.toString();
    }

    private void block(String name, String yaml) {
        lines.add("");
        lines.add("```" + name);
        lines.addAll(Pieces.lines(yaml));
        lines.add("```");
    }

    private void quoted(String exact) {
        lines.add("");
        for (String line : exact.split("\n", -1)) {
            lines.add(line.isEmpty() ? ">" : "> " + line);
        }
    }

    private void add(List<String> more) {
        lines.add("");
        lines.addAll(more);
    }

    private void aside(Subheading heading, String words) {
        if (!words.isEmpty()) {
            lines.add("");
            lines.add("### " + heading.title());
            add(OwnWords.written(words, true));
        }
    }
}
