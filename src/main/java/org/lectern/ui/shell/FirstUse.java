package org.lectern.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A view that is made when it is first asked for: what a session never opens costs its start nothing. Of the window's
/// thread alone.
final class FirstUse<V> implements Supplier<V> {

    private final Supplier<V> make;
    private Optional<V> made = Optional.empty();

    FirstUse(Supplier<V> make) {
        this.make = make;
    }

    @Override
    public V get() {
        V view = made.orElseGet(make);
        made = Optional.of(view);
        return view;
    }

    void ifMade(Consumer<V> act) {
        made.ifPresent(act);
    }
}
