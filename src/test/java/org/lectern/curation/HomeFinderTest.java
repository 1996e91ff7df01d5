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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No diet has been shown to cure gout attacks. | Our diet has been shown to cure gout attacks.",
                "Steroids are **not** recommended for gout attacks. | Steroids are recommended for gout attacks.",
                "Steroids are recommended for gout attacks. | Steroids aren't recommended for gout attacks.",
                "Allopurinol is safe for most people with gout. | Allopurinol is unsafe for most people with gout.",
                "The trial followed 120 people for a year. | The trial followed 129 people for a year.",
                "Pain fell by > 30 points within one day. | Pain fell by < 30 points within one day.",
                "Colchicine shortens an attack of gout by days. | Allopurinol shortens an attack of gout by days.",
                "The new drug works better than the old drug. | The new drug works worse than the old drug.",
                "Colchicine may shorten an attack of gout. | Colchicine will shorten an attack of gout."
            })
    void wordsThatSayAnotherThingAreNoHomeHoweverLikeTheyAre(String then, String now) {
        assertThat(afterEdit(then, now)).isInstanceOf(Home.Homeless.class);
        assertThat(afterEdit(now, then)).isInstanceOf(Home.Homeless.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Steroids are **not** recommended for gout. | Steroids were not recommended for gout.",
                "The trial followed 120 people for a year. | The trial has followed 120 people for a year!",
                "Pain fell by > 30 points within one day. | Pains fell by >30 points within one day."
            })
    void wordsThatSayTheSameInAnotherFormAreFound(String then, String now) {
        assertThat(afterEdit(then, now))
                .isInstanceOfSatisfying(
                        Home.Attached.class,
                        attached -> assertThat(attached.how()).isEqualTo(Home.How.FUZZY));
    }

    @Test
    void aSentenceThatBeganToDenyIsNoHomeOfTheWordsInIt() {
        String then = TEXT.replace("Ice eases", "It is said that ice eases");
        String now = TEXT.replace("Ice eases", "It is not true that ice eases");
        int at = then.indexOf("ice eases the pain");
        Section section = sections(then).get(2);
        Place place = Place.of(section, then, new Span(at, at + "ice eases the pain".length()));
        assertThat(home(now, place)).isInstanceOf(Home.Homeless.class);
    }

    @Test
    void aHomeThatAPersonGaveIsNotTakenForSureOnceItsWordsChange() {
        Place place = placeOf("Taken early, colchicine shortens an attack.", 1);
        String edited = TEXT.replace("shortens an attack", "shortened an attack");
        assertThat(new HomeFinder(TEXT, sections(TEXT)).find(place, true))
                .isInstanceOfSatisfying(
                        Home.Attached.class,
                        attached -> assertThat(attached.how()).isEqualTo(Home.How.MOVED));
        assertThat(new HomeFinder(edited, sections(edited)).find(place, true))
                .isInstanceOfSatisfying(
                        Home.Attached.class,
                        attached -> assertThat(attached.how()).isEqualTo(Home.How.FUZZY));
    }

    @Test
    void whatStandsInAnotherSectionIsNoContextOfAHeading() {
        Place place =
                Place.of(sections(TEXT).get(2), TEXT, new Span(TEXT.indexOf("## Ice"), TEXT.indexOf("## Ice") + 6));
        String edited = TEXT.replace("attack. Side effects are common.", "attack. It may upset the stomach.");
        assertThat(home(edited, place))
                .isInstanceOfSatisfying(
                        Home.Attached.class,
                        attached -> assertThat(attached.how()).isEqualTo(Home.How.EXACT));
    }

    private static Home afterEdit(String then, String now) {
        String before = TEXT.replace("Ice eases the pain of a hot joint.", then);
        int at = before.indexOf(then);
        Place place = Place.of(sections(before).get(2), before, new Span(at, at + then.length()));
        return home(before.replace(then, now), place);
    }
}
