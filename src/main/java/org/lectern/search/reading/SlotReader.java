package org.lectern.search.reading;

import java.util.ArrayList;
import java.util.List;
import org.lectern.index.Analysis;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

/// Reduces a run of plain words to what it asks for: names of concepts, general questions, and the other words that
/// carry meaning, in the order typed.
public final class SlotReader {

    private final Analysis analysis;
    private final QueryPhrases phrases;

    public SlotReader(Analysis analysis, QueryPhrases phrases) {
        this.analysis = analysis;
        this.phrases = phrases;
    }

    public List<Slot> slots(QueryReading reading, Span run) {
        List<Word> typed = Word.in(reading.query(), run);
        List<Slot> slots = new SlotWalk(phrases, analysis, reading, run, typed).read();
        return slots.isEmpty() ? withoutMeaning(typed) : slots;
    }

    /// Where a run has no other words, those without meaning are what was asked for.
    private List<Slot> withoutMeaning(List<Word> typed) {
        List<Slot> slots = new ArrayList<>();
        for (Word word : typed) {
            for (String exact : analysis.words(word.text())) {
                String stem = analysis.stems(exact).stream().findFirst().orElse("");
                slots.add(new Slot.Plain(stem, exact, List.of(), word.span()));
            }
        }
        return slots;
    }
}
