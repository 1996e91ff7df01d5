package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.testing.SampleLibrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class HitListTest {

    private final Library library = new SampleLibrary();

    @TempDir
    private Path folder;

    private HitList list(String query) {
        return HitList.of(library, SearchRequest.of(query), Evidence::name);
    }

    private List<Hit> hits(String query) {
        return library.search(SearchRequest.of(query).withPage(0, SearchRequest.LARGEST_LIMIT))
                .hits();
    }

    @Test
    void everyHitIsARowOfTheTable() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(list("uric acid").text(ListFormat.CSV)))
                .getRecords();

        assertThat(rows.getFirst().values()).contains("Section", "Support shown", "Citation");
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.get(9))
                .containsExactlyElementsOf(
                        hits("uric acid").stream().map(Hit::sectionId).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(10));
    }

    @Test
    void theTextHasEachSourceOnceAndEachHitBelowIt() {
        String text = list("uric acid").text(ListFormat.MARKDOWN);

        assertThat(text.lines().filter(line -> line.startsWith("# "))).containsExactly("# Search: uric acid");
        assertThat(text.lines().filter(line -> line.startsWith("## ")))
                .hasSize((int)
                        hits("uric acid").stream().map(Hit::sourceId).distinct().count())
                .doesNotHaveDuplicates();
        assertThat(text.lines().filter(line -> line.startsWith("### ")))
                .hasSize(hits("uric acid").size());
        assertThat(text).contains("Support shown: ").contains("\u2691 ");
    }

    @Test
    void aListNarrowedByFiltersSaysSoAndIsNotCalledEverything() {
        SearchRequest all = SearchRequest.of("");
        SearchRequest narrowed = all.withInclude(Map.of(Facet.TREATMENT, Set.of("colchicine")))
                .withExclude(Map.of(Facet.EVIDENCE, Set.of("PROMO")));
        String filters = "\n\nFilters: only Treatments: Colchicine; without Evidence strength: Promotional.\n\n";

        assertThat(HitList.of(library, all, Evidence::name).text(ListFormat.MARKDOWN))
                .startsWith("# Search: everything\n\n")
                .doesNotContain("Filters");
        assertThat(HitList.of(library, narrowed, Evidence::name).text(ListFormat.MARKDOWN))
                .startsWith("# Search: everything that the filters leave" + filters);
        assertThat(HitList.of(library, narrowed.withQuery("gout"), Evidence::name)
                        .text(ListFormat.MARKDOWN))
                .startsWith("# Search: gout" + filters);
    }

    @Test
    void theReferencesAreTheSourcesOfTheHits() {
        JsonNode items = JsonMapper.shared().readTree(list("colchicine").text(ListFormat.CSL_JSON));

        assertThat(items.valueStream().map(item -> item.get("id").asString()).toList())
                .containsExactlyInAnyOrderElementsOf(hits("colchicine").stream()
                        .map(Hit::sourceId)
                        .distinct()
                        .toList());
    }

    @Test
    void aListWithoutHitsIsAFileAllTheSame() {
        assertThat(list("xylophone").text(ListFormat.CSV).lines()).hasSize(1);
        assertThat(list("xylophone").text(ListFormat.CSL_JSON).strip()).isEqualTo("[ ]");
        assertThat(list("xylophone").text(ListFormat.RIS)).isEmpty();
        assertThat(list("xylophone").text(ListFormat.MARKDOWN)).isEqualTo("# Search: xylophone\n\nNo section.\n\n");
    }

    @Test
    void theSameListGivesTheSameFile() {
        for (ListFormat format : ListFormat.values()) {
            assertThat(list("gout").text(format)).isEqualTo(list("gout").text(format));
        }
    }

    @Test
    void whatIsSavedIsWhatIsTold() throws IOException {
        Path file = folder.resolve("list.csv");
        HitList.Saved saved = list("uric acid").save(file, ListFormat.CSV);

        assertThat(saved.sections()).isEqualTo(hits("uric acid").size());
        assertThat(saved.total()).isEqualTo(saved.sections());
        assertThat(file).content().isEqualTo(list("uric acid").text(ListFormat.CSV));
    }

    @Test
    void aListOfThePartThatIsShownSaysOfHowMany() throws IOException {
        SearchResults shown = library.search(SearchRequest.of("gout").withPage(0, 2));
        HitList list = HitList.of(library, SearchRequest.of("gout"), shown, Map.of(), Evidence::name);
        HitList.Saved saved = list.save(folder.resolve("list.md"), ListFormat.MARKDOWN);

        assertThat(saved.sections()).isEqualTo(2);
        assertThat(saved.total()).isEqualTo(hits("gout").size()).isGreaterThan(2);
        assertThat(list.text(ListFormat.MARKDOWN)).contains("The first 2 of " + saved.total() + " sections");
    }

    @Test
    void aListOfASearchThatWasStoppedSaysSo() throws IOException {
        SearchResults whole = library.search(SearchRequest.of("gout"));
        SearchResults stopped = new SearchResults(
                whole.total(),
                Optional.of("At least 9 sections; the search was stopped."),
                whole.hits(),
                whole.facets(),
                whole.readAs(),
                whole.suggestion(),
                whole.silent(),
                whole.note());
        HitList list = HitList.of(library, SearchRequest.of("gout"), stopped, Map.of(), Evidence::name);

        assertThat(list.text(ListFormat.MARKDOWN)).contains("\n\nAt least 9 sections; the search was stopped.\n\n");
        assertThat(list.save(folder.resolve("list.csv"), ListFormat.CSV).cutShort())
                .contains("At least 9 sections; the search was stopped.");
    }

    @Test
    void statementsThatWereHeldBackAreCountedAtTheirSectionAndInAll() throws IOException {
        SearchResults shown = library.search(SearchRequest.of("gout").withPage(0, 2));
        Map<String, Integer> held = Map.of(shown.hits().getFirst().sectionId(), 3);
        HitList list = HitList.of(library, SearchRequest.of("gout"), shown, held, Evidence::name);

        assertThat(CSVFormat.RFC4180
                        .parse(new StringReader(list.text(ListFormat.CSV)))
                        .getRecords())
                .extracting(row -> row.get(10))
                .containsExactly("Statements held back", "3", "0");
        assertThat(list.text(ListFormat.MARKDOWN))
                .contains("3 promotional statements are held back", "3 promotional statements held back");
    }

    @Test
    void whatMeansSomethingToMarkdownStaysText() {
        assertThat(list("a*b_c `d` [e](f) <g> #h |i ~j~").text(ListFormat.MARKDOWN))
                .startsWith("# Search: a\\*b\\_c \\`d\\` \\[e\\](f) \\<g\\> \\#h \\|i \\~j\\~");
    }

    @Test
    void whereNothingCanBeWrittenNothingIsSaid() throws IOException {
        Path taken = folder.resolve("folder.csv");
        Files.createDirectories(taken.resolve("inside"));

        assertThatThrownBy(() -> list("gout").save(taken, ListFormat.CSV)).isInstanceOf(IOException.class);
        assertThat(taken).isDirectory();
    }

    @Test
    void theNameOfTheFileSaysTheFormat() {
        assertThat(ListFormat.ofFileName("a/b/List.BIB")).contains(ListFormat.BIBTEX);
        assertThat(ListFormat.ofFileName("list.json")).contains(ListFormat.CSL_JSON);
        assertThat(ListFormat.ofFileName("list.docx")).isEmpty();
        assertThat(ListFormat.ofFileName("list")).isEmpty();
    }
}
