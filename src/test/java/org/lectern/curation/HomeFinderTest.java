package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Topic;

class HomeFinderTest {

    private static final String TEXT = """
            # Gout

            Gout is a swelling of joints. It comes in attacks.

            ## Colchicine

            Taken early, colchicine shortens an attack. Side effects are common.

            ## Ice

            Ice eases the pain of a hot joint. Side effects are common.
            """;

    private static Place placeOf(String words, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = TEXT.indexOf(words, at + 1);
        }
        Span span = new Span(at, at + words.length());
        Section section = sections(TEXT).stream()
                .filter(each -> each.span().contains(span))
                .findFirst()
                .orElseThrow();
        return Place.of(section, TEXT, span);
    }

    private static List<Section> sections(String text) {
        List<Integer> starts = Pattern.compile("(?m)^#+ ")
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> {
                    int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
                    String title = text.substring(starts.get(i), text.indexOf('\n', starts.get(i)));
                    return new Section(
                            "gout/" + title.replaceAll("[# ]", ""),
                            "gout",
                            List.of(),
                            title,
                            new Span(starts.get(i), starts.get(i)),
                            new Span(starts.get(i), end),
                            0,
                            List.of(Topic.OVERVIEW),
                            List.of());
                })
                .toList();
    }

    private static Home home(String edited, Place place) {
        return new HomeFinder(edited, sections(edited)).find(place, false);
    }

    @Test
    void wordsThatMovedAreFoundBetweenTheirOldNeighbours() {
        String edited = TEXT.replace("# Gout\n", "# Gout\n\nA new lead of several words stands here now.\n");
        Place place = placeOf("Side effects are common.", 2);
        assertThat(home(edited, place))
                .isEqualTo(new Home.Attached(
                        Home.How.EXACT,
                        Optional.of(new Span(
                                edited.lastIndexOf("Side effects"), edited.lastIndexOf("Side effects") + 24))));
    }

    @Test
    void whereNeighboursChangedTheSectionTellsEqualWordsApart() {
        String edited = TEXT.replace(
                "a hot joint. Side effects are common.\n", "hot joints. Side effects are common. So be it.\n");
        assertThat(home(edited, placeOf("Side effects are common.", 2)))
                .isInstanceOfSatisfying(
                        Home.Attached.class,
                        attached -> assertThat(attached.words().orElseThrow().start())
                                .isEqualTo(edited.lastIndexOf("Side effects")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Taken early, colchicine shortens attacks.",
                "Taken early colchicine shortens an attack of gout.",
                "When taken early, colchicine shortens an attack.",
                "taken early, Colchicine shortens an  attack!"
            })
    void wordsThatWereEditedALittleAreFoundInTheirSection(String now) {
        String edited =
                TEXT.replace("Taken early, colchicine shortens an attack.", now).replace("# Gout", "# The gout");
        assertThat(home(edited, placeOf("Taken early, colchicine shortens an attack.", 1)))
                .isInstanceOfSatisfying(Home.Attached.class, attached -> {
                    assertThat(attached.how()).isNotEqualTo(Home.How.EXACT);
                    assertThat(attached.words().orElseThrow().in(edited)).contains("olchicine shortens a");
                });
    }

    @Test
    void wordsThatAreGoneNeedAHomeAndBothTextsAreTold() {
        String edited = TEXT.replace("Taken early, colchicine shortens an attack. ", "It may upset the stomach. ");
        assertThat(home(edited, placeOf("Taken early, colchicine shortens an attack.", 1)))
                .isInstanceOfSatisfying(Home.Homeless.class, homeless -> {
                    assertThat(homeless.then()).contains("Taken early, colchicine shortens an attack.");
                    assertThat(homeless.now()).contains("It may upset the stomach.");
                });
    }

    @Test
    void whereTheSectionIsGoneTheOldPlaceTellsOnlyNearby() {
        Place place = placeOf("colchicine shortens an attack", 1);
        String renamed = TEXT.replace("## Colchicine\n\nTaken early, ", "## Drugs\n\nSoon ")
                .replace("attack. Side", "attack; side");
        assertThat(home(renamed, place)).isInstanceOf(Home.Attached.class);
        String away = renamed.replace("# Gout\n", "# Gout\n\n" + "More is said of it before. ".repeat(20));
        assertThat(home(away, place)).isInstanceOf(Home.Homeless.class);
    }

    @Test
    void aShortQuoteNeverSlipsIntoAnotherSection() {
        String edited =
                TEXT.replace("Ice eases the pain of a hot joint. Side effects are common.\n", "Ask your doctor.\n");
        assertThat(home(edited, placeOf("Side effects are common.", 2))).isInstanceOf(Home.Homeless.class);
    }

    @Test
    void hostileTextsCostNoMoreThanTheirLength() {
        String text = "# a\n" + "a".repeat(60_000);
        Quote quote = new Quote("a".repeat(500) + "b".repeat(100), "", "", 0, 600);
        assertThat(home(text, new Place("gout", "gout/a", quote))).isNotNull();
    }

    @Test
    void theBestStretchIsFoundWhereManyAreClose() {
        String text = "the red joint was hot; the rad joint wes hot; the red joints was hot";
        assertThat(new FuzzySearch("the rad joint was hot").in(text, new Span(0, text.length())))
                .contains(new Span(0, 21));
    }

    @Test
    void whereItsSectionIsGoneNoLikeWordOfAnotherTakesItsPlace() {
        String with = TEXT + "\n## Treatment\n\nRest and ice.\n\n## Outlook\n\nMost people do well.\n";
        int at = with.indexOf("Treatment");
        Section section = sections(with).get(3);
        Place place = Place.of(section, with, new Span(at, at + "Treatment".length()));
        String fuzzy = with.replace("## Treatment\n\nRest and ice.", "")
                .replace("Most people do well.", "Most people on early treatment do well.");
        assertThat(home(fuzzy, place)).isInstanceOf(Home.Homeless.class);
        String exact = fuzzy.replace("early treatment", "early Treatment");
        assertThat(home(exact, place))
                .isInstanceOfSatisfying(
                        Home.Homeless.class,
                        homeless -> assertThat(homeless.sentence()).contains("nor its section"));
    }

    @Test
    void whereItsSectionHasAnotherNameALongSentenceIsFoundThoughALittleChanged() {
        Place place = placeOf("Taken early, colchicine shortens an attack.", 1);
        String edited = TEXT.replace("## Colchicine", "## Drugs").replace("shortens an attack", "shortens any attack");
        assertThat(home(edited, place)).isInstanceOf(Home.Attached.class);
    }
}
