package org.lectern.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.library.lessons.QuotationMark;
import org.lectern.library.lessons.Spot;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;

final class PresentViewModelTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final InstantSource clock = time::get;
    private Library library;
    private PresentViewModel model;

    @BeforeEach
    void open() {
        library = SampleLessons.library(folder);
        model = new PresentViewModel(Showing.of(library, SampleLessons.lesson(library)), 0, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Slide slide() {
        return model.slideProperty().get();
    }

    @Test
    void itGoesForthAndBackJumpsAndStaysWithinTheLesson() {
        model.previous();
        assertThat(slide().step().number()).isOne();
        model.next();
        model.next();
        assertThat(slide().step().number()).isEqualTo(3);
        model.last();
        model.next();
        assertThat(slide().step().number()).isEqualTo(4);
        assertThat(model.nextStep()).isEmpty();
        model.type("2");
        assertThat(model.jump()).isTrue();
        assertThat(slide().step().number()).isEqualTo(2);
        model.type("9");
        model.type("9");
        model.jump();
        assertThat(slide().step().number()).isEqualTo(4);
        assertThat(model.jump()).isFalse();
    }

    @Test
    void marksAreHiddenAndRevealedOneByOneAndStayRevealed() {
        model.next();
        assertThat(slide().marks(1)).isEmpty();
        int hidden = slide().hidden().size();
        assertThat(hidden).isGreaterThan(3);
        for (int i = 0; i < hidden; i++) {
            assertThat(model.reveal()).isTrue();
            assertThat(slide().revealed()).isEqualTo(i + 1);
        }
        assertThat(model.reveal()).isFalse();
        assertThat(slide().marks(1)).extracting(QuotationMark::kind).contains(QuotationMark.Kind.CLAIM);
        model.next();
        model.previous();
        assertThat(slide().revealed()).isEqualTo(hidden);
        model.conceal();
        assertThat(slide().revealed()).isEqualTo(hidden - 1);
    }

    @Test
    void theAnswerIsSeenOnlyWhenAskedFor() {
        model.next();
        assertThat(slide().answered()).isFalse();
        model.answer();
        assertThat(slide().answered()).isTrue();
        model.answer();
        assertThat(slide().answered()).isFalse();
    }

    @Test
    void aSectionStandsBesideItsSourceAndAPairDoesNot() {
        Beside beside = slide().beside().orElseThrow();
        assertThat(beside.quoted()).isNotEmpty();
        assertThat(beside.after()).isNotEmpty();
        model.next();
        assertThat(slide().beside()).isEmpty();
    }

    @Test
    void aStatementToJudgeShowsNoNameAndNoBadgeUntilItsKey() {
        Spot spot = Spot.draw(library, 4, 3);
        Lesson lesson = Lesson.begin("Judge", "", "2026-11-22").withStep(new StepMaker(library).spot(spot));
        PresentViewModel judging = new PresentViewModel(Showing.of(library, lesson), 0, clock);
        Slide before = judging.slideProperty().get();
        for (int i = 0; i < before.step().quotations().size(); i++) {
            assertThat(before.showsCitation(i) || before.showsSupport(i) || before.isJudged(i))
                    .isFalse();
            assertThat(before.marks(i)).isEmpty();
        }
        judging.reveal();
        assertThat(List.of(
                        judging.slideProperty().get().isJudged(0),
                        judging.slideProperty().get().showsCitation(0),
                        judging.slideProperty().get().isJudged(1)))
                .containsExactly(true, true, false);
    }

    @Test
    void itIsNeverSmallerThanItMustBe() {
        model.smaller();
        assertThat(model.zoomProperty().get()).isEqualTo(1);
        model.larger();
        assertThat(model.zoomProperty().get()).isGreaterThan(1);
        model.usualSize();
        assertThat(model.zoomProperty().get()).isEqualTo(1);
    }

    @Test
    void theTimerCountsFromTheBeginning() {
        time.set(time.get().plusSeconds(95));

        assertThat(model.elapsed()).isEqualTo(Duration.ofSeconds(95));
    }

    @Test
    void itGoesToTheOtherDisplayWhereThereIsOne() {
        assertThat(Displays.other(List.of("desk", "wall"), "desk")).isEqualTo("wall");
        assertThat(Displays.other(List.of("desk"), "desk")).isEqualTo("desk");
        assertThat(Displays.after(List.of("desk", "wall"), "wall")).isEqualTo("desk");
    }
}
