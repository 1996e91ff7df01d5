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
import org.lectern.search.Hit;
import org.lectern.testing.Acts;
import org.lectern.testing.Window;

/// What people do with an answer of the library that ships: by mouse and by keyboard alone, in few actions.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LookAroundTheShippedLibraryTest {

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

    @Test
    void aClaimExplainsItselfByMouse() {
        acts.type("stem cells");
        room.awaitAnswer();
        acts.click(room.row(Hit::isPromotional));
        window.await(() -> window.shows(".section-text .margin-flag.claim"));
        acts.click(".section-text .margin-flag.claim");
        window.await(() -> window.shows(".card .claim-head"));

        assertThat(room.text(".card .label")).contains("Promotional claim").contains("Rule ");
        assertThat(acts.count()).isEqualTo(3);
    }

    @Test
    void aClaimExplainsItselfByKeyboard() {
        room.ask("stem cells");
        int claiming = room.hits().indexOf(room.first(Hit::isPromotional));
        acts.press(KeyCode.DOWN);
        for (int i = 0; i < claiming; i++) {
            acts.press(KeyCode.DOWN);
        }
        room.awaitReadingOf(claiming);
        acts.press(KeyCode.C);
        window.await(() -> window.shows(".card .claim-head"));

        assertThat(room.text(".card .label")).contains("Promotional claim").contains("Rule ");
        assertThat(claiming).as("the first that claims is near the top").isLessThan(5);
        assertThat(acts.count()).isEqualTo(4 + claiming);
    }

    @Test
    void twoSourcesStandSideBySideByKeyboard() {
        acts.press(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".says"));
        acts.press(KeyCode.ENTER);
        window.await(() -> window.shows(".pair-side"));

        assertThat(room.text(".pair .headline")).startsWith("Side by side: ");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void twoSourcesStandSideBySideByMouse() {
        acts.click("#compare");
        window.await(() -> window.shows(".says"));
        acts.click(".compare .says");
        window.await(() -> window.shows(".pair-side"));

        assertThat(room.text(".pair .headline")).startsWith("Side by side: ");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void theListIsGroupedBySourceByKeyboard() {
        room.ask("stem cells");
        acts.press(KeyCode.CONTROL, KeyCode.K).type("by source").press(KeyCode.ENTER);
        window.await(() -> window.shows(".source-heading"));

        assertThat(room.sources())
                .as("each source once")
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(acts.count()).isEqualTo(5);
    }

    @Test
    void theListIsGroupedBySourceByMouse() {
        acts.type("stem cells");
        room.awaitAnswer();
        // Not the first row: what is offered below the box may hang over it.
        Hit second = room.hits().get(1);
        acts.click(room.row(second::equals)).click(".hits .order");
        window.await(() -> window.robot().lookup("By source").tryQuery().isPresent());
        acts.click("By source");
        window.await(() -> window.shows(".source-heading"));

        assertThat(room.sources())
                .as("each source once")
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(acts.count()).isEqualTo(4);
    }

    @Test
    void aQueryWithoutAnswerLeadsToOneByKeyboard() {
        acts.type("rash AND xylophone").press(KeyCode.ENTER);
        window.await(() -> window.shows(".picture .link"));
        acts.press(KeyCode.DOWN).press(KeyCode.SPACE);
        window.await(() -> window.shows(".section-side .reader-trail"));

        assertThat(room.hits()).isNotEmpty();
        assertThat(acts.count()).isEqualTo(4);
    }

    @Test
    void aQueryWithoutAnswerLeadsToOneByMouse() {
        acts.type("rash AND xylophone");
        window.await(() -> window.shows(".picture .link"));
        acts.click(".picture .link");
        window.await(() -> window.shows(".section-side .reader-trail"));

        assertThat(room.hits()).isNotEmpty();
        assertThat(acts.count()).isEqualTo(2);
    }
}
