package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final double INDENT = 1.35;

    private final DisplayText text;
    private List<Mark> marks = List.of();
    private Optional<Mark> current = Optional.empty();
    private double size;

    ReadingModel(DisplayText text, double size) {
        this.text = text;
        this.size = size;
    }

    DisplayText text() {
        return text;
    }

    /// Repaints with these marks; the place on the screen stays.
    void mark(List<Mark> shown, Optional<Mark> inFocus) {
        marks = List.copyOf(shown);
        current = inFocus;
        repaint();
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
        return text.paragraphs().size();
    }

    @Override
    public String getPlainText(int index) {
        return text.paragraphs().get(index).text();
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }

    @Override
    public RichParagraph getParagraph(int index) {
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
            for (Mark mark : marks) {
                if (mark.kind() == kind) {
                    paint(builder, paragraph, mark);
                }
            }
        }
        current.ifPresent(mark -> paragraph
                .shown(mark.span())
                .ifPresent(shown -> builder.addHighlight(shown.start(), shown.length(), "mark-current")));
        return builder.setParagraphAttributes(attributes(block)).build();
    }

    /// Grounds are painted before lines.
    private static final List<MarkKind> ORDER =
            List.of(MarkKind.LIMIT, MarkKind.MATCH, MarkKind.CUE, MarkKind.CONCEPT, MarkKind.CLAIM);

    private static void paint(RichParagraph.Builder builder, DisplayText.Paragraph paragraph, Mark mark) {
        Optional<Span> place = paragraph.shown(mark.span());
        if (place.isEmpty()) {
            return;
        }
        int start = place.get().start();
        int length = place.get().length();
        String name = "mark-" + mark.kind().name().toLowerCase(Locale.ROOT);
        switch (mark.kind()) {
            case MATCH, CUE, LIMIT -> builder.addHighlight(start, length, name);
            case CLAIM, CONCEPT -> builder.addWavyUnderline(start, length, name);
            case SPARED -> {
                // Only the margin says so.
            }
        }
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

    private StyleAttributeMap attributes(TextBlock block) {
        StyleAttributeMap.Builder style = StyleAttributeMap.builder().setLineSpacing(size * LINE);
        switch (block.kind()) {
            case HEADING ->
                style.setSpaceAbove(size * (block.level() <= 2 ? 1.5 : 1.1)).setSpaceBelow(size * 0.35);
            case ITEM ->
                style.setSpaceLeft(size * INDENT * (block.level() + 1))
                        .setBullet(block.marker())
                        .setSpaceBelow(size * 0.3);
            case QUOTATION -> style.setSpaceLeft(size * INDENT).setSpaceBelow(size * 0.6);
            case TABLE_ROW -> style.setSpaceBelow(size * 0.15);
            case PARAGRAPH, VERBATIM, RULE -> style.setSpaceBelow(size * 0.6);
        }
        return style.build();
    }

    /// How far below the top of its cell a paragraph's first line begins.
    double spaceAbove(int index) {
        Double space = attributes(text.paragraphs().get(index).block()).getSpaceAbove();
        return space == null ? 0 : space;
    }
}
