package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Where one has been, to go back and forward as in a browser.
final class Footsteps {

    private static final int MOST = 200;

    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
    private int at = -1;

    ReadOnlyBooleanProperty canGoBack() {
        return back.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return forward.getReadOnlyProperty();
    }

    /// A new place; what lay ahead is forgotten. Steps of typing one query are one place.
    void visit(Place place) {
        if (at >= 0 && place.isSame(places.get(at))) {
            return;
        }
        places.subList(at + 1, places.size()).clear();
        if (at >= 0 && place.continues(places.get(at))) {
            places.set(at, place);
        } else {
            places.add(place);
            at++;
        }
        if (places.size() > MOST) {
            places.removeFirst();
            at--;
        }
        tell();
    }

    /// Notes which section is open at the present place.
    void open(String sectionId) {
        if (at >= 0) {
            places.set(at, places.get(at).withSection(sectionId));
        }
    }

    /// The section that is open at the present place.
    Optional<String> section() {
        return at < 0 ? Optional.empty() : places.get(at).sectionId();
    }

    /// Notes what the screen of the present place shows by now.
    void standBehind(UnaryOperator<ScreenPlace> now) {
        if (at >= 0) {
            Place place = places.get(at);
            places.set(at, place.withScreen(place.screen().map(now)));
        }
    }

    /// A screen was closed: one is where one was before it was opened, else at a new place.
    void leave(Place place) {
        if (at > 0 && place.isBeside(places.get(at - 1))) {
            goBack();
            place.sectionId().ifPresent(this::open);
        } else {
            visit(place);
        }
    }

    Optional<Place> goBack() {
        return go(-1);
    }

    Optional<Place> goForward() {
        return go(1);
    }

    private Optional<Place> go(int by) {
        if (at + by < 0 || at + by >= places.size()) {
            return Optional.empty();
        }
        at += by;
        tell();
        return Optional.of(places.get(at));
    }

    private void tell() {
        back.set(at > 0);
        forward.set(at < places.size() - 1);
    }
}
