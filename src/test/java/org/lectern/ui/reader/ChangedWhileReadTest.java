package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.ui.text.Mark;

/// A source is edited by somebody else while one reads in it.
final class ChangedWhileReadTest {

    @TempDir
    private Path folder;

    private DeskRoom room;
    private Library library;
    private ReaderViewModel model;

    @BeforeEach
    void read() {
        room = new DeskRoom(folder);
        library = room.open();
        model = new ReaderViewModel(library, new ImmediateTaskRunner());
        model.open(new Opening("gout-guide/food-and-drink", Optional.empty(), List.of()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// Puts words into the source, above the section that is read and below it.
    private void edit() throws IOException {
        Path guide = room.source("gout-guide");
        String text = Files.readString(guide);
        Files.writeString(
                guide,
                text.replace("## Symptoms\n", "## Symptoms\n\nNew words above.\n")
                        .replace("\n## Food and drink\n", "\nOne more line.\n\n## Food and drink\n"));
        assertThat(Files.readString(guide)).isNotEqualTo(text);
        library.refresh();
        model.readAgain(() -> {});
    }

    private String text() {
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? reading.source().document().text()
                : "";
    }

    private String wordsOf(Optional<Mark> mark) {
        return mark.orElseThrow().span().in(text());
    }

    @Test
    void whoLooksForATextStaysAtThePlaceThatSheWalkedTo() throws IOException {
        model.findingProperty().set(true);
        model.find("in");
        model.nextMark();
        Mark second = model.foundProperty().get().get(1);
        assertThat(model.currentProperty().get()).contains(second);
        edit();

        Mark now = model.foundProperty().get().get(1);
        assertThat(now).isNotEqualTo(second);
        assertThat(model.currentProperty().get()).contains(now);
    }

    @Test
    void theCardThatIsOpenAndThePageAboutTheSourceStayOpen() throws IOException {
        model.nextMark();
        model.openCard();
        String words = wordsOf(model.cardProperty().get());
        model.toggleSourcePage();
        String before = text();
        edit();

        assertThat(text()).isNotEqualTo(before);
        assertThat(wordsOf(model.cardProperty().get())).isEqualTo(words);
        assertThat(model.sourcePage().stateProperty().get())
                .isInstanceOfSatisfying(
                        SourcePageState.Open.class,
                        open -> assertThat(open.facts().source().document().text())
                                .isEqualTo(text()));
    }
}
