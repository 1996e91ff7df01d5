package org.lectern.ui.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Vocabulary;
import org.lectern.library.check.FieldCheck;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.Pointed;

/// What can be decided of what a person points at.
///
/// @param vocabulary names of the concepts
/// @param today      the day after which a date is still to come
/// @param homeless   the decision for which a home is looked for
record Verbs(Vocabulary vocabulary, LocalDate today, Optional<Decision> homeless) {

    /// Between the values of a field that takes several.
    private static final String SEPARATOR = ";";

    private static final List<String> SEVERAL = List.of("creator", "contributor", "subject");

    private static final Ask NOTHING = new Ask.Nothing();

    /// What concerns the thing itself.
    List<Verb> of(Pointed at) {
        return switch (at) {
            case Pointed.AtMark(SourceReading source, SectionReading section, Mark mark) ->
                ofMark(source, section, mark);
            case Pointed.AtWords(SourceReading source, SectionReading section, Span words) ->
                ofWords(source, section, words);
            case Pointed.AtSection at2 -> List.of(new SectionVerbs(vocabulary, at2.source(), at2.section()).add());
            case Pointed.AtField(SourceReading source, String term) -> List.of(field(source, term));
            case Pointed.AtItem item -> item(item);
        };
    }

    /// That, and what concerns the section in which it stands.
    List<Verb> all(Pointed at) {
        List<Verb> verbs = new ArrayList<>(at instanceof Pointed.AtSection ? List.of() : of(at));
        if (at instanceof Pointed.InSection in) {
            verbs.addAll(new SectionVerbs(vocabulary, in.source(), in.section()).all());
            homeless.ifPresent(lost -> verbs.add(home(in, lost)));
        }
        return verbs;
    }

    private List<Verb> ofMark(SourceReading source, SectionReading section, Mark mark) {
        StatementVerbs verbs = new StatementVerbs(source, section);
        return switch (mark) {
            case Mark.OfClaim(Statement statement) ->
                Stream.concat(verbs.claims(statement), verbs.evidence(statement))
                        .toList();
            case Mark.OfSpared(Statement statement, String _) -> verbs.unflagged(statement, statement.span());
            case Mark.OfCue(Statement statement, var _) -> verbs.unflagged(statement, statement.span());
            case Mark.OfConcept(var mention) -> new SectionVerbs(vocabulary, source, section).tag(mention.conceptId());
            case Mark.OfHeld _ -> List.of();
            case Mark.OfLimit _, Mark.OfMatch _, Mark.OfStudy _ ->
                statementAt(section, mark.span()).stream()
                        .flatMap(statement -> verbs.unflagged(statement, statement.span()).stream())
                        .toList();
        };
    }

    private static List<Verb> ofWords(SourceReading source, SectionReading section, Span words) {
        StatementVerbs verbs = new StatementVerbs(source, section);
        List<Verb> all = new ArrayList<>(List.of(verbs.flag(words)));
        statementAt(section, words).map(verbs::evidence).ifPresent(some -> some.forEach(all::add));
        all.add(new Verb(
                "B", "split", NOTHING, (who, _, reason) -> new Drafting(source, who).split(section, words, reason)));
        return all;
    }

    static Optional<Statement> statementAt(SectionReading section, Span words) {
        return section.statements().stream()
                .filter(statement -> statement.span().overlaps(words))
                .findFirst();
    }

    /// A decision still fits the words at which it was found.
    static Verb keep(Pointed.InSection in, Decision doubtful) {
        return new Verb(
                "A",
                "confirmHome",
                NOTHING,
                (who, _, reason) -> new Drafting(in.source(), who).move(doubtful, in.section(), words(in), reason));
    }

    private static Verb home(Pointed.InSection in, Decision lost) {
        return new Verb(
                "H",
                "home",
                Texts.text("verb.home", lost.sequence()),
                NOTHING,
                (who, _, reason) -> new Drafting(in.source(), who).move(lost, in.section(), words(in), reason));
    }

    private static Span words(Pointed.InSection in) {
        return switch (in) {
            case Pointed.AtWords at -> at.words();
            case Pointed.AtMark at -> at.mark().span();
            case Pointed.AtSection at ->
                at.section().section().heading().isEmpty()
                        ? at.section().section().span()
                        : at.section().section().heading();
        };
    }

    private Verb field(SourceReading source, String term) {
        List<String> given = source.document().metadata().terms().getOrDefault(term, List.of());
        String before = String.join(SEPARATOR + " ", given);
        boolean several = given.size() > 1 || SEVERAL.contains(term);
        FieldCheck check = new FieldCheck(today);
        return new Verb(
                "E",
                "field",
                new Ask.Line(Texts.text("term." + term), before, typed -> check.wrong(term, values(several, typed))),
                (who, typed, reason) -> new Drafting(source, who).field(term, values(several, typed), reason));
    }

    /// @param several whether the mark that stands between values is one here; titles hold it as it is
    static List<String> values(boolean several, String typed) {
        String line = typed.strip();
        if (line.isEmpty()) {
            return List.of();
        }
        return several
                ? Stream.of(line.split(SEPARATOR))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : List.of(line);
    }

    private static List<Verb> item(Pointed.AtItem at) {
        QualityItem item = at.item();
        List<Pick> answers = Stream.of(QualityItem.Answer.values())
                .map(answer -> new Pick(answer.name(), Texts.text("quality." + answer), ""))
                .toList();
        return List.of(
                new Verb("C", "confirmItem", NOTHING, (who, _, reason) -> answered(at, who, item.answer(), reason)),
                new Verb(
                        "E",
                        "item",
                        new Ask.OneOf(Texts.text("ask.answer"), answers),
                        (who, answer, reason) -> answered(at, who, QualityItem.Answer.valueOf(answer), reason)));
    }

    private static Draft answered(Pointed.AtItem at, String who, QualityItem.Answer answer, String reason) {
        List<Span> words = at.words().isEmpty() ? at.item().words() : at.words();
        return new Drafting(at.source(), who).item(at.item(), answer, words, reason);
    }
}
