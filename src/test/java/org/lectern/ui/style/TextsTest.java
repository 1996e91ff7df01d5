package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;
import org.lectern.settings.Theme;

final class TextsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfClaimHasANameAndASentence(ClaimKind kind) {
        assertThat(Texts.name(kind)).isNotBlank();
        assertThat(Texts.meaning(kind)).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelOfSupportHasAWordAndAName(Evidence evidence) {
        assertThat(Texts.shortName(evidence)).hasSizeLessThan(24);
        assertThat(Texts.name(evidence)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyFacetHasAName(Facet facet) {
        assertThat(Texts.name(facet)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicHasAName(Topic topic) {
        assertThat(Texts.name(topic)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void everyThemeHasANameInThePanelAndInThePalette(Theme theme) {
        assertThat(Texts.text("theme." + theme)).isNotBlank();
        assertThat(Texts.text("action.theme." + theme)).isNotBlank();
    }

    @Test
    void numbersSayWhatTheyCount() {
        assertThat(Texts.text("hits.title", 1L)).isEqualTo("1 section");
        assertThat(Texts.text("hits.title", 1200L)).isEqualTo("1,200 sections");
        assertThat(Texts.text("hits.where", 2L, 5)).isEqualTo("in 2 of 5 sources");
        assertThat(Texts.text("hits.title.least", 1L)).isEqualTo("At least 1 section");
        assertThat(Texts.text("hits.held", 0)).isEqualTo("no statement held back");
        assertThat(Texts.text("start.sections", 0)).isEqualTo("no section");
        assertThat(Texts.text("lesson.exported", "A", "a.html", 0))
                .isEqualTo("Saved \u201cA\u201d to a.html with no step.");
        assertThat(Texts.text("reader.silent", 1, "A")).isEqualTo("1 source says nothing of this: A");
    }

    @Test
    void bareCodesOfFacetsAreShownAsWordsAndLabelsAreKept() {
        assertThat(Texts.valueName(Facet.CLAIM, "CTA", "CTA")).isEqualTo("Calls to act");
        assertThat(Texts.valueName(Facet.TOPIC, "red-flags", "red-flags")).isEqualTo("Warning signs");
        assertThat(Texts.valueName(Facet.TEST, "ck", "Creatine kinase")).isEqualTo("Creatine kinase");
        assertThat(Texts.valueName(Facet.CLAIM, "any", "Any claim")).isEqualTo("Any claim");
    }

    /// By its whole name, or by the part of it up to a dot.
    @Test
    void everyTextOfTheBundleIsAskedForSomewhere() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                code.append(Files.readString(file));
            }
        }

        assertThat(ResourceBundle.getBundle("org.lectern.ui.texts", Locale.ROOT).keySet())
                .allMatch(key -> code.indexOf('"' + key + '"') >= 0
                        || Pattern.compile("\\.")
                                .matcher(key)
                                .results()
                                .anyMatch(dot -> code.indexOf('"' + key.substring(0, dot.end()) + '"') >= 0));
    }

    /// Words for a person stand in the bundle. A sentence in the code begins with a capital and goes on in small
    /// letters.
    @Test
    void noSentenceStandsInTheCodeOfTheWindow() throws IOException {
        Pattern sentence = Pattern.compile("\"[A-Z][a-z]+ [a-z]");
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "lectern", "ui"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readAllLines(file))
                        .as("%s", file)
                        .noneMatch(line -> !line.strip().startsWith("//")
                                && sentence.matcher(line).find());
            }
        }
    }
}
