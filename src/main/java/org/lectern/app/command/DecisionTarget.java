package org.lectern.app.command;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import picocli.CommandLine.Option;

/// What a decision on the command line is about.
final class DecisionTarget {

    @Option(names = "--source", paramLabel = "ID", description = "The source.")
    private @Nullable String source;

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = "The section, where it is a whole one, or where the quote stands in several.")
    private @Nullable String section;

    @Option(names = "--quote", paramLabel = "TEXT", description = "Words as they stand in the canonical text.")
    private @Nullable String quote;

    @Option(
            names = "--occurrence",
            paramLabel = "N",
            description = "Which one is meant, from 1, where the quote stands there more than once.")
    private @Nullable Integer occurrence;

    SourceReading source(Library library) {
        String id = source != null ? source : section != null ? Section.sourceOf(section) : "";
        if (id.isEmpty()) {
            throw new LibraryTrouble("Say which source is meant, with --source or --section.");
        }
        return library.source(id).orElseThrow(() -> new LibraryTrouble("There is no source " + id + "."));
    }

    boolean hasQuote() {
        return quote != null;
    }

    /// The quote's place: in the section where one is named, else the only one in the source.
    Span words(SourceReading reading) {
        if (quote == null || quote.isBlank()) {
            throw new LibraryTrouble("Say which words are meant, with --quote.");
        }
        Span within = section == null
                ? new Span(0, reading.document().text().length())
                : named(reading, section).section().span();
        String text = within.in(reading.document().text());
        int at = within.start() + at(text, quote);
        return new Span(at, at + quote.length());
    }

    private int at(String text, String words) {
        List<Integer> all = IntStream.iterate(
                        text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + words.length()))
                .boxed()
                .toList();
        if (all.isEmpty()) {
            throw new LibraryTrouble("Those words do not stand there; copy them from the canonical text.");
        }
        if (occurrence == null && all.size() > 1) {
            throw new LibraryTrouble("Those words stand there " + all.size()
                    + " times; quote more of them, name a --section, or say which with --occurrence.");
        }
        int which = occurrence == null ? 1 : occurrence;
        if (which < 1 || which > all.size()) {
            throw new LibraryTrouble(
                    "There is no occurrence " + which + "; those words stand there " + all.size() + " times.");
        }
        return all.get(which - 1);
    }

    SectionReading section(SourceReading reading) {
        if (section != null) {
            return named(reading, section);
        }
        Span words = words(reading);
        return reading.sectionAt(words.start())
                .orElseThrow(() -> new LibraryTrouble("Those words stand in no section."));
    }

    private static SectionReading named(SourceReading reading, String id) {
        return reading.sections().stream()
                .filter(each -> each.section().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LibraryTrouble("There is no section " + id + "."));
    }

    static Statement statement(SectionReading section, Span words) {
        List<Statement> meant = section.statements().stream()
                .filter(each -> each.span().overlaps(words))
                .toList();
        if (meant.isEmpty()) {
            throw new LibraryTrouble("No statement stands there.");
        }
        if (meant.size() > 1) {
            throw new LibraryTrouble("The quote reaches over " + meant.size() + " statements; quote one of them.");
        }
        return meant.getFirst();
    }
}
