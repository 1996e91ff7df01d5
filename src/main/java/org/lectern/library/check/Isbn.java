package org.lectern.library.check;

import java.util.Locale;

/// The form of an ISBN (ISO 2108): ten or thirteen digits, the last of which checks the others.
final class Isbn {

    private Isbn() {}

    static boolean isWhole(String identifier) {
        String upper = identifier.toUpperCase(Locale.ROOT);
        String bare = (upper.startsWith("ISBN") ? upper.substring(4) : upper).replaceAll("[-: ]", "");
        return switch (bare.length()) {
            case 10 -> bare.matches("[0-9]{9}[0-9X]") && ten(bare) % 11 == 0;
            case 13 -> bare.matches("97[89][0-9]{10}") && thirteen(bare) % 10 == 0;
            default -> false;
        };
    }

    private static int ten(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += (10 - i) * digit;
        }
        return sum;
    }

    private static int thirteen(String digits) {
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
