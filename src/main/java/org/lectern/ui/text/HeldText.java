package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.ui.style.Texts;

/// A text without the sentences that sell: where they stood it says how many were held back. Spans count in the
/// canonical text as before, so that marks and places stay true.
///
/// @param text the text that is shown
/// @param held one mark for each run of sentences that were held back
public record HeldText(DisplayText text, List<Mark.OfHeld> held) {

    /// Sentences so close together that nothing but white space stands between them.
    private static final int GAP = 2;

    /// Never seen.
    static final String FILLING = "\u200b";

    public HeldText {
        held = List.copyOf(held);
    }

    /// @param flagged  what is held back, in order
    /// @param revealed where paragraphs begin that are shown in full all the same
    public static HeldText of(DisplayText text, List<Span> flagged, Set<Integer> revealed) {
        List<DisplayText.Paragraph> paragraphs = new ArrayList<>();
        List<Mark.OfHeld> held = new ArrayList<>();
        int next = 0;
        for (DisplayText.Paragraph paragraph : text.paragraphs()) {
            Span block = paragraph.block().span();
            while (next < flagged.size() && flagged.get(next).end() <= block.start()) {
                next++;
            }
            List<Span> here = new ArrayList<>();
            for (int i = next; i < flagged.size() && flagged.get(i).start() < block.end(); i++) {
                here.add(flagged.get(i));
            }
            if (here.isEmpty() || revealed.contains(block.start())) {
                paragraphs.add(paragraph);
            } else {
                List<Mark.OfHeld> groups = groups(here, block);
                held.addAll(groups);
                paragraphs.add(DisplayText.Paragraph.of(without(paragraph.block(), groups)));
            }
        }
        return new HeldText(new DisplayText(paragraphs), held);
    }

    private static List<Mark.OfHeld> groups(List<Span> sentences, Span block) {
        List<Mark.OfHeld> groups = new ArrayList<>();
        for (Span sentence : sentences) {
            Span part = new Span(Math.max(sentence.start(), block.start()), Math.min(sentence.end(), block.end()));
            if (!groups.isEmpty() && part.start() - groups.getLast().span().end() <= GAP) {
                Mark.OfHeld last = groups.removeLast();
                groups.add(new Mark.OfHeld(new Span(last.span().start(), part.end()), last.sentences() + 1));
            } else {
                groups.add(new Mark.OfHeld(part, 1));
            }
        }
        return groups;
    }

    private static TextBlock without(TextBlock block, List<Mark.OfHeld> groups) {
        List<TextRun> runs = new ArrayList<>(block.runs());
        for (Mark.OfHeld group : groups) {
            runs = without(runs, group);
        }
        return new TextBlock(block.kind(), block.level(), block.marker(), block.span(), runs);
    }

    private static List<TextRun> without(List<TextRun> runs, Mark.OfHeld group) {
        List<TextRun> kept = new ArrayList<>();
        boolean said = false;
        for (TextRun run : runs) {
            if (!run.span().overlaps(group.span())) {
                kept.add(run);
                continue;
            }
            before(run, group.span(), kept);
            if (!said) {
                kept.add(notice(group));
                said = true;
            }
            after(run, group.span(), kept);
        }
        return kept;
    }

    private static void before(TextRun run, Span held, List<TextRun> kept) {
        int length = held.start() - run.span().start();
        if (run.isExact() && length > 0) {
            Span span = new Span(run.span().start(), held.start());
            kept.add(new TextRun(run.text().substring(0, length), span, run.styles()));
        }
    }

    private static void after(TextRun run, Span held, List<TextRun> kept) {
        int from = held.end() - run.span().start();
        if (run.isExact() && from < run.text().length()) {
            Span span = new Span(held.end(), run.span().end());
            kept.add(new TextRun(run.text().substring(from), span, run.styles()));
        }
    }

    /// What stands in the place of so many sentences.
    static String words(int sentences) {
        return Texts.text("reader.held", sentences);
    }

    /// A run whose length differs from that of its span is mapped as a whole.
    private static TextRun notice(Mark.OfHeld group) {
        String words = words(group.sentences());
        String whole = words.length() == group.span().length() ? words + FILLING : words;
        return new TextRun(whole, group.span(), Set.of(TextRun.Style.LINK));
    }

    /// The marks that are still seen, and those of what was held back, in order.
    public List<Mark> marks(List<Mark> before) {
        List<Mark> seen = new ArrayList<>(held);
        int at = 0;
        for (Mark mark : Marks.sorted(before)) {
            while (at < held.size() && held.get(at).span().end() <= mark.span().start()) {
                at++;
            }
            if (at == held.size() || !held.get(at).span().overlaps(mark.span())) {
                seen.add(mark);
            }
        }
        return Marks.sorted(seen);
    }

    public int sentences() {
        return held.stream().mapToInt(Mark.OfHeld::sentences).sum();
    }
}
