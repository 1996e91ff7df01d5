package org.lectern.library.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// What single statements add up to, on invented sentences about asthma.
final class SourceCellsTest {

    private static final String TITLE = "Care";
    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("inhaler", Optional.empty()),
            concept("salbutamol", Optional.of("inhaler")),
            concept("salt cave", Optional.empty())));

    private static Concept concept(String name, Optional<String> broader) {
        return new Concept(
                name,
                Facet.TREATMENT,
                name,
                List.of(),
                List.of(),
                List.of(),
                broader,
                Optional.empty(),
                List.of(),
                false);
    }

    /// Reads statements parted by bars; `KIND:words` behind a statement flags those words in it, and a rule in square
    /// brackets behind a name refuses the name.
    private static Map<String, Comparison.Cell> cells(String title, String written) {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        List<Statement> statements = new ArrayList<>();
        for (String part : written.split(" \\| ")) {
            String[] flag = part.split(" [<]");
            int start = text.length();
            text.append(flag[0]).append('\n');
            List<Claim> claims = new ArrayList<>();
            for (int i = 1; i < flag.length; i++) {
                String[] claim = flag[i].replace(">", "").split(":");
                int at = text.indexOf(claim[1], start);
                claims.add(new Claim(
                        ClaimKind.valueOf(claim[0]), new Span(at, at + claim[1].length()), "rule", "reason", "law"));
            }
            statements.add(new Statement(
                    new Span(start, text.length()),
                    Optional.of(claims.isEmpty() ? Evidence.REF : Evidence.PROMO),
                    List.of(),
                    claims,
                    Optional.empty(),
                    List.of()));
        }
        String all = text.toString();
        Span heading = new Span(3, 3 + title.length());
        List<Mention> mentions = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            for (int at = all.indexOf(concept.id()); at >= 0; at = all.indexOf(concept.id(), at + 1)) {
                Span words = new Span(at, at + concept.id().length());
                mentions.add(new Mention(concept.id(), words, standing(all, words, heading)));
            }
        }
        Section section = new Section(
                "s/1",
                "s",
                List.of(),
                title,
                heading,
                new Span(0, all.length()),
                1,
                List.of(Topic.TREATMENT),
                List.of());
        SourceReading source = new SourceReading(
                new SourceDocument("s", new Metadata(Map.of()), all, 0, List.of()),
                Stance.SELLER,
                List.of(),
                List.of(new SectionReading(section, all, mentions, statements, Optional.empty())));
        return new SourceCells(source, VOCABULARY, Facet.TREATMENT, new Advice(AdviceRules.load())).read();
    }

    private static Mention.Standing standing(String text, Span words, Span heading) {
        return text.startsWith(" [", words.end())
                ? new Mention.Refused(text.substring(words.end() + 2, text.indexOf(']', words.end())), "", words)
                : new Mention.Carried(heading.contains(words));
    }

    private static Says says(String concept, String title, String statements) {
        return cells(title, statements)
                .getOrDefault(concept, Comparison.Cell.SILENT)
                .says();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "salt cave; Our salt cave is the safest of all. <SUPERIOR:safest>; SELLS",
                "inhaler; Unlike an inhaler the salt cave has no side effects. <RISKFREE:no side effects>; MENTIONS",
                "salt cave; Unlike an inhaler, the salt cave has no side effects. <RISKFREE:no side effects>; SELLS",
                "inhaler; Your inhaler only masks the wheeze. <DISPARAGE:only masks>; WARNS",
                "salt cave; Where the inhaler has failed the salt cave wins. <DISPARAGE:has failed> <SUPERIOR:wins>; SELLS",
                "inhaler; Where the inhaler has failed the salt cave wins. <DISPARAGE:has failed> <SUPERIOR:wins>; WARNS",
                "inhaler; An inhaler changes your life. <OUTCOME:changes your life>; RECOMMENDS",
                "inhaler; An inhaler changes your life. <OUTCOME:changes> | The inhaler is a wonder. <BUZZ:wonder>; SELLS",
                "inhaler; An inhaler is the usual treatment. | The inhaler is unproven. | An inhaler can help.; RECOMMENDS",
                "inhaler; The inhaler is unproven. | The inhaler is blue.; WARNS",
                "salt cave; The salt cave is experimental. | A salt cave can help.; EXPERIMENTAL",
                "inhaler; An inhaler can help. | The inhaler is unproven.; DIVIDED",
                "inhaler; I threw away my inhaler after one visit! <TESTIMONIAL:threw away>; MENTIONS",
                "salt cave; The salt cave should not be offered outside clinical trials.; WARNS",
                "inhaler; An inhaler can help. | Salbutamol is kept dry. | The salbutamol is unproven.; RECOMMENDS",
                "salbutamol; An inhaler can help. | The salbutamol is unproven.; WARNS",
                "inhaler; The salbutamol must not be combined with propranolol.; MENTIONS",
                "inhaler; The salt cave is damp.; SILENT",
                "inhaler; Some carry salbutamol with them.; MENTIONS",
            })
    void statementsAddUpToOneWord(String concept, String statements, Says said) {
        assertThat(says(concept, TITLE, statements)).isEqualTo(said);
    }

    @Test
    void anOfferBelowATitleSellsWhatTheTitleNames() {
        assertThat(says("salt cave", "Where to find a salt cave", "Call today. <CTA:Call>"))
                .isEqualTo(Says.SELLS);
        assertThat(says("salt cave", "Where to go", "A salt cave is damp. | Call today. <CTA:Call>"))
                .isEqualTo(Says.MENTIONS);
    }

    @Test
    void aStatementBelowATitleIsAboutItOnlyWithoutASubjectOfItsOwn() {
        assertThat(says("inhaler", "Your inhaler", "Scented candles are not recommended."))
                .isEqualTo(Says.MENTIONS);
        assertThat(says("inhaler", "Your inhaler", "It is not recommended for babies."))
                .isEqualTo(Says.WARNS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "An inhaler [not-done]is not recommended for cough.; WARNS",
                "An inhaler [not-done]is not needed for a cough.; MENTIONS",
                "The inhaler [advertised-against]only masks the wheeze. <DISPARAGE:only masks>; WARNS",
                "Our cave is the safest alternative to an inhaler [advertised-against]. <SUPERIOR:safest>; MENTIONS",
                "Tired of the inhaler [advertised-against]?; MENTIONS",
                "An inhaler [name-of-body]society meets on Mondays.; SILENT",
            })
    void aSourceThatSaysNoToSomethingIsNotSilentOnIt(String statement, Says said) {
        assertThat(says("inhaler", TITLE, statement)).isEqualTo(said);
    }

    @Test
    void aNarrowerConceptCountsForTheBroaderOneWithItsSupport() {
        Map<String, Comparison.Cell> cells = cells(TITLE, "The salbutamol is recommended.");

        assertThat(cells).containsOnlyKeys("inhaler", "salbutamol");
        assertThat(cells.get("inhaler")).isEqualTo(cells.get("salbutamol"));
        assertThat(cells.getOrDefault("inhaler", Comparison.Cell.SILENT))
                .extracting(Comparison.Cell::says, Comparison.Cell::strongest)
                .containsExactly(Says.RECOMMENDS, Optional.of(Evidence.REF));
    }
}
