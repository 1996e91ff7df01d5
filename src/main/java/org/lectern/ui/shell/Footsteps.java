package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (at >= 0 && places.get(at).request().equals(place.request())) {
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
