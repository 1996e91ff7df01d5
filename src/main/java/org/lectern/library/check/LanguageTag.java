package org.lectern.library.check;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The form of a language tag (BCP 47), as strict as can be told without the registry: a language code in its shortest
/// form, and a region that exists.
final class LanguageTag {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    /// Three letters where BCP 47 asks for two: `eng` for `en`.
    private static final Set<String> TOO_LONG = Arrays.stream(Locale.getISOLanguages())
            .map(language -> Locale.of(language).getISO3Language())
            .collect(Collectors.toUnmodifiableSet());

    private LanguageTag() {}

    static boolean isWell(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(locale.getLanguage()) && isRegion(locale.getCountry());
        } catch (IllformedLocaleException odd) {
            return false;
        }
    }

    private static boolean isLanguage(String code) {
        return code.length() == 2 ? LANGUAGES.contains(code) : code.length() == 3 && !TOO_LONG.contains(code);
    }

    private static boolean isRegion(String code) {
        return code.length() != 2 || REGIONS.contains(code);
    }
}
