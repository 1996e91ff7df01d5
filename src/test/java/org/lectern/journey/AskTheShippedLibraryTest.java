package org.lectern.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import org.lectern.search.Hit;
import org.lectern.search.Passage;
import org.lectern.settings.Settings;
import org.lectern.task.Progress;
import org.lectern.testing.Acts;
import org.lectern.testing.Window;
import org.lectern.ui.search.HitRow;

/// What people come with, asked of the library that ships: by mouse and by keyboard alone, in few actions.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AskTheShippedLibraryTest {

    private static final String CLINICIAN = "Steroids have failed, what next";

    private Library library;
    private Window window;
    private Acts acts;

    @BeforeAll
    void open(@TempDir Path folder) {
        library = new LibraryDoor(folder.resolve("cache")).open(Path.of("knowledge"), Progress.unwatched());
        window = Window.open(folder, Settings.DEFAULT, library);
    }

    @BeforeEach
    void begin() {
        window.startAfresh();
        acts = new Acts(window);
    }

    @AfterAll
    void close() {
        window.close();
        library.close();
    }

    private List<HitRow> rows() {
        return window.shows(".hit-list") && window.node(".hit-list") instanceof ListView<?> list
                ? list.getItems().stream().map(HitRow.class::cast).toList()
                : List.of();
    }

    private List<Hit> hits() {
        return rows().stream()
                .filter(HitRow.OfSection.class::isInstance)
                .map(row -> ((HitRow.OfSection) row).hit())
                .toList();
    }

    private static String words(Hit hit) {
        return hit.title() + " " + hit.passages().stream().map(Passage::text).collect(Collectors.joining(" "));
    }

    private Hit first(Predicate<Hit> so) {
        return hits().stream().filter(so).findFirst().orElseThrow();
    }

    private Node row(Predicate<Hit> so) {
        Hit wanted = first(so);
        return window.robot()
                .lookup(".hit-cell")
                .match(node -> node instanceof ListCell<?> cell
                        && cell.getItem() instanceof HitRow.OfSection section
                        && section.hit().equals(wanted))
                .query();
    }

    private String text(String selector) {
        return window.robot().lookup(selector).queryAll().stream()
                .filter(Window::isSeen)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private void ask(String query) {
        acts.type(query).press(KeyCode.ENTER);
        awaitAnswer();
    }

    /// The concept that each of these queries is read for stands beside the box.
    private void awaitAnswer() {
        window.await(() -> window.shows(".removable") && !hits().isEmpty());
        awaitReadingOf(0);
    }

    private void awaitReadingOf(int hit) {
        window.await(
                () -> hits().size() > hit && trail().endsWith(hits().get(hit).title()));
    }

    private void seesWhatIsNextAndHowStrongThatIs() {
        assertThat(words(hits().getFirst())).contains("rituximab").contains("JAK inhibitors");
        assertThat(text(".section-side .evidence-chip .label")).isNotBlank();
        assertThat(acts.count()).isLessThanOrEqualTo(3);
    }

    @Test
    void steroidsHaveFailedByKeyboard() {
        ask(CLINICIAN);

        seesWhatIsNextAndHowStrongThatIs();
    }

    @Test
    void steroidsHaveFailedByMouse() {
        acts.type(CLINICIAN);
        awaitAnswer();
        acts.click(row(_ -> true));
        window.await(() -> window.shows(".section-text .mark-match"));

        seesWhatIsNextAndHowStrongThatIs();
    }

    @Test
    void anAbbreviationFindsItsMisspeltMentionTooByKeyboard() {
        ask("CK");
        acts.press(KeyCode.DOWN);
        int misspelt = hits().indexOf(first(hit -> words(hit).contains("creatinine kinase")));
        for (int i = 0; i < misspelt; i++) {
            acts.press(KeyCode.DOWN);
        }
        window.await(() -> marked().contains("creatinine kinase"));

        assertThat(acts.count()).isEqualTo(6);
    }

    @Test
    void anAbbreviationFindsItsMisspeltMentionTooByMouse() {
        acts.type("CK");
        awaitAnswer();
        acts.click(row(hit -> words(hit).contains("creatinine kinase")));
        window.await(() -> marked().contains("creatinine kinase"));

        assertThat(acts.count()).isEqualTo(2);
    }

    private String trail() {
        return text(".section-side .reader-trail");
    }

    /// The text of the open section, where it has marks of matches.
    private String marked() {
        return window.shows(".section-text .mark-match")
                ? window.robot().from(window.node(".section-text")).lookup(Text.class::isInstance).queryAll().stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining())
                : "";
    }

    @Test
    void aRashWithoutWeaknessHasItsNameByKeyboard() {
        ask("rash without weakness");

        window.await(() -> trail().contains("Amyopathic"));
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void aRashWithoutWeaknessHasItsNameByMouse() {
        acts.type("rash without weakness");
        awaitAnswer();
        acts.click(row(hit -> words(hit).contains("Amyopathic")));
        window.await(() -> trail().contains("Amyopathic"));

        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void whoNamesHydroxychloroquineAndWhoIsSilentByKeyboard() {
        ask("who says hydroxychloroquine");

        assertThat(text(".hits .pane-head .caption")).isEqualTo("in 2 of 5 sources");
        assertThat(text(".silent")).startsWith("3 sources say nothing of this");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void whoNamesHydroxychloroquineAndWhoIsSilentByMouse() {
        acts.click("#compare");
        window.await(() -> window.shows(".says"));
        acts.click(".compare-filter").type("hydroxychl");
        window.await(() -> window.robot().lookup("1 of 93").tryQuery().isPresent());

        assertThat(text(".says .label").lines().filter("silent"::equals)).hasSize(3);
        assertThat(acts.count()).isEqualTo(3);
    }

    @Test
    void aClaimExplainsItselfByMouse() {
        acts.type("stem cells");
        awaitAnswer();
        acts.click(row(Hit::isPromotional));
        window.await(() -> window.shows(".section-text .margin-flag.claim"));
        acts.click(".section-text .margin-flag.claim");
        window.await(() -> window.shows(".card .claim-head"));

        assertThat(text(".card .label")).contains("Promotional claim").contains("Rule ");
        assertThat(acts.count()).isEqualTo(3);
    }

    @Test
    void aClaimExplainsItselfByKeyboard() {
        ask("stem cells");
        acts.press(KeyCode.DOWN).press(KeyCode.DOWN);
        awaitReadingOf(1);
        acts.press(KeyCode.C);
        window.await(() -> window.shows(".card .claim-head"));

        assertThat(text(".card .label")).contains("Promotional claim").contains("Rule ");
        assertThat(acts.count()).isEqualTo(5);
    }

    @Test
    void twoSourcesStandSideBySideByKeyboard() {
        acts.press(KeyCode.CONTROL, KeyCode.M);
        window.await(() -> window.shows(".says"));
        acts.press(KeyCode.ENTER);
        window.await(() -> window.shows(".pair-side"));

        assertThat(text(".pair .headline")).startsWith("Side by side: ");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void twoSourcesStandSideBySideByMouse() {
        acts.click("#compare");
        window.await(() -> window.shows(".says"));
        acts.click(".compare .says");
        window.await(() -> window.shows(".pair-side"));

        assertThat(text(".pair .headline")).startsWith("Side by side: ");
        assertThat(acts.count()).isEqualTo(2);
    }

    @Test
    void theListIsGroupedBySourceByKeyboard() {
        ask("stem cells");
        acts.press(KeyCode.CONTROL, KeyCode.K).type("by source").press(KeyCode.ENTER);
        window.await(() -> window.shows(".source-heading"));

        assertThat(sources()).as("each source once").doesNotHaveDuplicates().hasSize(3);
        assertThat(acts.count()).isEqualTo(5);
    }

    @Test
    void theListIsGroupedBySourceByMouse() {
        acts.type("stem cells");
        awaitAnswer();
        acts.click(row(_ -> true)).click(".hits .order");
        window.await(() -> window.robot().lookup("By source").tryQuery().isPresent());
        acts.click("By source");
        window.await(() -> window.shows(".source-heading"));

        assertThat(sources()).as("each source once").doesNotHaveDuplicates().hasSize(3);
        assertThat(acts.count()).isEqualTo(4);
    }

    private List<String> sources() {
        return rows().stream()
                .filter(HitRow.OfSource.class::isInstance)
                .map(row -> ((HitRow.OfSource) row).source())
                .toList();
    }

    @Test
    void aQueryWithoutAnswerLeadsToOneByKeyboard() {
        acts.type("rash AND xylophone").press(KeyCode.ENTER);
        window.await(() -> window.shows(".picture .link"));
        acts.press(KeyCode.DOWN).press(KeyCode.SPACE);
        window.await(() -> window.shows(".section-side .reader-trail"));

        assertThat(hits()).isNotEmpty();
        assertThat(acts.count()).isEqualTo(4);
    }

    @Test
    void aQueryWithoutAnswerLeadsToOneByMouse() {
        acts.type("rash AND xylophone");
        window.await(() -> window.shows(".picture .link"));
        acts.click(".picture .link");
        window.await(() -> window.shows(".section-side .reader-trail"));

        assertThat(hits()).isNotEmpty();
        assertThat(acts.count()).isEqualTo(2);
    }
}
