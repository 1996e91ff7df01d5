package org.lectern.ui.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;

/// A text with its marks as the text area wants it: paragraphs built only when they come on the screen.
final class ReadingModel extends StyledTextModelViewOnlyBase {

    private static final double LINE = 0.14;
    private static final double INDENT = 1.5;
    private static final int MOST_INDENT = 4;

    /// Paragraphs behind the veil: blank, and each taller than any screen.
    private static final int VEILED = 3;

    private static final double TALL = 20_000;

    /// Its second line, a hair below its top, is where the caret goes: brought to the edge, it leaves the paragraph at
    /// the top; the first line would leave a hair of the paragraph above.
    static final String BLANK = "\n";

    private final DisplayText text;
    private Map<Integer, List<Mark>> marks = Map.of();
    private Optional<Mark> current = Optional.empty();
    private double size;
    private boolean veiled;

    /// A text behind its veil.
    ReadingModel(DisplayText text, double size) {
        this.text = text;
        this.size = size;
        this.veiled = canBeVeiled();
    }

    private boolean canBeVeiled() {
        return text.paragraphs().size() > VEILED;
    }

    /// Shows some blank paragraphs instead of the text: what the area does then costs it nothing.
    void veil() {
        veiled = canBeVeiled();
        repaint();
    }

    /// Shows the text.
    void unveil() {
        veiled = false;
        repaint();
    }

    /// Shows the text, a paragraph of it at the top. The area has no way to be told where its top is; but where
    /// lines are put in above, it keeps what one sees in place. So lines are put in until the paragraph has come
    /// there, before anything of the text was laid out. The blank paragraph 1 stands at the top when this begins.
    void unveilAt(int paragraph) {
        veiled = false;
        int top = 1;
        while (top < paragraph) {
            // As many as stand above at most: more would count as a change of what is seen.
            int added = Math.min(top, paragraph - top);
            fireChangeEvent(TextPos.ZERO, TextPos.ofLeading(added - 1, 0), 0, 1, 0);
            top += added;
        }
        repaint();
    }

    DisplayText text() {
        return text;
    }

    /// Repaints with these marks; the place on the screen stays.
    void mark(List<Mark> shown, Optional<Mark> inFocus) {
        Map<Integer, List<Mark>> byParagraph = new HashMap<>();
        for (Mark mark : shown) {
            text.places(mark.span())
                    .forEach(place -> byParagraph
                            .computeIfAbsent(place.paragraph(), _ -> new ArrayList<>())
                            .add(mark));
        }
        marks = byParagraph;
        current = inFocus;
        repaint();
    }

    /// The marks that are seen in a paragraph, in order.
    List<Mark> marksAt(int index) {
        return marks.getOrDefault(index, List.of());
    }

    void resize(double pixels) {
        size = pixels;
        repaint();
    }

    private void repaint() {
        fireStyleChangeEvent(TextPos.ZERO, getDocumentEnd());
    }

    @Override
    public int size() {
        return veiled ? VEILED : text.paragraphs().size();
    }

    @Override
    public String getPlainText(int index) {
        return veiled ? BLANK : text.paragraphs().get(index).text();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
        if (veiled) {
            return RichParagraph.builder()
                    .addSegment(
                            BLANK, StyleAttributeMap.builder().setFontSize(1).build())
                    .setParagraphAttributes(
                            StyleAttributeMap.builder().setSpaceBelow(TALL).build())
                    .build();
        }
        DisplayText.Paragraph paragraph = text.paragraphs().get(index);
        RichParagraph.Builder builder = RichParagraph.builder();
        TextBlock block = paragraph.block();
        if (block.runs().isEmpty()) {
            builder.addSegment("");
        }
        for (TextRun run : block.runs()) {
            builder.addWithStyleNames(run.text(), styleNames(block, run.styles()));
        }
        for (MarkKind kind : ORDER) {
            List<Mark> ofKind =
                    marksAt(index).stream().filter(mark -> mark.kind() == kind).toList();
            outermost(ofKind).stream()
                    .filter(mark -> kind != MarkKind.CUE || !isInStudy(mark, index))
                    .forEach(mark -> paint(builder, paragraph, mark));
        }
        current.ifPresent(mark -> paragraph
                .shown(mark.span())
                .ifPresent(shown -> builder.addHighlight(shown.start(), shown.length(), "mark-current", moved(block))));
        return builder.setParagraphAttributes(attributes(index)).build();
    }

