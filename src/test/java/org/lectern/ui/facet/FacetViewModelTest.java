package org.lectern.ui.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts.Value;
import org.lectern.ui.facet.FacetRow.Choice;

final class FacetViewModelTest {

    private final FacetViewModel model = new FacetViewModel(Facet.TREATMENT);

    private static Value value(String id, long count) {
        return new Value(id, id, count, Optional.empty());
    }

    private static Value below(String id, long count, String parent) {
        return new Value(id, id, count, Optional.of(parent));
    }

    private List<String> ids() {
        return model.rows().stream().map(FacetRow::id).toList();
    }

    @Test
    void rowsDoNotJumpWhileOneNarrowsDown() {
        model.show(List.of(value("a", 9), value("b", 5), value("c", 2)), false, Set.of(), Set.of());
        model.show(List.of(value("c", 4), value("a", 3), value("d", 1), value("b", 1)), true, Set.of(), Set.of());

        assertThat(ids()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aNewQueryBringsItsOwnOrder() {
        model.show(List.of(value("a", 9), value("b", 5)), false, Set.of(), Set.of());
        model.show(List.of(value("b", 4), value("a", 3)), false, Set.of(), Set.of());

        assertThat(ids()).containsExactly("b", "a");
    }

    @Test
    void aChosenValueStaysAtZero() {
        model.show(List.of(value("a", 9), value("b", 5)), false, Set.of(), Set.of());
        model.show(List.of(value("a", 2)), true, Set.of("b"), Set.of());

        assertThat(model.rows()).contains(new FacetRow("b", "b", 0, 0, false, false, Choice.CHOSEN));
        assertThat(model.chosenProperty().get()).isTrue();
    }

    @Test
    void onlyTheFirstRowsAreShownUntilOneAsksForAllAndTheChosenOnesAlways() {
        List<Value> many =
                IntStream.range(0, 14).mapToObj(i -> value("v" + i, 20 - i)).toList();
        model.show(many, false, Set.of("v12"), Set.of("v13"));

        assertThat(ids()).containsExactly("v0", "v1", "v2", "v3", "v4", "v12", "v13");
        assertThat(model.hasFindBox()).isTrue();

        model.allProperty().set(true);
        assertThat(ids()).hasSize(14);
    }

    @Test
    void levelsOfSupportStandWholeAndStrongestFirst() {
        FacetViewModel levels = new FacetViewModel(Facet.EVIDENCE);
        levels.show(
                List.of(
                        value("PROMO", 9),
                        value("UNCITED", 8),
                        value("none", 7),
                        value("REF", 6),
                        value("SR", 5),
                        value("RCT", 2),
                        value("CASE", 1)),
                false,
                Set.of(),
                Set.of());

        assertThat(levels.rows())
                .extracting(FacetRow::id)
                .containsExactly("SR", "RCT", "CASE", "REF", "UNCITED", "PROMO", "none");
        assertThat(levels.canShowAll()).isFalse();
    }

    @Test
    void aChoiceDeepInTheTreeIsNeverHiddenInAClosedBranch() {
        List<Value> tree = List.of(
                value("top", 9),
                below("middle", 8, "top"),
                below("leaf", 1, "middle"),
                value("b", 3),
                value("c", 3),
                value("d", 3),
                value("e", 3));
        model.show(tree, false, Set.of(), Set.of());
        assertThat(ids()).doesNotContain("leaf");

        model.show(tree, true, Set.of(), Set.of("leaf"));
        assertThat(model.rows()).contains(new FacetRow("leaf", "leaf", 1, 2, false, false, Choice.LEFT_OUT));
    }

    @Test
    void theFindBoxShowsEveryValueOfThatName() {
        List<Value> many = IntStream.range(0, 14)
                .mapToObj(i -> value("Value " + i, 20 - i))
                .toList();
        model.show(many, false, Set.of(), Set.of());

        model.findProperty().set(" vALUE 1");

        assertThat(ids()).containsExactly("Value 1", "Value 10", "Value 11", "Value 12", "Value 13");
        assertThat(model.canShowAll()).isFalse();
    }

    @Test
    void aTreeIsFoldedByHandAndOpenWhereSomethingIsChosenInIt() {
        List<Value> tree = List.of(
                value("drugs", 9),
                below("steroid", 6, "drugs"),
                value("x1", 1),
                value("x2", 1),
                value("x3", 1),
                value("x4", 1),
                value("x5", 1));
        model.show(tree, false, Set.of(), Set.of());
        assertThat(ids()).doesNotContain("steroid");

        model.turn("drugs");
        assertThat(ids()).startsWith("drugs", "steroid");
        assertThat(model.rows().get(1).depth()).isEqualTo(1);

        model.turn("drugs");
        model.show(tree, true, Set.of("steroid"), Set.of());
        assertThat(ids()).contains("steroid");
    }

    @Test
    void aTreeThatRunsInACircleEnds() {
        model.show(List.of(below("a", 1, "b"), below("b", 1, "a"), value("c", 1)), false, Set.of(), Set.of());

        assertThat(ids()).contains("c");
    }

    @Test
    void theFindBoxStaysAsLongAsWordsInItNarrowTheRows() {
        List<Value> many =
                IntStream.range(0, 14).mapToObj(i -> value("v" + i, 20 - i)).toList();
        model.show(many, false, Set.of(), Set.of());
        model.findProperty().set("v3");
        model.show(many.subList(0, 4), false, Set.of(), Set.of());

        assertThat(ids()).containsExactly("v3");
        assertThat(model.hasFindBox()).isTrue();

        model.findProperty().set("");
        model.show(many.subList(0, 4), true, Set.of(), Set.of());
        assertThat(model.hasFindBox()).isFalse();
    }

    @Test
    void whereNotAllRowsAreShownItIsToldHowMany() {
        model.show(
                IntStream.range(0, 200).mapToObj(i -> value("v" + i, 300 - i)).toList(), false, Set.of(), Set.of());
        assertThat(model.mostShown()).isEqualTo(150);

        model.show(IntStream.range(0, 20).mapToObj(i -> value("v" + i, 300 - i)).toList(), false, Set.of(), Set.of());
        assertThat(model.mostShown()).isEqualTo(20);
    }
}
