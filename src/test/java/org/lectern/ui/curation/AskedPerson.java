package org.lectern.ui.curation;

/// A person who was asked for her name, or was not yet.
final class AskedPerson implements Person {

    private String name = "";

    @Override
    public String name() {
        return name.isEmpty() ? "system" : name;
    }

    @Override
    public boolean isKnown() {
        return !name.isEmpty();
    }

    @Override
    public void call(String chosen) {
        name = chosen;
    }
}