    /// Words inside words of the same kind get no frame of their own.
    private static List<Mark> outermost(List<Mark> ofKind) {
        List<Mark> seen = new ArrayList<>();
        for (Mark mark : ofKind) {
            if (seen.isEmpty() || !encloses(seen.getLast().span(), mark.span())) {
                seen.removeIf(before -> encloses(mark.span(), before.span()));
                seen.add(mark);
            }
        }
        return seen;
    }

    /// Words of evidence inside those that cite a study would be a frame in a frame; the study says more.
    private boolean isInStudy(Mark cue, int index) {
        return marksAt(index).stream()
                .anyMatch(mark -> mark.kind() == MarkKind.STUDY && encloses(mark.span(), cue.span()));
    }

    private static boolean encloses(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    /// Grounds are painted before lines.
    private static final List<MarkKind> ORDER =
            List.of(MarkKind.LIMIT, MarkKind.MATCH, MarkKind.STUDY, MarkKind.CUE, MarkKind.CONCEPT, MarkKind.CLAIM);

    private static void paint(RichParagraph.Builder builder, DisplayText.Paragraph paragraph, Mark mark) {
        Optional<Span> place = paragraph.shown(mark.span());
        // What was held back says so in words of its own.
        if (place.isEmpty() || mark instanceof Mark.OfHeld) {
            return;
        }
        int start = place.get().start();
        int length = place.get().length();
        String name = "mark-" + mark.kind().name().toLowerCase(Locale.ROOT);
        switch (mark.kind()) {
            case MATCH, STUDY, CUE, LIMIT -> builder.addHighlight(start, length, name, moved(paragraph.block()));
            case CLAIM, CONCEPT -> builder.addWavyUnderline(start, length, name, moved(paragraph.block()));
            case SPARED -> {
                // Only the margin says so.
            }
        }
    }

    private static String moved(TextBlock block) {
        return "mark-indent-" + indent(block);
    }

    private static String[] styleNames(TextBlock block, Set<TextRun.Style> styles) {
        List<String> names = new ArrayList<>(List.of("read"));
        if (block.kind() == TextBlock.Kind.HEADING) {
            names.add("read-heading-" + Math.clamp(block.level(), 1, 4));
        }
        if (block.kind() == TextBlock.Kind.VERBATIM) {
            names.add("read-code");
        }
        if (block.kind() == TextBlock.Kind.QUOTATION) {
            names.add("read-quotation");
        }
        styles.forEach(style -> names.add("read-" + style.name().toLowerCase(Locale.ROOT)));
        return names.toArray(String[]::new);
    }

    /// All space between paragraphs stands below the upper one, and marks are moved by their style class where a
    /// paragraph is indented: the area paints marks as if a paragraph had no insets above and left of it.
    private StyleAttributeMap attributes(int index) {
        TextBlock block = text.paragraphs().get(index).block();
        StyleAttributeMap.Builder style =
                StyleAttributeMap.builder().setLineSpacing(size * LINE).setSpaceBelow(size * spaceBelow(index));
        int indent = indent(block);
        if (indent > 0) {
            style.setSpaceLeft(Math.round(size * INDENT * indent));
        }
        if (!block.marker().isEmpty()) {
            style.setBullet(block.marker());
        }
        return style.build();
    }

    /// How much of a paragraph's height is the space below its words, in pixels.
    double gapBelow(int index) {
        return veiled ? 0 : size * spaceBelow(index);
    }

    private double spaceBelow(int index) {
        TextBlock block = text.paragraphs().get(index).block();
        if (index + 1 == text.paragraphs().size()) {
            return 1;
        }
        TextBlock next = text.paragraphs().get(index + 1).block();
        if (next.kind() == TextBlock.Kind.HEADING) {
            return next.level() <= 2 ? 1.6 : 1.2;
        }
        return switch (block.kind()) {
            case HEADING -> 0.35;
            case ITEM -> next.kind() == TextBlock.Kind.ITEM ? 0.35 : 0.7;
            case TABLE_ROW -> next.kind() == TextBlock.Kind.TABLE_ROW ? 0.15 : 0.7;
            case PARAGRAPH, QUOTATION, VERBATIM, RULE -> 0.7;
        };
    }

    private static int indent(TextBlock block) {
        return switch (block.kind()) {
            case ITEM -> Math.min(block.level() + 1, MOST_INDENT);
            case QUOTATION -> 1;
            case HEADING, PARAGRAPH, VERBATIM, TABLE_ROW, RULE -> 0;
        };
    }
}
