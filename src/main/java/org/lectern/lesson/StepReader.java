package org.lectern.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Problem;
import org.lectern.lesson.Step.Show;
import org.lectern.yaml.YamlTrouble;

/// Reads one step of a lesson's file, line by line.
final class StepReader {

    private final List<String> lines;
    private final Fences fences;
    private final BlockReader blocks;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> details = new LinkedHashMap<>();
    private final Map<Subheading, String> asides = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private Optional<Subheading> under = Optional.empty();
    private Optional<Show> show = Optional.empty();

    private StepReader(String text, BlockReader blocks) {
        this.lines = Pieces.lines(text);
        this.fences = new Fences(lines);
        this.blocks = blocks;
    }

    /// @param where    the lesson's file, as a person would name it
    /// @param problems gets what was not understood
    static Step read(Pieces.Piece piece, String where, List<Problem> problems) {
        return new StepReader(piece.raw(), new BlockReader(piece.line(), where, problems)).step();
    }

    private Step step() {
        int at = 1;
        while (at < lines.size()) {
            at = read(at);
        }
        flush();
        String title = lines.getFirst().substring("##".length());
        return new Step(
                title,
                show.orElseGet(this::likely),
                details,
                parts,
                asides.getOrDefault(Subheading.ANSWER, ""),
                asides.getOrDefault(Subheading.NOTES, ""));
    }

    /// Reads what begins at a line and gives the line after it.
    private int read(int at) {
        String line = lines.get(at);
        Optional<Subheading> begun = Subheading.of(line);
        if (begun.isPresent()) {
            flush();
            if (asides.containsKey(begun.get())) {
                blocks.note("subheading.repeated", at, begun.get().title());
            }
            under = begun;
            return at + 1;
        }
        if (under.isPresent() && line.startsWith("### ")) {
            flush();
            under = Optional.empty();
        }
        if (under.isEmpty() && Fences.isOwn(line)) {
            return own(at);
        }
        if (under.isEmpty() && Tables.beginsAt(lines, at)) {
            flush();
            int end = Tables.end(lines, at);
            parts.add(Tables.read(lines.subList(at, end)));
            return end;
        }
        int end = fences.end(at);
        if (end > at) {
            words.addAll(lines.subList(at, end + 1));
            return end + 1;
        }
        words.add(OwnWords.read(line));
        return at + 1;
    }

    private int own(int at) {
        int end = fences.endOfOwn(at);
        String name = lines.get(at).strip().substring("```".length());
        if (end < 0) {
            blocks.note("fence.unclosed", at, name);
            words.add(lines.get(at));
            return at + 1;
        }
        String yaml = String.join("\n", lines.subList(at + 1, end)) + "\n";
        try {
            if (name.equals("step")) {
                BlockReader.Details read = blocks.details(yaml, at);
                show = read.show().or(() -> show);
                details.putAll(read.others());
                return end + 1;
            }
            int start = end + 1;
            while (start < lines.size() && lines.get(start).isBlank()) {
                start++;
            }
            int stop = start;
            while (stop < lines.size() && lines.get(stop).startsWith(">")) {
                stop++;
            }
            if (stop > start) {
                Quotation quotation = blocks.quotation(yaml, at, lines.subList(start, stop));
                flush();
                parts.add(new Part.Quoted(quotation));
                return stop;
            }
            blocks.note("quote.without", at);
        } catch (YamlTrouble trouble) {
            blocks.note("fence.broken", at + trouble.line(), trouble.what());
        }
        words.addAll(lines.subList(at, end + 1));
        return end + 1;
    }

    private void flush() {
        String said = Lines.trimmed(String.join("\n", words));
        words.clear();
        if (under.isPresent()) {
            asides.merge(under.get(), said, (before, more) -> Lines.trimmed(before + "\n\n" + more));
        } else if (!said.isEmpty()) {
            parts.add(new Part.Words(said));
        }
    }

    /// What a step shows that does not say it.
    private Show likely() {
        if (parts.stream().anyMatch(Part.Quoted.class::isInstance)) {
            return Show.PASSAGE;
        }
        return parts.stream().anyMatch(Part.Table.class::isInstance) ? Show.CHART : Show.WORDS;
    }
}
