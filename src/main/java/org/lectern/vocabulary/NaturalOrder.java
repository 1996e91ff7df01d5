package org.lectern.vocabulary;

/// Turns the names of a catalogue into the order in which people write them: "Dermatitis, Contact" is "Contact
/// Dermatitis".
final class NaturalOrder {

    private static final int MAX_PARTS = 3;

    private NaturalOrder() {}

    /// The name in natural order; unchanged where it is not inverted.
    static String of(String label) {
        String[] parts = label.split(", ", -1);
        if (parts.length < 2 || parts.length > MAX_PARTS || label.contains(" and ") || label.contains(" or ")) {
            return label;
        }
        StringBuilder natural = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--) {
            if (parts[i].isBlank() || parts[i].split(" ").length > 4) {
                return label;
            }
            natural.append(natural.isEmpty() ? "" : " ").append(parts[i].strip());
        }
        return natural.toString();
    }
}
