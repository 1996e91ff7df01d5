package org.lectern.ui.search;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.knowledge.Facet;
import org.lectern.search.completion.Completion;
import org.lectern.settings.KeptSearch;
import org.lectern.settings.Searches;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// One offer in a line: a picture and a word for its kind, its text, and what else it asks.
class OfferCell extends ListCell<Offer> {

    private final RequestWords words;

    OfferCell(RequestWords words) {
        this.words = words;
        getStyleClass().add("offer-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line(offer));
        String more = more(offer);
        setAccessibleText(text(offer) + ", " + kind(offer) + (more.isEmpty() ? "" : ", " + more));
    }

    HBox line(Offer offer) {
        Label text = new Name(text(offer));
        Label more = Words.label(more(offer), StyleNames.CAPTION);
        more.setMinWidth(0);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        Label kind = Words.label(kind(offer), StyleNames.CAPTION);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(icon(offer)), text, more, kind);
        line.getStyleClass().add("offer");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String text(Offer offer) {
        return switch (offer) {
            case Offer.Named(Completion completion) -> completion.text();
            case Offer.Earlier(KeptSearch search) -> words.name(search);
            case Offer.Saved(Searches.Saved saved) -> saved.name();
        };
    }

    private String more(Offer offer) {
        return switch (offer) {
            case Offer.Named(Completion completion) -> completion.means().orElse("");
            case Offer.Earlier(KeptSearch search) -> search.query().isEmpty() ? "" : words.filters(search);
            case Offer.Saved(Searches.Saved(String name, KeptSearch search)) -> {
                String filters = words.filters(search);
                boolean same = search.query().isEmpty() || search.query().equalsIgnoreCase(name);
                yield same ? filters : search.query() + (filters.isEmpty() ? "" : " \u00b7 " + filters);
            }
        };
    }

    private static String kind(Offer offer) {
        return switch (offer) {
            case Offer.Named(Completion completion) ->
                completion
                        .facet()
                        .map((Facet facet) -> Texts.name(facet).toLowerCase(Locale.ROOT))
                        .orElse(Texts.text("offer." + completion.kind()));
            case Offer.Earlier _ -> Texts.text("offer.EARLIER");
            case Offer.Saved _ -> Texts.text("offer.SAVED");
        };
    }

    private static Feather icon(Offer offer) {
        return switch (offer) {
            case Offer.Named(Completion completion) ->
                switch (completion.kind()) {
                    case CONCEPT -> Feather.TAG;
                    case SOURCE -> Feather.BOOK;
                    case SECTION -> Feather.FILE_TEXT;
                };
            case Offer.Earlier _ -> Feather.CLOCK;
            case Offer.Saved _ -> Feather.BOOKMARK;
        };
    }

    /// A name, which keeps its room where what stands beside it asks for much.
    private static final class Name extends Label {

        private static final double ENOUGH = 230;

        Name(String text) {
            super(text);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(computePrefWidth(height), ENOUGH);
        }
    }
}
