package org.lectern.task;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and then kept.
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile Optional<T> made = Optional.empty();

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }

    /// What there is already; nobody waits for what is being made.
    public Optional<T> made() {
        return made;
    }
}
