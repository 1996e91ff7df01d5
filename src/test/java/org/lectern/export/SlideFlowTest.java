package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.export.SlideBox.Grid;
import org.lectern.export.SlideBox.Look;
import org.lectern.export.SlideBox.Text;

final class SlideFlowTest {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 200;

    private static String words(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    /// The tables that the boxes become, after looking whether each lies within its slide.
    private static List<Grid> grids(SlideBox... boxes) throws IOException {
        try (Glyphs glyphs = new Glyphs()) {
            List<List<SlideFlow.Placed>> slides = SlideFlow.of(List.of(boxes), WIDTH, HEIGHT, glyphs);
            assertThat(slides)
                    .allSatisfy(slide -> assertThat(slide)
                            .isNotEmpty()
                            .allSatisfy(placed ->
                                    assertThat(placed.top() + placed.height()).isLessThanOrEqualTo(HEIGHT)));
            return slides.stream()
                    .flatMap(List::stream)
                    .map(SlideFlow.Placed::box)
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .toList();
        }
    }

    private static String column(List<Grid> grids, int column) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .map(row -> row.get(column))
                .collect(Collectors.joining());
    }

    @Test
    void aRowThatIsHigherThanASlideGoesOnOnTheNextAndLosesNothing() throws IOException {
        String much = words("finding", 400);
        List<Grid> grids = grids(new Grid(List.of("Group", "What was seen"), List.of(List.of("both", much))));

        assertThat(grids).hasSizeGreaterThan(2).extracting(Grid::head).containsOnly(List.of("Group", "What was seen"));
        assertThat(column(grids, 0)).isEqualTo("both");
        assertThat(column(grids, 1)).isEqualTo(much);
    }

    @Test
    void rowsBeforeAndAfterItStandInTheirOrder() throws IOException {
        String much = words("dose", 200);
        List<Grid> grids = grids(new Grid(
                List.of("Group", "What was seen"),
                List.of(List.of("one", "little"), List.of("two", much), List.of("three", "none"))));

        assertThat(column(grids, 0)).isEqualTo("onetwothree");
        assertThat(column(grids, 1)).isEqualTo("little" + much + "none");
    }

    @Test
    void aHeadThatIsHigherThanASlideStandsInFullBelowAShorterOne() throws IOException {
        String much = words("measured", 120);
        List<Grid> grids = grids(new Grid(List.of("Group", much), List.of(List.of("both", "3"))));

        assertThat(grids).allSatisfy(grid -> assertThat(grid.head().getLast()).endsWith("\u2026"));
        assertThat(column(grids, 1)).isEqualTo(much + "3");
    }

    @Test
    void aTableWithoutRowsGoesToTheNextSlideWhereItsHeadHasNoRoom() throws IOException {
        Text before = new Text(Look.WORDS, List.of(SlideText.of(words("word", 60))));

        assertThat(grids(before, new Grid(List.of("Group", "Attacks"), List.of())))
                .hasSize(1);
    }

    @Test
    void moreColumnsThanThereIsRoomForLoseNothing() throws IOException {
        List<String> names = IntStream.range(0, 50).mapToObj(i -> "name " + i).toList();
        List<Grid> grids = grids(new Grid(names, List.of(names)));

        for (int column = 0; column < names.size(); column++) {
            assertThat(column(grids, column)).contains(names.get(column));
        }
    }
}
