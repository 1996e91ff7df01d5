package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import org.lectern.export.SlideBox.Grid;
import org.lectern.export.SlideBox.Look;
import org.lectern.export.SlideBox.Text;
import org.lectern.knowledge.TextBlock;
import org.lectern.lesson.Standing;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.ShownPart;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;

/// What stands on the slides of a step.
final class StepBoxes {

    /// A longer quotation is not shown a second time with its marks.
    private static final int MOST_REPEATED = 700;

    private final ShownStep step;

    StepBoxes(ShownStep step) {
        this.step = step;
    }

    /// What is on the screen at first.
    List<SlideBox> shown() {
        List<SlideBox> boxes = new ArrayList<>();
        step.parts().forEach(part -> add(part, boxes));
        return boxes;
    }

    /// The same, with a column for each quotation; words go above the first.
    List<List<SlideBox>> columns() {
        List<List<SlideBox>> columns = new ArrayList<>();
        List<SlideBox> waiting = new ArrayList<>();
        for (ShownPart part : step.parts()) {
            if (part instanceof ShownQuotation) {
                List<SlideBox> column = new ArrayList<>(waiting);
                waiting.clear();
                add(part, column);
                columns.add(column);
            } else {
                add(part, columns.isEmpty() ? waiting : columns.getLast());
            }
        }
        return columns.isEmpty() || columns.size() > 2 ? List.of(shown()) : columns;
    }

    /// What is hidden until revealed; empty where nothing is.
    List<SlideBox> revealed() {
        List<SlideBox> boxes = new ArrayList<>();
        for (ShownQuotation quotation : step.quotations()) {
            if (!quotation.quotation().veils().isEmpty()) {
                reveal(quotation, boxes);
            }
        }
        words(step.answer(), boxes);
        return boxes;
    }

    /// What the speaker reads: own notes, then each quotation whose markup is not on the slide as it stands.
    String notes() {
        StringBuilder notes = new StringBuilder(step.step().notes());
        step.quotations().stream()
                .filter(quotation -> !plain(quotation).equals(quotation.text()))
                .map(quotation -> Texts.sentence("raw", quotation.text()))
                .forEach(raw -> notes.append(notes.isEmpty() ? "" : "\n\n").append(raw));
        return notes.toString();
    }

    private static String plain(ShownQuotation quotation) {
        StringBuilder plain = new StringBuilder();
        quotation.blocks().forEach(block -> block.runs().forEach(run -> plain.append(run.text())));
        return plain.toString();
    }

    private void add(ShownPart part, List<SlideBox> boxes) {
        switch (part) {
            case ShownPart.ShownWords words -> words(words.blocks(), boxes);
            case ShownPart.ShownTable table ->
                boxes.add(new Grid(table.table().head(), table.table().rows()));
            case ShownQuotation quotation -> show(quotation, boxes);
        }
    }

    private void show(ShownQuotation quotation, List<SlideBox> boxes) {
        if (!quotation.quotation().hides(Veil.TEXT)) {
            boolean marked = !quotation.quotation().hides(Veil.FLAGS);
            quote(quotation, marked ? quotation.marks() : List.of(), boxes);
        }
        if (!quotation.quotation().hides(Veil.CITATION)) {
            boxes.add(new Text(Look.CITATION, List.of(SlideText.of(quotation.citation()))));
        }
        if (!quotation.quotation().hides(Veil.EVIDENCE)) {
            badge(quotation, boxes);
        }
        if (!quotation.quotation().hides(Veil.FLAGS)) {
            flags(quotation, boxes);
        }
    }

    private void reveal(ShownQuotation quotation, List<SlideBox> boxes) {
        if (quotation.quotation().hides(Veil.TEXT) || quotation.text().length() <= MOST_REPEATED) {
            quote(quotation, quotation.marks(), boxes);
        }
        boxes.add(new Text(Look.CITATION, List.of(SlideText.of(quotation.citation()))));
        badge(quotation, boxes);
        flags(quotation, boxes);
    }

    /// The words, and with them what their source says instead: both stay hidden where the words are.
    private void quote(ShownQuotation quotation, List<QuotationMark> marks, List<SlideBox> boxes) {
        List<SlideText> paragraphs = SlideText.of(quotation.blocks(), marks);
        List<SlideText> words = paragraphs.isEmpty() ? List.of(SlideText.of(quotation.text())) : paragraphs;
        boxes.add(new Text(Look.QUOTE, numbered(quotation, words)));
        standing(quotation.standing(), boxes);
    }

    /// Several quotations are numbered, so that a class can speak of them; two beside each other need no number.
    private List<SlideText> numbered(ShownQuotation quotation, List<SlideText> words) {
        List<ShownQuotation> all = step.quotations();
        if (all.size() < 2 || step.step().show() == Step.Show.PAIR) {
            return words;
        }
        int number = 1;
        while (all.get(number - 1) != quotation) {
            number++;
        }
        List<SlideText> numbered = new ArrayList<>(words);
        numbered.set(0, new SlideText(number + ".", words.getFirst().pieces()));
        return numbered;
    }

    private static void words(List<TextBlock> blocks, List<SlideBox> boxes) {
        List<SlideText> paragraphs = SlideText.of(blocks, List.of());
        if (!paragraphs.isEmpty()) {
            boxes.add(new Text(Look.WORDS, paragraphs));
        }
    }

    private static void badge(ShownQuotation quotation, List<SlideBox> boxes) {
        String word = Texts.sentence("support", quotation.badge().word());
        boxes.add(new Text(
                Look.BADGE, List.of(SlideText.of(word + ".", quotation.badge().reason()))));
    }

    private static void flags(ShownQuotation quotation, List<SlideBox> boxes) {
        for (Flag flag : quotation.flags()) {
            String trigger = Texts.sentence("flag.trigger", flag.trigger());
            boxes.add(new Text(
                    Look.FLAG,
                    List.of(SlideText.of(Texts.sentence("flag", flag.word()) + ".", trigger + " " + flag.reason()))));
        }
    }

    private static void standing(Standing standing, List<SlideBox> boxes) {
        switch (standing) {
            case Standing.Unchanged _ -> {
                // Nothing to say.
            }
            case Standing.Changed(var _, String now, String sentence) ->
                boxes.add(new Text(
                        Look.WARNING,
                        List.of(SlideText.strong(sentence + " " + Texts.sentence("outdated.now")), SlideText.of(now))));
            case Standing.Gone(String sentence) ->
                boxes.add(new Text(Look.WARNING, List.of(SlideText.strong(sentence))));
        }
    }
}
