package org.lectern.library.lessons;

import java.util.List;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Step;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

/// A step with what the library says of its parts now.
///
/// @param number 1 for the first
/// @param step   as it stands in the lesson
/// @param parts  its parts in order
/// @param answer the answer as paragraphs without markup
/// @param notes  the notes as paragraphs without markup
public record ShownStep(int number, Step step, List<ShownPart> parts, List<TextBlock> answer, List<TextBlock> notes) {

    public ShownStep {
        parts = List.copyOf(parts);
        answer = List.copyOf(answer);
        notes = List.copyOf(notes);
    }

    public List<ShownQuotation> quotations() {
        return parts.stream()
                .filter(ShownQuotation.class::isInstance)
                .map(ShownQuotation.class::cast)
                .toList();
    }

    /// True where the library no longer says word for word what the step quotes.
    public boolean isOutdated() {
        return quotations().stream().anyMatch(quotation -> !quotation.isUnchanged());
    }
}
