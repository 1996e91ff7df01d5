package org.lectern.ui.facet;

/// One value of a facet as it is shown.
///
/// @param id     the value's id
/// @param label  its name
/// @param count  how many sections one would get
/// @param depth  how far it stands below the top of a tree
/// @param branch whether values stand below it
/// @param open   whether those are shown
/// @param choice what was chosen
public record FacetRow(String id, String label, long count, int depth, boolean branch, boolean open, Choice choice) {

    public enum Choice {
        NONE,
        CHOSEN,
        LEFT_OUT
    }
}
