package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Topic;

final class ReferencesTest {

    private static List<String> words(String list) {
        return list.equals("-") ? List.of() : Arrays.asList(list.split(" & "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See doi:10.1000/182.|doi:10.1000/182",
                "See https://doi.org/10.1000/ab(3)c)|doi:10.1000/ab(3)c",
                "(10.1000/x_y)|doi:10.1000/x_y",
                "PMID: 12345678 says so|PMID:12345678",
                "In PMC1234567 and more|PMC1234567",
                "Reed A. Ticks. Tick Rev 2013;62:43-9.|Tick Rev 2013;62:43-9",
                "Reed A. Ticks. Tick Rev 2013;62:43. doi:10.1000/7 PMID: 1234567|doi:10.1000/7",
                "Reed A. Ticks. PMID: 1234567, doi:10.1000/7|doi:10.1000/7",
                "(PMID: 31234567, PMID: 29876543)|PMID:31234567 & PMID:29876543",
                "doi:10.1000/1; doi:10.1000/2|doi:10.1000/1 & doi:10.1000/2",
                "PMID: 1234567, doi:10.1000/7; PMID: 7654321, doi:10.1000/8|doi:10.1000/7 & doi:10.1000/8",
                "PMID: 1234567, PMC1234567; PMID: 7654321|PMID:1234567 & PMID:7654321",
                "https://doi.org/10.1000/7 (doi:10.1000/7)|doi:10.1000/7",
                "One.[3] Two.[4,5] Three.[7-9]|[3] & [4] & [5] & [7-9]",
                "doi:10.1000/1 and later doi:10.1000/2|doi:10.1000/1 & doi:10.1000/2",
                "In 2013; that was it|-",
                "In 2019, 120 patients got colchicine.|-",
                "By 2030, 78 million people may have it.|-",
                "In May 2019; 12 patients got it.|-",
                "The trial began in 2019, 120 (60) women|-",
                "Gout was rare till 2019, 12(3) cases a year|-",
                "Ticks. J Mites 2019, 12(3)|J Mites 2019, 12(3)",
                "Ticks. J Mites 2019, 12: 43|J Mites 2019, 12: 43",
                "Reed A, What mites are, Tick Rev 2013;62:43|Tick Rev 2013;62:43",
                "Colchicine: worked in two trials (N Tick J Med 2005; 353: 2462-2476).|N Tick J Med 2005; 353: 2462-2476",
                "It helps (Mites 1999;354:1932-9).|Mites 1999;354:1932-9",
                "It helps (TMJ 2007, 335:10).|TMJ 2007, 335:10",
                "It helps [Tick Rev 2013;62(4):43]|Tick Rev 2013;62(4):43",
                "It helps (Reed et al., Tick Rev 2013;62:43-9).|Tick Rev 2013;62:43-9",
                "It helps (Tick Rev 2013;62:43; Mites 1999;354:1932).|Tick Rev 2013;62:43 & Mites 1999;354:1932",
                "It helps (N. Tick J. Med. 2005;353:246).|N. Tick J. Med. 2005;353:246",
                "Ticks. Tick Care Res (Ely) 2013;62:43|Tick Care Res (Ely) 2013;62:43",
                "Ticks. Journal of the mites of Ely. 2013;62:43|Journal of the mites of Ely. 2013;62:43",
                "Ticks. TAMA. 2013;309:44|TAMA. 2013;309:44",
                "Long-term use over a full decade in many wards and in several countries of the far north was looked at (J Tick Treat 2022; 33: 1200-1208)|J Tick Treat 2022; 33: 1200-1208",
                "Fewer fell ill (Reed 2010; 5 trials).|-",
                "It was rare (in Ely till 2013; 62: 43 cases).|-",
                "It came up in York, May 2019, 12: 30 died|-",
                "At the end, the ticks of 2013, 12: 3 of them|-",
                "It took 5 studies [3-9]|[3-9]",
                "Ticks. Can J Mites 2019;12|Can J Mites 2019;12",
                "The median age was 54 [45–63] years.|-",
                "They were 54 years [45–63] old.|-",
                "ESR 40 mm/h [0-20], CRP 12 mg [3-5]|-",
                "ESR (mm/h) [0-20]|-",
                "In 40% [3-5] and 12 patients [7-9]|[3-5] & [7-9]",
                "Known since 2019 [3-5] and before [7,8]|[3-5] & [7] & [8]",
                "Take 10.5 mg [daily]|-",
                "No digits here|-"
            })
    void whatCarriesItsOwnAddressIsFoundOnce(String text, String labels) {
        assertThat(References.in(text, 0)).extracting(References.Found::label).isEqualTo(words(labels));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ticks carry it.12|[12]",
                "Ticks,1,2 mites.3|[1] & [2] & [3]",
                "It spreads.4–6 Slowly|[4–6]",
                "(or so).7|[7]",
                "It spreads.13|-",
                "It cost 1.2 or 3,4 of them|-",
                "See fig.x.2 or a.3|-",
                "At 10.5 mg|-",
                "Example.org/tick.2|-",
                "In P = .07|-",
                "Version.2b|-",
                "as Fig.3 shows, approx.5 mg|-",
                "Interleukin (IL)6 and (or so)7|[7]",
                "Reed et al.3 say|[3]"
            })
    void raisedNumbersAreReadWhereTheListHoldsThem(String text, String labels) {
        assertThat(RaisedNumbers.in(text, 12))
                .extracting(References.Found::label)
                .isEqualTo(words(labels));
    }

