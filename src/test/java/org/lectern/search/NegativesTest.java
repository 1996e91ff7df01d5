package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.testing.HandmadeLibrary;

/// What is asked for as absent, where that is a kind of text, a topic or an age: never what has it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NegativesTest {

    private SectionSearch search = HandmadeLibrary.unopened();

    @BeforeAll
    void index() throws IOException {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "gout", "", "Gout")
                .concept(Facet.DISEASE_TYPE, "juvenile-gout", "gout", "Juvenile gout")
                .concept(Facet.TREATMENT, "salt", "", "Salt bath")
                .concept(Facet.TREATMENT, "steroid", "", "Steroid")
                .source("guide", Stance.NEUTRAL, "A guide to gout", "2022");
        library.said("Salt bath", "A salt bath is warm, and gout is not.");
        library.section(
                "guide",
                "No risk at all",
                "Our salt bath heals gout.",
                Topic.TREATMENT,
                Optional.of(Evidence.PROMO),
                ClaimKind.TESTIMONIAL);
        library.section("guide", "One bather", "A salt bath and one man.", Topic.TREATMENT, Optional.of(Evidence.CASE));
        library.section("guide", "Tablets", "Gout is treated with tablets.", Topic.TREATMENT, Optional.empty());
        library.said("Can children get gout?", "Gout is rare then.");
        library.said("Juvenile gout", "It begins early.");
        library.said("Gout in adults", "The toe, and the toe again.");
        library.said("If nothing is done", "Untreated gout harms joints.");
        library.said("Quiet gout", "Some are asymptomatic.");
        library.said("Steroids", "A steroid for gout.");
        search = library.many(12).search();
    }

    @AfterAll
    void close() {
        search.close();
    }

    private SearchResults of(String query) {
        return search.search(SearchRequest.of(query));
    }

    private List<String> titles(String query) {
        return of(query).hits().stream().map(Hit::title).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    salt bath without promotional claims | No risk at all
                    salt bath, not promotional           | No risk at all
                    salt bath without testimonials       | No risk at all
                    salt bath excluding case reports     | One bather
                    """)
    void textsOfAKindAreLeftOutAndCounted(String query, String title) {
        assertThat(titles(query)).contains("Salt bath").doesNotContain(title);
        assertThat(of(query).note())
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("One section found to be or to have")
                        .contains("is left out, because the query says so.")
                        .doesNotContain("No section has “claims”"));
    }

    @Test
    void aTopicByItsNameIsLeftOut() {
        assertThat(titles("gout, not treatment")).contains("Gout in adults").doesNotContain("Tablets");
        assertThat(of("gout, not treatment").note())
                .hasValueSatisfying(note -> assertThat(note).startsWith("3 sections on “treatment” are left out"));
        assertThat(titles("gout, not with tablets")).as("no name of a topic").contains("Tablets");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    gout without treatment | If nothing is done
                    gout without symptoms  | Quiet gout
                    """)
    void withoutAnAspectDescribes(String query, String title) {
        assertThat(titles(query)).startsWith(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gout not children",
                "gout not in children",
                "gout but not kids",
                "gout in adults, not kids",
                "gout in adults only, not juvenile"
            })
    void anAgeIsLeftOutByAllItsWords(String query) {
        assertThat(titles(query)).contains("Gout in adults").doesNotContain("Can children get gout?", "Juvenile gout");
    }

    @Test
    void whatIsAskedForIsNotLeftOutByAnotherOfItsWords() {
        assertThat(titles("juvenile gout in adults, not kids")).contains("Juvenile gout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gout not only steroids", "gout not just in children", "not only children get gout"})
    void notOnlyAsksForItToo(String query) {
        assertThat(of(query).note().orElse("")).doesNotContain("left out");
        assertThat(of(query).hits()).isNotEmpty();
    }
}
