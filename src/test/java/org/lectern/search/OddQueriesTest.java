package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.testing.HandmadeLibrary;

/// Whatever a person types is answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OddQueriesTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        search = HandmadeLibrary.psoriasis().search();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "((((", "\"\" ()", "*", "~~", "-", "!?"})
    void signsAloneFindNothingAndAreToldSo(String signs) {
        SearchResults results = search.search(SearchRequest.of(signs));
        assertThat(results.total()).isZero();
        assertThat(results.note()).contains("There is no word in this query.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "%s*", "symptom:%s", "skin %s"})
    void aWordWithoutEndIsNotRepeatedWhole(String query) {
        assertThat(search.search(SearchRequest.of(query.formatted("x".repeat(20_000))))
                        .note()
                        .orElse(""))
                .contains("xxx…”")
                .hasSizeLessThan(300);
    }

    static Stream<String> odd() {
        return Stream.of(
                "",
                " ",
                ".",
                "\"",
                "\"\"",
                "\"\"\"",
                "(",
                ")",
                ")(",
                "()",
                "((((((((((((((((((((",
                "-",
                "--",
                "+",
                "+-x",
                "- -",
                "AND",
                "OR",
                "NOT",
                "NOT NOT NOT",
                "AND AND skin",
                "skin OR",
                "OR skin",
                "NOT skin",
                "-skin",
                "-(skin OR joint)",
                "NOT ".repeat(2_000) + "skin",
                "(".repeat(3_000) + "skin AND",
                "title:",
                "title::",
                "title:)",
                "title:()",
                ":skin",
                "title:title:skin",
                "title:(skin OR (joint AND NOT pain))",
                "evidence:zzz",
                "symptom:\"\"",
                "issued:..",
                "issued:x",
                "issued:2024..2020",
                "issued:99999999999",
                "*",
                "**",
                "*a*",
                "a*",
                "sk*",
                "a* AND b* NOT c*",
                "sk* AND zz* NOT jo*",
                "NOT sk* NOT jo* NOT ps*",
                "-skin -joint -psoriasis -treatment",
                "skin NOT skin",
                "skin -skin",
                "\"skin joint nails\"",
                "title:zebra",
                "title:the",
                "title:\"\"",
                "title:the skin",
                "NOT title:the",
                "source:nobody skin",
                "the AND of",
                "\"of the\"",
                "-the",
                "?",
                "~",
                "~~~",
                "\"skin\"~99999999999",
                "skin~2",
                "/(a+)+$/",
                "\\",
                "\\\\",
                "\u0000",
                "skin\u0000joint",
                "\ud800",
                "\udc00 skin",
                "\ud83d\ude00",
                "\u202eskin",
                "e\u0301".repeat(500),
                "a".repeat(100_000),
                "skin ".repeat(1_025),
                "(skin AND ".repeat(1_000),
                "\"skin ".repeat(999),
                "-joint ".repeat(500),
                "methotrexate ".repeat(800),
                "fail refractory side effect dose treat diagnose".repeat(40),
                "http://example.org/?q=1&r=(2)",
                "<script>alert(1)</script>",
                "'; DROP TABLE sections; --",
                "${jndi:ldap://x}",
                "%s%n%x",
                "1/0",
                "0x1F",
                "NaN",
                "null",
                "true",
                "\t\n\r",
                "皮肤",
                "العربية",
                "Ω≈ç√∫",
                "ﬁ",
                "İ",
                "ǅ");
    }

    /// Nothing found is said in words; which of the sentences is the matter of other tests.
    private static void assertNeverSilent(String query, SearchResults results) {
        if (results.total() == 0) {
            assertThat(results.note())
                    .as("what is said of “%s”", query.substring(0, Math.min(60, query.length())))
                    .hasValueSatisfying(note -> assertThat(note).endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("odd")
    void isAnswered(String query) {
        SearchResults results = search.search(SearchRequest.of(query));
        assertThat(results.hits()).hasSizeLessThanOrEqualTo(20);
        assertThat(results.facets()).hasSize(8);
        assertThat(results.total()).isGreaterThanOrEqualTo(results.hits().size());
        assertNeverSilent(query, results);
        assertThat(search.complete(query, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(search.search(SearchRequest.of(query))).isEqualTo(results);
    }

    static Stream<String> mixed() {
        List<String> pieces = List.of(
                "skin",
                "sk*",
                "zz*",
                "a*",
                "the",
                "joint pain",
                "MTX",
                "\"",
                "(",
                ")",
                "-",
                "+",
                " ",
                " ",
                " ",
                " AND ",
                " OR ",
                " NOT ",
                "*",
                "~3",
                "~",
                ":",
                "title:",
                "evidence:RCT",
                "issued:2020..",
                "without ",
                "fail",
                "\\",
                "/",
                "é",
                "\ud800",
                "[",
                "]",
                "{",
                "}",
                "^",
                "!");
        Random random = new Random(20_260_101);
        return Stream.generate(() -> {
                    StringBuilder query = new StringBuilder();
                    for (int i = random.nextInt(25); i >= 0; i--) {
                        query.append(pieces.get(random.nextInt(pieces.size())));
                    }
                    return query.toString();
                })
                .limit(400);
    }

    @ParameterizedTest
    @MethodSource("mixed")
    void operatorsInAnyOrderAreAnswered(String query) {
        SearchResults results = search.search(SearchRequest.of(query));
        assertThat(results.total()).isBetween(0L, 10L);
        assertNeverSilent(query, results);
        results.readAs().forEach(name -> assertThat(name.words().end()).isLessThanOrEqualTo(query.length()));
    }
}
