package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.vocabulary.MarkedExample.concept;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Vocabulary;

final class ConceptMatcherTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("anti-ro-1", Facet.TEST, "Anti-Ro-1", "anti-TIF1-γ-like factor"),
            concept("crp", Facet.TEST, "C-reactive protein", "CRP"),
            concept("ivig", Facet.TREATMENT, "IVIG"),
            concept("cat-scan", Facet.TEST, "CAT", "computed tomography"),
            concept("antimalarial", Facet.TREATMENT, "antimalarial"),
            concept("uric-acid", Facet.TEST, "uric acid", "urate"),
            concept("sjogren", Facet.DISEASE_TYPE, "Sjögren syndrome"),
            concept("edema", Facet.SYMPTOM, "edema", "swelling"),
            concept("gouty-tophus", Facet.SYMPTOM, "tophus", "tophi", "crystal lump"),
            concept("biopsy", Facet.TEST, "biopsy"),
            concept("skin-biopsy", Facet.TEST, "skin biopsy"),
            concept("bone-biopsy", Facet.TEST, "bone biopsy"),
            concept("rash", Facet.SYMPTOM, "rash"),
            concept("butterfly-rash", Facet.SYMPTOM, "butterfly rash"),
            concept("mechanic-hand", Facet.SYMPTOM, "mechanic's hands"),
            concept("jak-inhibitor", Facet.TREATMENT, "Janus kinase inhibitor"),
            concept("dysphagia", Facet.SYMPTOM, "difficulty swallowing"),
            concept("diagnosis", Facet.TEST, "diagnosis"),
            concept("virus", Facet.SYMPTOM, "virus infection"),
            concept("il-6", Facet.TEST, "IL-6"),
            concept("ild", Facet.DISEASE_TYPE, "ILD"),
            concept("headache", Facet.SYMPTOM, "headache"),
            concept("anti-la", Facet.TEST, "anti-La", "La antibody"),
            withNot("creatine-kinase", "creatine", "creatine powder")));

    private static final ConceptMatcher MATCHER = ConceptMatcher.forTexts(VOCABULARY);

    private static Concept withNot(String id, String label, String not) {
        return new Concept(
                id,
                Facet.TEST,
                label,
                List.of(),
                List.of(),
                List.of(not),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    @Test
    void twoNamesOfOneConceptThatShareAWordAreOne() {
        String text = "Anti-La antibodies were found, and La antibodies again.";
        assertThat(MATCHER.find(text))
                .extracting(named -> named.words().in(text))
                .containsExactly("Anti-La antibodies", "La antibodies");
    }

    @ParameterizedTest(name = "{0} names {2} as \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            Her anti-Ro1 was high.             | anti-Ro1               | anti-ro-1
            Her anti Ro 1 was high.            | anti Ro 1              | anti-ro-1
            Her ANTI–RO‑1 was high.            | ANTI–RO‑1              | anti-ro-1
            The anti-TIF1γ like factor.        | anti-TIF1γ like factor | anti-ro-1
            Anti-TIF1-gamma-like factor rose.  | Anti-TIF1-gamma-like factor | anti-ro-1
            The C reactive protein is high.    | C reactive protein     | crp
            CRPs were high.                    | CRPs                   | crp
            Given as IVIg.                     | IVIg                   | ivig
            A CAT was done.                    | CAT                    | cat-scan
            The anti-malarial helps.           | anti-malarial          | antimalarial
            The anti malarials help.           | anti malarials         | antimalarial
            Antimalarials help.                | Antimalarials          | antimalarial
            **uric** acid rises                | uric** acid            | uric-acid
            Sjogren's syndrome                 | Sjogren's syndrome     | sjogren
            Sjögren’s Syndrome                 | Sjögren’s Syndrome     | sjogren
            Leg oedema came.                   | oedema                 | edema
            Swellings came.                    | Swellings              | edema
            Crystal lumps grow.                | Crystal lumps          | gouty-tophus
            Skin biopsies were done.           | Skin biopsies          | skin-biopsy
            Rashes came.                       | Rashes                 | rash
            His mechanics' hands.              | mechanics' hands       | mechanic-hand
            His mechanic’s hand.               | mechanic’s hand        | mechanic-hand
            Janus Kinase (JAK) Inhibitors help | Janus Kinase (JAK) Inhibitors | jak-inhibitor
            difficulty in swallowing           | difficulty in swallowing | dysphagia
            Several diagnoses fit.             | diagnoses              | diagnosis
            Virus infections came.             | Virus infections       | virus
            IL6 was high.                      | IL6                    | il-6
            A rashPMC follows.                 | rash                   | rash
            The rash3 follows.                 | rash                   | rash
            Long headaches came.               | headaches              | headache
            butter­fly rash                    | butter­fly rash        | butterfly-rash
            """)
    void aNameIsFoundHoweverItIsWritten(String text, String words, String id) {
        List<NamedConcept> found = MATCHER.find(text);
        assertThat(found).extracting(name -> name.concept().id()).containsExactly(id);
        assertThat(found.getFirst().words().in(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The children built a shield.",
                "A cat sat there.",
                "The ild reading.",
                "The rashers were crisp.",
                "uric. Acid follows.",
                "uric, acid",
                "uric\n\nacid",
                "- uric\n- acid",
                "IL-61 was high.",
                "Creatine powder is sold.",
                "xrash"
            })
    void noNameIsFoundInsideAWordAcrossAStopOrInAHomonym(String text) {
        assertThat(MATCHER.find(text)).isEmpty();
    }

    @Test
    void theLongestNameWinsAndTheInnerOneIsNotNamed() {
        assertThat(MATCHER.find("A butterfly rash, then another rash."))
                .extracting(name -> name.concept().id())
                .containsExactly("butterfly-rash", "rash");
    }

    @Test
    void namesThatShareTheirLastWordAreBothFound() {
        String text = "Then skin and bone biopsy.";
        List<NamedConcept> found = MATCHER.find(text);
        assertThat(found).extracting(name -> name.concept().id()).containsExactly("skin-biopsy", "bone-biopsy");
        assertThat(found).extracting(name -> name.words().in(text)).containsExactly("skin", "bone biopsy");
    }

    @ParameterizedTest
    @ValueSource(strings = {",1 CRP", ", CRP", ".5 CRP", "-1 CRP", "/ CRP ,2", ",1"})
    void aTextMayBeginWithAnySign(String text) {
        assertThat(MATCHER.find(text)).hasSize(text.contains("CRP") ? 1 : 0);
    }

    @Test
    void aBracketInsideANameHidesNeitherName() {
        assertThat(MATCHER.find("Skin (or bone) biopsy"))
                .extracting(name -> name.concept().id())
                .containsExactly("skin-biopsy", "bone-biopsy");
    }

    @Test
    void aListWithoutAndSharesNoWord() {
        assertThat(MATCHER.find("Of the skin, a small biopsy; of skin, then some biopsy."))
                .extracting(name -> name.concept().id())
                .containsExactly("biopsy", "biopsy");
    }

    @Test
    void anAcronymInAQueryCountsInAnyCase() {
        assertThat(ConceptMatcher.forQueries(VOCABULARY).find("cat or crp"))
                .extracting(name -> name.concept().id())
                .containsExactly("cat-scan", "crp");
        assertThat(MATCHER.find("cat or crp")).isEmpty();
    }

    @Test
    void aNameOfTwoFacetsGivesBothConcepts() {
        Vocabulary twice = new Vocabulary(List.of(
                concept("calcium-test", Facet.TEST, "calcium"), concept("calcium-pill", Facet.TREATMENT, "calcium")));
        assertThat(ConceptMatcher.forTexts(twice).find("Take calcium."))
                .extracting(name -> name.concept().id())
                .containsExactlyInAnyOrder("calcium-test", "calcium-pill");
    }

    @Test
    void aGroupIsNotNamedByWords() {
        Concept group = new Concept(
                "signs",
                Facet.SYMPTOM,
                "signs",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true);
        assertThat(ConceptMatcher.forTexts(new Vocabulary(List.of(group))).find("signs"))
                .isEmpty();
    }

    @Test
    void offsetsStayExactWhateverStandsAround() {
        String[] around = {
            "é", "e\u0301", "\uD83D\uDE00", "—", " ", "\n", "(", "β", "x", "1", "’s", "*", "Ⅻ", "\u200B", "ﬁ"
        };
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (int part = 0; part < 12; part++) {
                text.append(around[random.nextInt(around.length)]).append(". ");
                starts.add(text.length());
                text.append("Sjögren syndrome; ");
            }
            assertThat(MATCHER.find(text.toString()))
                    .extracting(name -> name.words().start())
                    .containsExactlyElementsOf(starts);
        }
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        String decomposed = Normalizer.normalize("Sjögren syndrome", Normalizer.Form.NFD);
        assertThat(MATCHER.find(decomposed).getFirst().words().in(decomposed)).isEqualTo(decomposed);
    }

    @Test
    void hostileTextsAreReadInLinearTime() {
        String repeated =
                "skin and ".repeat(60_000) + "biopsy " + "creatine powder ".repeat(60_000) + "anti-".repeat(60_000);
        assertThat(MATCHER.find(repeated)).isNotEmpty();
    }

    @Test
    void manyConceptsAreFoundAsSurelyAsFew() {
        List<Concept> many = IntStream.range(0, 30_000)
                .mapToObj(i -> concept(
                        "c" + i,
                        Facet.TREATMENT,
                        "drug " + Integer.toString(i, 26).replaceAll("\\d", "q") + " x" + i))
                .toList();
        ConceptMatcher matcher = ConceptMatcher.forTexts(new Vocabulary(many));
        for (Concept one : many.subList(29_900, 30_000)) {
            assertThat(matcher.find("Then " + one.prefLabel() + " was given.")).hasSize(1);
        }
    }
}
