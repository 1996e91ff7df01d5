package org.lectern.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Step.Show;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownStep;

/// A lesson as slides of 16 to 9: each step, then what it reveals. What is long goes on on further slides; type is
/// never made smaller.
final class LessonSlides {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final double EDGE = 48;
    private static final double GUTTER = 32;
    private static final double TOP = 112;
    private static final double BOTTOM = 496;
    private static final double TITLE_SIZE = 28;
    private static final double COVER_SIZE = 40;
    private static final int MOST_TITLE = 110;
    private static final Rectangle2D TITLE = new Rectangle2D.Double(EDGE, 32, WIDTH - 2 * EDGE, 72);
    private static final Rectangle2D COVER = new Rectangle2D.Double(EDGE, 170, WIDTH - 2 * EDGE, 150);
    private static final Rectangle2D NUMBER = new Rectangle2D.Double(WIDTH - EDGE - 80, 506, 80, 20);

    private final XMLSlideShow show;
    private final Glyphs glyphs;

    private LessonSlides(XMLSlideShow show, Glyphs glyphs) {
        this.show = show;
        this.glyphs = glyphs;
    }

    static LessonExport write(ShownLesson shown) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                Glyphs glyphs = new Glyphs();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            show.getProperties().getCoreProperties().setTitle(shown.lesson().title());
            shown.lesson()
                    .metadata()
                    .first("creator")
                    .ifPresent(name -> show.getProperties().getCoreProperties().setCreator(name));
            show.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(shown.language());
            LessonSlides slides = new LessonSlides(show, glyphs);
            slides.cover(shown.lesson());
            for (ShownStep step : shown.steps()) {
                slides.step(step);
            }
            show.write(bytes);
            return new LessonExport(bytes.toByteArray(), List.of());
        }
    }

    private void cover(Lesson lesson) throws IOException {
        SlidePen pen = slide();
        String title = titled(lesson.title(), List.of());
        pen.title(title, COVER, COVER_SIZE);
        List<SlideText> lines = new ArrayList<>();
        lesson.metadata().first("creator").map(SlideText::of).ifPresent(lines::add);
        lesson.metadata().first("issued").map(SlideText::of).ifPresent(lines::add);
        if (!lines.isEmpty()) {
            pen.draw(
                    new SlideBox.Text(SlideBox.Look.WORDS, lines),
                    new Rectangle2D.Double(EDGE, 340, WIDTH - 2 * EDGE, 70));
        }
        notes(title.equals(lesson.title()) ? lesson.opening() : (lesson.title() + "\n\n" + lesson.opening()).strip());
    }

    private void step(ShownStep step) throws IOException {
        String title = step.step().title();
        StepBoxes boxes = new StepBoxes(step);
        List<List<SlideBox>> shown = step.step().show() == Show.PAIR ? boxes.columns() : List.of(boxes.shown());
        slides(title, List.of(), shown, boxes.notes());
        List<SlideBox> revealed = boxes.revealed();
        if (!revealed.isEmpty()) {
            slides(title, List.of("revealed"), List.of(revealed), boxes.notes());
        }
    }

    /// As many slides as the longest column needs.
    ///
    /// @param added the names of the sentences that say more of the title
    private void slides(String title, List<String> added, List<List<SlideBox>> columns, String notes)
            throws IOException {
        double width = (WIDTH - 2 * EDGE - GUTTER * (columns.size() - 1)) / columns.size();
        List<List<List<SlideFlow.Placed>>> flows = new ArrayList<>();
        int count = 1;
        for (List<SlideBox> column : columns) {
            flows.add(SlideFlow.of(column, width, BOTTOM - TOP, glyphs));
            count = Math.max(count, flows.getLast().size());
        }
        for (int page = 0; page < count; page++) {
            SlidePen pen = slide();
            List<String> more = new ArrayList<>(added);
            if (page > 0) {
                more.add("continued");
            }
            String titled = titled(title, more);
            pen.title(titled, TITLE, TITLE_SIZE);
            for (int column = 0; column < flows.size(); column++) {
                double left = EDGE + column * (width + GUTTER);
                if (page < flows.get(column).size()) {
                    for (SlideFlow.Placed placed : flows.get(column).get(page)) {
                        pen.draw(
                                placed.box(), new Rectangle2D.Double(left, TOP + placed.top(), width, placed.height()));
                    }
                }
            }
            notes(titled.contains(title) ? notes : (title + "\n\n" + notes).strip());
        }
    }

    private SlidePen slide() {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        SlidePen pen = new SlidePen(slide);
        pen.number(NUMBER, show.getSlides().size());
        return pen;
    }

    private void notes(String words) {
        if (!words.isEmpty()) {
            var notes = show.getNotesSlide(show.getSlides().getLast());
            for (var shape : notes.getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(words);
                }
            }
        }
    }

    /// A title that fits on two lines; a longer one is cut, not what is added to it, and stands whole in the notes.
    private static String titled(String title, List<String> added) {
        int length = with(title, added).length();
        if (length <= MOST_TITLE) {
            return with(title, added);
        }
        int end = MOST_TITLE - (length - title.length());
        int whole = Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
        return with(title.substring(0, whole).stripTrailing() + "\u2026", added);
    }

    private static String with(String title, List<String> added) {
        String said = title;
        for (String name : added) {
            said = Texts.sentence(name, said);
        }
        return said;
    }
}
