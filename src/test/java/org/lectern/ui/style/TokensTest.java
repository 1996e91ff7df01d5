package org.lectern.ui.style;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast by WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (lines that carry meaning), on the tokens themselves.
final class TokensTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z-]+): *(#[0-9a-f]{6}|rgba\\([^)]*\\))");

    private static final List<String[]> READ = List.of(
            pair("ink", "paper", "panel", "raised", "hover", "selected", "limit-ground", "study-ground"),
            pair("quiet", "paper", "panel", "raised", "hover", "selected", "match", "limit-ground", "study-ground"),
            pair("accent", "paper", "panel", "raised", "hover", "selected", "match", "limit-ground", "study-ground"),
            pair("on-accent", "accent"),
            pair("on-match", "match"),
            pair("ink", "match"),
            pair("claim", "paper", "panel", "raised", "hover", "selected", "claim-ground"),
            pair("evidence", "paper", "evidence-ground"),
            pair("limit", "limit-ground", "paper", "hover", "selected"),
            pair("concept", "paper", "hover", "selected"),
            pair("on-warning", "warning-ground", "paper", "panel", "hover", "selected"),
            pair("on-tip", "tip"),
            pair("paper", "quiet"));
    private static final List<String[]> SEEN = List.of(
            pair("concept", "paper", "match", "limit-ground"),
            pair("claim", "paper", "match", "limit-ground"),
            pair("limit", "paper", "panel"),
            pair("study", "paper", "study-ground"),
            pair("evidence", "paper"),
            pair("accent", "paper", "panel", "selected"),
            pair("line-strong", "paper", "panel", "hover", "selected"));

    private static String[] pair(String front, String... grounds) {
        return Stream.concat(Stream.of(front), Stream.of(grounds)).toArray(String[]::new);
    }

    static Stream<Arguments> everyPair() throws IOException {
        Map<String, Map<String, Color>> themes = themes();
        return themes.entrySet().stream()
                .flatMap(theme -> Stream.concat(
                        pairs(theme.getKey(), theme.getValue(), READ, TEXT),
                        pairs(theme.getKey(), theme.getValue(), SEEN, SHAPE)));
    }

    private static Stream<Arguments> pairs(
            String theme, Map<String, Color> tokens, List<String[]> pairs, double least) {
        return pairs.stream()
                .flatMap(pair ->
                        Stream.of(pair).skip(1).map(ground -> Arguments.of(theme, pair[0], ground, tokens, least)));
    }

    @ParameterizedTest(name = "{0}: {1} on {2}")
    @MethodSource("everyPair")
    void whatIsReadStandsOutFromItsGround(
            String theme, String front, String ground, Map<String, Color> tokens, double least) {
        assertThat(tokens).containsKeys("-color-" + front, "-color-" + ground);
        Color one = Objects.requireNonNull(tokens.get("-color-" + front));
        Color other = Objects.requireNonNull(tokens.get("-color-" + ground));

        assertThat(contrast(one, other))
                .as("%s: %s on %s", theme, front, ground)
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void noWordsAreInTheColourOfALine() throws IOException {
        assertThat(Pattern.compile("-fx-text-fill: *-color-line")
                        .matcher(sheet())
                        .results())
                .isEmpty();
    }

    /// Its plain colours are those of a light theme; in the dark, menus and buttons under the mouse were unreadable.
    @Test
    void noControlHasAColourOfTheThemeBelowThatHasNoRoleHere() throws IOException {
        String path = new PrimerLight().getUserAgentStylesheet();
        try (InputStream theme = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(path))) {
            String below = new String(theme.readAllBytes(), StandardCharsets.UTF_8);
            String sheet = sheet();
            List<String> asked = Pattern.compile(": *[^;{}]*?(-color-(?:base|accent)-[0-9])\\b")
                    .matcher(below)
                    .results()
                    .map(use -> use.group(1))
                    .distinct()
                    .toList();

            assertThat(asked).contains("-color-base-1").allMatch(token -> sheet.contains(token + ": -color-"));
        }
    }

    /// What is half transparent stands out less than its token.
    @ParameterizedTest
    @CsvSource({".source-text .mark-claim, claim, panel", ".scroll-bar, line-strong, panel"})
    void whatIsSeenThroughStandsOutAllTheSame(String selector, String front, String ground) throws IOException {
        Matcher rule = Pattern.compile(Pattern.quote(selector) + " \\{[^}]*-fx-opacity: *([0-9.]+)")
                .matcher(sheet());
        assertThat(rule.find()).isTrue();
        double opacity = Double.parseDouble(rule.group(1));
        themes().forEach((theme, tokens) -> {
            Color below = Objects.requireNonNull(tokens.get("-color-" + ground));
            Color seen = below.interpolate(Objects.requireNonNull(tokens.get("-color-" + front)), opacity);
            assertThat(contrast(seen, below)).as(theme).isGreaterThanOrEqualTo(SHAPE);
        });
    }

    @Test
    void everyThemeGivesEveryRoleAColour() throws IOException {
        Map<String, Map<String, Color>> themes = themes();

        assertThat(themes).containsOnlyKeys("light", "dark", "contrast");
        assertThat(themes.get("light")).hasSizeGreaterThan(20);
        assertThat(themes)
                .allSatisfy((_, tokens) -> assertThat(tokens)
                        .containsOnlyKeys(
                                Objects.requireNonNull(themes.get("light")).keySet()));
    }

    private static Map<String, Map<String, Color>> themes() throws IOException {
        String sheet = sheet();
        int dark = sheet.indexOf("@media");
        int contrast = sheet.indexOf(".root:contrast");
        int end = sheet.indexOf("/* The roles");
        Map<String, Map<String, Color>> themes = new LinkedHashMap<>();
        themes.put("light", tokens(sheet.substring(0, dark)));
        themes.put("dark", tokens(sheet.substring(dark, contrast)));
        Map<String, Color> strong = new LinkedHashMap<>(tokens(sheet.substring(0, dark)));
        strong.putAll(tokens(sheet.substring(contrast, end)));
        themes.put("contrast", strong);
        return themes;
    }

    private static Map<String, Color> tokens(String part) {
        Map<String, Color> tokens = new LinkedHashMap<>();
        Matcher token = TOKEN.matcher(part);
        while (token.find()) {
            tokens.put(token.group(1), Color.web(token.group(2)));
        }
        return tokens;
    }

    private static String sheet() throws IOException {
        try (InputStream sheet = Objects.requireNonNull(Look.class.getResourceAsStream("lectern.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
