package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Stance;
import org.lectern.library.SourceSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The three formats of references, read back by the rules of each.
final class ReferenceFilesTest {

    private static Reference source(String id, String title, Map<String, List<String>> terms) {
        return Reference.of(new SourceSummary(id, title, new Metadata(terms), Stance.NEUTRAL, 1, 0));
    }

    private static Reference full() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put("creator", List.of("Okafor, Ngozi", "Asthma & Allergy Board"));
        terms.put("publisher", List.of("Lung House"));
        terms.put("issued", List.of("2023-04-09"));
        terms.put("identifier", List.of("https://example.org/a_b?x=1&y={2}", "doi:10.5555/lung_7"));
        terms.put("language", List.of("en"));
        terms.put("type", List.of("Journal article"));
        terms.put("rendition", List.of("restated"));
        return source("asthma-guide", "50% of wheeze: {what} is left } \u03b2\u2082 & salbutamol_does", terms);
    }

    private static Reference dated(String date) {
        return source("s", "S", Map.of("issued", List.of(date), "type", List.of("Web page")));
    }

    /// By the format: `TAG  - value` on every line, `TY` first, `ER` last.
    private static List<Map<String, List<String>>> readRis(String text) {
        List<Map<String, List<String>>> all = new ArrayList<>();
        Map<String, List<String>> open = new LinkedHashMap<>();
        for (String line : text.split("\r\n")) {
            if (line.isEmpty()) {
                continue;
            }
            assertThat(line).matches(Pattern.compile("[A-Z][A-Z0-9]  - .*"));
            String tag = line.substring(0, 2);
            assertThat(open.isEmpty()).as("TY stands first").isEqualTo(tag.equals("TY"));
            if (tag.equals("ER")) {
                all.add(open);
                open = new LinkedHashMap<>();
            } else {
                open.computeIfAbsent(tag, _ -> new ArrayList<>()).add(line.substring(6));
            }
        }
        assertThat(open).as("ER stands last").isEmpty();
        return all;
    }

    /// By the format: `@type{key, name = {value}, ...}` with balanced braces; a value as TeX would set it.
    private static List<Map<String, String>> readBibTex(String text) {
        List<Map<String, String>> all = new ArrayList<>();
        int at = text.indexOf('@');
        while (at >= 0) {
            Map<String, String> entry = new LinkedHashMap<>();
            int brace = text.indexOf('{', at);
            int end = closing(text, brace);
            entry.put("@", text.substring(at + 1, brace));
            String body = text.substring(brace + 1, end);
            int comma = body.indexOf(',');
            entry.put("key", body.substring(0, comma));
            while (comma >= 0 && body.indexOf('=', comma) >= 0) {
                int equals = body.indexOf('=', comma);
                String name = body.substring(comma + 1, equals).strip();
                int from = equals + 2;
                int to = body.charAt(from) == '{' ? closing(body, from) + 1 : body.indexOf(',', from);
                entry.put(
                        name, body.substring(from, to < 0 ? body.length() : to).strip());
                comma = to < 0 ? -1 : body.indexOf(',', to);
            }
            all.add(entry);
            at = text.indexOf('@', end);
        }
        return all;
    }

    /// Every brace counts, also behind a backslash.
    private static int closing(String text, int brace) {
        int depth = 0;
        for (int i = brace; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '{') {
                depth++;
            } else if (unit == '}' && --depth == 0) {
                return i;
            }
        }
        throw new AssertionError("braces do not balance in " + text);
    }

    private static String set(String value) {
        return value.replace("\\textbackslash{}", "\u0000")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textbraceleft{}", "\u0001")
                .replace("\\textbraceright{}", "\u0002")
                .replaceAll("[{}]", "")
                .replaceAll("\\\\([$&%#_])", "$1")
                .replace('\u0001', '{')
                .replace('\u0002', '}')
                .replace('\u0000', '\\');
    }

    private static JsonNode readCsl(Reference reference) {
        return JsonMapper.shared().readTree(CslJson.of(List.of(reference))).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.5555/lung_7",
                "doi:10.5555/lung_7",
                "DOI: 10.5555/lung_7",
                "https://doi.org/10.5555/lung_7",
                "http://dx.doi.org/10.5555/lung_7",
                "https://www.doi.org/10.5555/lung_7",
                " doi.org/10.5555/lung_7 "
            })
    void aDoiIsOneInEveryFormThatTheCheckTakes(String identifier) {
        assertThat(source("s", "S", Map.of("identifier", List.of("ISBN 1", identifier)))
                        .doi())
                .contains("10.5555/lung_7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.55/lung", "10.5555", "10.5555/lung 7", "see 10.5555/lung", "110.5555/lung"})
    void whatIsNoDoiIsNotTakenForOne(String identifier) {
        assertThat(source("s", "S", Map.of("identifier", List.of(identifier))).doi())
                .isEmpty();
    }

    @Test
    void aYearIsWrittenInTheSameDigitsEverywhere() {
        Locale before = Locale.getDefault();
        String ris = Ris.of(List.of(full()));
        String bibTex = BibTex.of(List.of(full()));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Ris.of(List.of(full()))).isEqualTo(ris);
            assertThat(BibTex.of(List.of(full()))).isEqualTo(bibTex);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void risComesBackAsItWas() {
        assertThat(readRis(Ris.of(List.of(full())))).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("TY", List.of("JOUR"));
            assertThat(entry).containsEntry("ID", List.of("asthma-guide"));
            assertThat(entry).containsEntry("TI", List.of(full().title()));
            assertThat(entry).containsEntry("AU", List.of("Okafor, Ngozi", "Asthma & Allergy Board"));
            assertThat(entry).containsEntry("PY", List.of("2023")).containsEntry("DA", List.of("2023/04/09/"));
            assertThat(entry).containsEntry("DO", List.of("10.5555/lung_7"));
            assertThat(entry).containsEntry("UR", List.of("https://example.org/a_b?x=1&y={2}"));
        });
    }

    @Test
    void bibTexComesBackAsItWas() {
        assertThat(readBibTex(BibTex.of(List.of(full())))).singleElement().satisfies(entry -> {
            assertThat(entry).containsEntry("@", "article").containsEntry("key", "asthma-guide");
            assertThat(set(entry.getOrDefault("title", ""))).isEqualTo(full().title());
            assertThat(entry.get("author")).isEqualTo("{Okafor, Ngozi and {Asthma \\& Allergy Board}}");
            assertThat(set(entry.getOrDefault("journal", ""))).isEqualTo("Lung House");
            assertThat(entry).containsEntry("month", "apr");
            assertThat(set(entry.getOrDefault("year", ""))).isEqualTo("2023");
            assertThat(entry).containsEntry("url", "{https://example.org/a_b?x=1&y=%7B2%7D}");
        });
    }

    @Test
    void cslJsonComesBackAsItWas() {
        JsonNode item = readCsl(full());

        assertThat(item.get("type").asString()).isEqualTo("article-journal");
        assertThat(item.get("title").asString()).isEqualTo(full().title());
        assertThat(item.get("author").get(0).get("family").asString()).isEqualTo("Okafor");
        assertThat(item.get("author").get(1).get("literal").asString()).isEqualTo("Asthma & Allergy Board");
        assertThat(item.get("issued").get("date-parts").toString()).isEqualTo("[[2023,4,9]]");
        assertThat(item.get("DOI").asString()).isEqualTo("10.5555/lung_7");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-09, '[[2023,4,9]]', 2023/04/09/",
        "2023-04, '[[2023,4]]', 2023/04//",
        "2023, '[[2023]]', 2023///",
        "2023-13, '[[2023]]', 2023///",
        "2023-00-09, '[[2023]]', 2023///",
        "2023-04-32, '[[2023,4]]', 2023/04//"
    })
    void aDateHasThePartsThatAreKnown(String date, String csl, String ris) {
        assertThat(readCsl(dated(date)).get("issued").get("date-parts").toString())
                .isEqualTo(csl);
        assertThat(readRis(Ris.of(List.of(dated(date)))).getFirst()).containsEntry("DA", List.of(ris));
    }

    @Test
    void theDateIsThatOfPublicationAndOnlyWithoutOneThatOfTheLastChange() {
        assertThat(source("s", "S", Map.of("issued", List.of("2019"), "modified", List.of("2024")))
                        .dateText())
                .contains("2019");
        assertThat(source("s", "S", Map.of("modified", List.of("2024"))).dateText())
                .contains("2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Okafor,", ", Ngozi", "Okafor, Ngozi, PhD", "Asthma Board"})
    void aNameThatIsNotFamilyAndGivenIsOneNameInEveryFormat(String creator) {
        Reference reference = source("s", "S", Map.of("creator", List.of(creator)));
        assertThat(readCsl(reference).get("author").get(0).get("literal").asString())
                .isEqualTo(creator);
        assertThat(readBibTex(BibTex.of(List.of(reference))).getFirst().get("author"))
                .isEqualTo("{{" + creator + "}}");
    }

    @Test
    void aDateThatIsNoneIsKeptAsItWasWritten() {
        assertThat(readCsl(dated("spring of 2023")).get("issued").get("literal").asString())
                .isEqualTo("spring of 2023");
        assertThat(readBibTex(BibTex.of(List.of(dated("spring of 2023")))).getFirst())
                .doesNotContainKey("year");
    }

    @ParameterizedTest
    @CsvSource({
        "Web page, ELEC, misc, webpage",
        "journal ARTICLE, JOUR, article, article-journal",
        "Guideline, RPRT, techreport, report",
        "Brochure, PAMP, booklet, pamphlet",
        "something else, GEN, misc, document"
    })
    void theTypeIsSaidInTheWordsOfEachFormat(String type, String ris, String bibTex, String csl) {
        Reference reference = source("s", "S", Map.of("type", List.of(type)));

        assertThat(readRis(Ris.of(List.of(reference))).getFirst()).containsEntry("TY", List.of(ris));
        assertThat(readBibTex(BibTex.of(List.of(reference))).getFirst()).containsEntry("@", bibTex);
        assertThat(readCsl(reference).get("type").asString()).isEqualTo(csl);
    }

    @Test
    void keysThatWouldBeTheSameAreToldApart() {
        List<Reference> alike = List.of(
                source("a b", "One", Map.of()), source("a_b", "Two", Map.of()), source("A.b", "Three", Map.of()));

        assertThat(readBibTex(BibTex.of(alike)))
                .extracting(entry -> entry.get("key"))
                .containsExactly("a-b", "a-b-2", "a-b-3");
    }

    @Test
    void whatMeansSomethingToTexStaysText() {
        String odd = "a\\b ~c ^d {e} $f& %g #h _i";
        Reference reference = source("s", odd, Map.of());

        assertThat(set(readBibTex(BibTex.of(List.of(reference))).getFirst().getOrDefault("title", "")))
                .isEqualTo(odd);
    }

    @Test
    void aLineBreakInATitleBreaksNoLine() {
        Reference reference = source("s", "one\r\nER  - two", Map.of());

        assertThat(readRis(Ris.of(List.of(reference))))
                .singleElement()
                .satisfies(entry -> assertThat(entry).containsEntry("TI", List.of("one ER - two")));
    }

    @Test
    void theCitationSaysWhoWhatWhenAndWhere() {
        assertThat(full().citation())
                .isEqualTo("Okafor, Ngozi; Asthma & Allergy Board. " + full().title()
                        + ". Lung House. 2023-04-09. https://doi.org/10.5555/lung_7");
        assertThat(source("s", "Why wheeze?", Map.of()).citation()).isEqualTo("Why wheeze? undated.");
    }
}
