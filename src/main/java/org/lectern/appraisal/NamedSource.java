package org.lectern.appraisal;

/// A source that texts name by a label, as its owner writes it.
///
/// @param label its name
record NamedSource(String label) {

    /// True where a bracket begins with the label and goes on as one that names a source does: with its end, a sign, a
    /// figure or a code (*NG59*). Behind a name that is no ordinary word any words may follow: *(NHS guideline)*.
    ///
    /// @param inside what stands in the bracket
    /// @param cased  whether capitals say something there
    boolean begins(String inside, boolean cased) {
        if (!inside.regionMatches(true, 0, label, 0, label.length())) {
            return false;
        }
        String rest = inside.substring(label.length());
        return (!cased || isWritten(inside)) && (isClosed(rest) || cased && !isWord() && isParted(rest));
    }

    /// True where the label has its capitals: all of an acronym's, of any other name the first.
    private boolean isWritten(String inside) {
        return isAddress() || (isAcronym() ? inside.startsWith(label) : Character.isUpperCase(inside.charAt(0)));
    }

    private boolean isAddress() {
        return label.indexOf('.') >= 0;
    }

    private boolean isAcronym() {
        return label.chars().allMatch(Character::isUpperCase);
    }

    /// True for a name with no other capital than its first, such as *Nature*.
    private boolean isWord() {
        return label.chars().filter(Character::isUpperCase).count() == 1 && label.indexOf(' ') < 0;
    }

    private static boolean isClosed(String rest) {
        String behind = rest.strip();
        if (behind.isEmpty() || !Character.isLetter(behind.charAt(0))) {
            return true;
        }
        if (!isParted(rest)) {
            return false;
        }
        int blank = behind.indexOf(' ');
        return behind.substring(0, blank < 0 ? behind.length() : blank).chars().anyMatch(Character::isDigit);
    }

    private static boolean isParted(String rest) {
        return !Character.isLetter(rest.charAt(0));
    }
}