    @Test
    void aRangeThatGoesBeyondTheListOfReferencesIsNoCitation() {
        assertThat(References.in("It spreads [10-15] far [3-5].", 12))
                .extracting(References.Found::label)
                .containsExactly("[3-5]");
    }

    @Test
    void aFootnoteIsCitedWhereItsMarkStandsAndNotWhereItsTextDoes() {
        String text = """
                # Colitis

                Colitis is common.[^1] Steroids work[^a], says one.[^2] It is old.[^3] Rare.[^4]

                ## Outlook

                About 1 in 6 people lose the bowel.

                [^1]: Guideline of the North 2013. https://example.org/ng130
                [^a]: Reed A. Steroids. J Mites 2013;62:43-9. doi:10.1000/7

                [^2]: https://example.org/x
                [^3]: In adults only.
                """;
        var sections = Sections.of(SectionsTest.document(text, "colitis.md"));
        assertThat(sections.getFirst().cites())
                .extracting(cite -> cite.label())
                .containsExactly("Guideline of the North 2013", "doi:10.1000/7", "https://example.org/x");
        assertThat(sections.getFirst().cites().getFirst().span().in(text)).isEqualTo("^1");
        assertThat(sections.get(1).cites()).isEmpty();
        assertThat(sections.get(1).topics()).containsExactly(Topic.PROGNOSIS);
        assertThat(sections.getLast().topics()).containsExactly(Topic.REFERENCES);
        assertThat(sections.getLast().span().in(text))
                .startsWith("[^1]: Guideline")
                .endsWith("adults only.\n");
        assertThat(sections).hasSize(3);
        SectionsTest.assertTiled(SectionsTest.document(text, "colitis.md"));
    }

    @Test
    void withoutANumberedListNoNumberIsRaised() {
        assertThat(RaisedNumbers.in("Ticks carry it.1", 0)).isEmpty();
    }

    @Test
    void aRaisedNumberIsACitationOfItsSection() {
        String text = """
                # Scabies

                ## Spread

                Mites wander at night.1,2 Skin must touch skin.3

                ## References

                1. Reed A. Mites. doi:10.1000/1
                2. Quill B. Night. doi:10.1000/2
                3. Vance C. Skin. doi:10.1000/3
                """;
        var spread = Sections.of(SectionsTest.document(text, "scabies.md")).get(1);
        assertThat(spread.cites()).extracting(cite -> cite.label()).containsExactly("[1]", "[2]", "[3]");
        assertThat(spread.cites().getFirst().span().in(text)).isEqualTo("1");
    }
}
