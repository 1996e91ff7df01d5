package org.lectern.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// References as BibTeX entries in UTF-8, as Biber, BibLaTeX and reference programs read them. Letters that mean
/// something to TeX are escaped; names of bodies and titles stand in braces of their own, so that neither is taken
/// apart.
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> keys = new HashSet<>();

    private BibTex() {}

    static String of(List<Reference> references) {
        BibTex file = new BibTex();
        references.forEach(file::write);
        return file.text.toString();
    }

    private void write(Reference reference) {
        text.append('@').append(reference.kind().bibTex()).append('{').append(key(reference.id()));
        field("title", "{" + escaped(reference.title()) + "}");
        if (!reference.creators().isEmpty()) {
            field(
                    "author",
                    String.join(
                            " and ",
                            reference.creators().stream().map(BibTex::name).toList()));
        }
        reference.publisher().ifPresent(publisher -> field(publisherField(reference.kind()), escaped(publisher)));
        reference.date().ifPresent(date -> {
            field("year", String.format(Locale.ROOT, "%04d", date.year()));
            date.month().ifPresent(month -> text.append(",\n  month = ").append(MONTHS.get(month - 1)));
            date.day().ifPresent(day -> field("day", Integer.toString(day)));
        });
        reference.doi().ifPresent(doi -> field("doi", verbatim(doi)));
        reference.url().ifPresent(url -> field("url", verbatim(url)));
        reference.language().ifPresent(language -> field("langid", escaped(language)));
        reference.note().ifPresent(note -> field("note", escaped(note)));
        text.append("\n}\n\n");
    }

    private static String publisherField(ReferenceKind kind) {
        return switch (kind) {
            case REPORT, GUIDELINE -> "institution";
            case THESIS -> "school";
            case ARTICLE, NEWS -> "journal";
            case WEB_PAGE, BLOG, LEAFLET, OTHER -> "howpublished";
            case BOOK, CHAPTER -> "publisher";
        };
    }

    /// Letters, digits, hyphens and colons only; a key that is taken gets a number.
    private String key(String id) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:-]++", "-");
        String key = plain.isEmpty() ? "source" : plain;
        String free = key;
        for (int i = 2; !keys.add(free); i++) {
            free = key + "-" + i;
        }
        return free;
    }

    private void field(String name, String value) {
        text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    private static String name(String creator) {
        return Reference.isPerson(creator) ? escaped(creator) : "{" + escaped(creator) + "}";
    }

    /// Addresses are not typeset, so nothing in them is escaped; what would end the field is percent-encoded.
    private static String verbatim(String address) {
        return address.replace("{", "%7B")
                .replace("}", "%7D")
                .replace("\\", "%5C")
                .replaceAll("\\s++", "%20");
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char unit : Reference.onOneLine(text).toCharArray()) {
            switch (unit) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                // A brace counts for the end of the field even behind a backslash.
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '$', '&', '%', '#', '_' -> escaped.append('\\').append(unit);
                default -> escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
