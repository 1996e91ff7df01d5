package org.lectern.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One step of a lesson: what is on the screen at a time.
///
/// @param title   its heading, one line of plain text
/// @param show    what kind of thing it shows
/// @param details what the thing was made from: `query`, `facet`, `count`, `seed`; also what was not understood
/// @param parts   what is shown, in order
/// @param answer  Markdown that is hidden until revealed; may be empty
/// @param notes   Markdown for the speaker; may be empty
public record Step(
        String title, Show show, Map<String, String> details, List<Part> parts, String answer, String notes) {

    /// The kinds of things that a step shows; in the file in small letters.
    public enum Show {
        WORDS,
        SECTION,
        PASSAGE,
        PAIR,
        RESULTS,
        COMPARISON,
        CHART,
        SPOT
    }

    public Step {
        title = Lines.single(title);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        parts = joined(parts);
        answer = Lines.trimmed(answer);
        notes = Lines.trimmed(notes);
    }

    /// A step of the teacher's own words.
    public static Step ofWords(String title, String markdown) {
        return new Step(title, Show.WORDS, Map.of(), List.of(new Part.Words(markdown)), "", "");
    }

    public List<Quotation> quotations() {
        return parts.stream()
                .filter(Part.Quoted.class::isInstance)
                .map(part -> ((Part.Quoted) part).quotation())
                .toList();
    }

    public Step withTitle(String other) {
        return new Step(other, show, details, parts, answer, notes);
    }

    public Step withParts(List<Part> others) {
        return new Step(title, show, details, others, answer, notes);
    }

    /// Whether a part is the teacher's own words; false for one that is not there.
    public boolean hasWords(int part) {
        return part < parts.size() && parts.get(part) instanceof Part.Words;
    }

    /// The same without such a part, unless it is all that the step shows.
    public Step withoutWords(int part) {
        if (!hasWords(part) || parts.size() == 1) {
            return this;
        }
        List<Part> others = new ArrayList<>(parts);
        others.remove(part);
        return withParts(others);
    }

    public Step withAnswer(String other) {
        return new Step(title, show, details, parts, other, notes);
    }

    public Step withNotes(String other) {
        return new Step(title, show, details, parts, answer, other);
    }

    /// A quotation replaced by another: by the text that its source has now, say.
    public Step withQuotation(Quotation old, Quotation changed) {
        return withParts(parts.stream()
                .map(part -> part instanceof Part.Quoted(Quotation each) && each.equals(old)
                        ? new Part.Quoted(changed)
                        : part)
                .toList());
    }

    /// Words that follow words are one part, and blank ones none: so they come back from the file.
    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (!(part instanceof Part.Words(String added))) {
                joined.add(part);
            } else if (!joined.isEmpty() && joined.getLast() instanceof Part.Words(String before)) {
                joined.set(joined.size() - 1, new Part.Words(before + "\n\n" + added));
            } else if (!added.isEmpty()) {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }
}
