package org.lectern.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the files that leave the house, from one resource bundle.
final class FileWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.lectern.export.texts", Locale.ROOT);

    private FileWords() {}

    static String text(String key, Object... values) {
        String pattern = WORDS.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
