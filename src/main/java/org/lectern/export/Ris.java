package org.lectern.export;

import java.util.List;
import java.util.Locale;

/// References in the format of Research Information Systems: a tag of two letters, two spaces, a hyphen, a space and a
/// value on each line, `TY` first and `ER` last.
final class Ris {

    private Ris() {}

    static String of(List<Reference> references) {
        StringBuilder text = new StringBuilder();
        references.forEach(reference -> write(reference, text));
        return text.toString();
    }

    private static void write(Reference reference, StringBuilder text) {
        line("TY", reference.kind().ris(), text);
        line("ID", reference.id(), text);
        line("TI", reference.title(), text);
        reference.creators().forEach(creator -> line("AU", creator, text));
        reference.publisher().ifPresent(publisher -> line("PB", publisher, text));
        reference.date().ifPresent(date -> {
            line("PY", String.format(Locale.ROOT, "%04d", date.year()), text);
            line("DA", day(date), text);
        });
        reference.doi().ifPresent(doi -> line("DO", doi, text));
        reference.url().ifPresent(url -> line("UR", url, text));
        reference.language().ifPresent(language -> line("LA", language, text));
        reference.note().ifPresent(note -> line("N1", note, text));
        text.append("ER  - \r\n\r\n");
    }

    /// `YYYY/MM/DD/`; parts that are not known stay empty.
    private static String day(PartialDate date) {
        String month = date.month().isPresent() ? twoDigits(date.month().getAsInt()) : "";
        String day = date.day().isPresent() ? twoDigits(date.day().getAsInt()) : "";
        return String.format(Locale.ROOT, "%04d/%s/%s/", date.year(), month, day);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static void line(String tag, String value, StringBuilder text) {
        text.append(tag).append("  - ").append(Reference.onOneLine(value)).append("\r\n");
    }
}
