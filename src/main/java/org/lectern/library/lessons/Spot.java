package org.lectern.library.lessons;

import java.util.List;
import java.util.Optional;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownPart.ShownQuotation;

/// Statements to be told apart, half of them flagged as promotional, in an order that the seed decides.
///
/// @param seed  the number that they were drawn with; the same library, count and seed give the same
/// @param items in the order of the sheet, each with all that the key tells
/// @param note  a sentence where the library has fewer than were asked for
public record Spot(long seed, List<ShownQuotation> items, Optional<String> note) {

    public Spot {
        items = List.copyOf(items);
    }

    /// @param count how many statements, at least 1
    public static Spot draw(Library library, int count, long seed) {
        return SpotDrawing.draw(library, count, seed);
    }
}
