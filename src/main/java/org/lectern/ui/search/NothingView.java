package org.lectern.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Nothing was found: what was understood, and what would find something.
final class NothingView extends VBox {

    /// @param silent titles of the sources that say nothing of what was asked
    NothingView(SearchViewModel model, Answer answer, List<String> silent) {
        getStyleClass().add("picture");
        getChildren().add(Words.wrapped(Texts.text("nothing.title"), StyleNames.HEADLINE));
        understood(answer).forEach(line -> getChildren().add(Words.wrapped(line, StyleNames.QUIET)));
        if (!silent.isEmpty()) {
            getChildren()
                    .add(Words.wrapped(
                            Texts.text("reader.silent", silent.size(), String.join(" \u00b7 ", silent)),
                            StyleNames.QUIET));
        }
        List<Node> ways = new ArrayList<>();
        answer.results()
                .suggestion()
                .ifPresent(other ->
                        ways.add(Buttons.link(Texts.text("nothing.suggestion", other), () -> model.submit(other))));
        if (answer.withoutFilters() > 0) {
            ways.add(Words.wrapped(Texts.text("nothing.withoutFilters", answer.withoutFilters()), StyleNames.QUIET));
            ways.add(Buttons.link(Texts.text("nothing.dropFilters"), model::clearFilters));
        }
        answer.others()
                .forEach(other -> ways.add(Buttons.link(
                        Texts.text("nothing.other", other.query(), other.count()), () -> model.submit(other.query()))));
        ways.add(Buttons.link(Texts.text("nothing.everything"), model::home));
        getChildren().add(Words.label(Texts.text("nothing.tryTitle"), StyleNames.CAPTION, "picture-part"));
        getChildren().addAll(ways);
    }

    static List<String> understood(Answer answer) {
        List<String> lines = new ArrayList<>();
        SearchRequest request = SearchViewModel.narrowing(answer.request());
        String concepts = answer.results().readAs().stream()
                .map(named -> named.concept().prefLabel())
                .collect(Collectors.joining(", "));
        if (!concepts.isEmpty()) {
            lines.add(Texts.text("nothing.understood", concepts));
        } else if (!request.query().isBlank()) {
            lines.add(Texts.text("nothing.words", request.query().strip()));
        }
        filters("nothing.filters", request.include().keySet()).ifPresent(lines::add);
        filters("nothing.leftOut", request.exclude().keySet()).ifPresent(lines::add);
        answer.results().note().ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> filters(String key, Set<Facet> facets) {
        return facets.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.text(key, facets.stream().map(Texts::name).collect(Collectors.joining(", "))));
    }
}
