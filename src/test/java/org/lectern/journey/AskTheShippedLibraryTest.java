package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Acts;
import org.lectern.testing.Window;

/// What people come with, asked of the library that ships: by mouse and by keyboard alone, in few actions.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AskTheShippedLibraryTest {

    private static final String CLINICIAN = "Steroids have failed, what next";

    private ShippedRoom room;
    private Window window;
    private Acts acts;

    @BeforeAll
    void open(@TempDir Path folder) {
        room = new ShippedRoom(folder);
        window = room.window();
    }

    @BeforeEach
    void begin() {
        acts = room.begin();
    }

    @AfterAll
    void close() {
        room.close();
    }

    private void seesWhatIsNextAndHowStrongThatIs() {
        assertThat(ShippedRoom.words(room.hits().getFirst()))
                .contains("rituximab")
                .contains("JAK inhibitors");
        assertThat(room.text(".section-side .evidence-chip .label")).isNotBlank();
        assertThat(acts.count()).isLessThanOrEqualTo(3);
    }

    @Test
    void steroidsHaveFailedByKeyboard() {
        room.ask(CLINICIAN);

        seesWhatIsNextAndHowStrongThatIs();
    }

    @Test
    void steroidsHaveFailedByMouse() {
        acts.type(CLINICIAN);
        room.awaitAnswer();
        acts.click(room.row(_ -> true));
        window.await(() -> window.shows(".section-text .mark-match"));

        seesWhatIsNextAndHowStrongThatIs();
    }

    @Test
    void anAbbreviationFindsItsMisspeltMentionTooByKeyboard() {
        room.ask("CK");
        acts.press(KeyCode.DOWN);
        int misspelt =
                room.hits().indexOf(room.first(hit -> ShippedRoom.words(hit).contains("creatinine kinase")));
        for (int i = 0; i < misspelt; i++) {
            acts.press(KeyCode.DOWN);
        }
        window.await(() -> room.marked().contains("creatinine kinase"));

        assertThat(acts.count()).isEqualTo(6);
    }

    @Test
    void anAbbreviationFindsItsMisspeltMentionTooByMouse() {
        acts.type("CK");
        room.awaitAnswer();
        acts.click(room.row(hit -> ShippedRoom.words(hit).contains("creatinine kinase")));
        window.await(() -> room.marked().contains("creatinine kinase"));

        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void aRashWithoutWeaknessHasItsNameByKeyboard() {
        room.ask("rash without weakness");

        window.await(() -> room.trail().contains("Amyopathic"));
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void aRashWithoutWeaknessHasItsNameByMouse() {
        acts.type("rash without weakness");
        room.awaitAnswer();
        acts.click(room.row(hit -> ShippedRoom.words(hit).contains("Amyopathic")));
        window.await(() -> room.trail().contains("Amyopathic"));

        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void whoNamesHydroxychloroquineAndWhoIsSilentByKeyboard() {
        room.ask("who says hydroxychloroquine");

        assertThat(room.text(".hits .pane-head .caption")).isEqualTo("in 2 of 5 sources");
        assertThat(room.text(".silent")).startsWith("3 sources say nothing of this");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void whoNamesHydroxychloroquineAndWhoIsSilentByMouse() {
        acts.click("#compare");
        window.await(() -> window.shows(".says"));
        acts.click(".compare-filter").type("hydroxychl");
        window.await(() -> window.robot().lookup("1 of 93").tryQuery().isPresent());

        assertThat(room.text(".says .label").lines().filter("silent"::equals)).hasSize(3);
        assertThat(acts.count()).isEqualTo(3);
    }
}
