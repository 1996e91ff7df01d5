package org.lectern.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.curation.Drafting;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.ui.style.Texts;

/// What can be decided of a statement: of its flags and of the support that it shows.
record StatementVerbs(SourceReading source, SectionReading section) {

    private static final String NONE = "none";
    private static final String EVERY = "every";

    /// Agreeing with a flag, or dismissing it; where there are several, one says which.
    Stream<Verb> claims(Statement statement) {
        List<Claim> claims = statement.claims();
        if (claims.size() == 1) {
            Claim only = claims.getFirst();
            return Stream.of(
                    new Verb(
                            "A",
                            "agree",
                            new Ask.Nothing(),
                            (who, _, reason) -> as(who).confirmFlag(section, statement, only, reason)),
                    new Verb(
                            "D",
                            "dismiss",
                            new Ask.Nothing(),
                            (who, _, reason) -> as(who).dismissFlag(section, statement, only, reason)));
        }
        List<Pick> each = IntStream.range(0, claims.size())
                .mapToObj(i -> new Pick(
                        Integer.toString(i),
                        Texts.name(claims.get(i).kind()),
                        claims.get(i).trigger().in(source.document().text()).strip()))
                .toList();
        List<Pick> dismissable = new ArrayList<>(each);
        dismissable.addFirst(new Pick(EVERY, Texts.text("ask.everyFlag"), ""));
        String prompt = Texts.text("ask.flag");
        return Stream.of(
                new Verb(
                        "A",
                        "agree",
                        new Ask.OneOf(prompt, each),
                        (who, which, reason) ->
                                as(who).confirmFlag(section, statement, claims.get(Integer.parseInt(which)), reason)),
                new Verb(
                        "D",
                        "dismiss",
                        new Ask.OneOf(prompt, dismissable),
                        (who, which, reason) -> which.equals(EVERY)
                                ? as(who).dismissFlags(section, statement, reason)
                                : as(who).dismissFlag(
                                                section, statement, claims.get(Integer.parseInt(which)), reason)));
    }

    Stream<Verb> evidence(Statement statement) {
        List<Pick> levels = Stream.concat(
                        Stream.of(Evidence.values())
                                .filter(level -> statement
                                        .evidence()
                                        .filter(level::equals)
                                        .isEmpty())
                                .map(level -> new Pick(level.name(), Texts.name(level), "")),
                        Stream.of(new Pick(NONE, Texts.text("ask.noClinicalClaim"), ""))
                                .filter(_ -> statement.evidence().isPresent()))
                .toList();
        return Stream.of(
                new Verb(
                        "C",
                        "confirmBadge",
                        new Ask.Nothing(),
                        (who, _, reason) -> as(who).confirmBadge(section, statement, reason)),
                new Verb(
                        "E",
                        "badge",
                        new Ask.OneOf(Texts.text("ask.level"), levels),
                        (who, level, reason) -> as(who).changeBadge(section, statement, level(level), reason)));
    }

    private static Optional<Evidence> level(String name) {
        return name.equals(NONE) ? Optional.empty() : Optional.of(Evidence.valueOf(name));
    }

    /// What can be decided where no flag stands.
    List<Verb> unflagged(Statement statement, Span words) {
        return Stream.concat(evidence(statement), Stream.of(flag(words))).toList();
    }

    Verb flag(Span words) {
        List<Pick> kinds = Stream.of(ClaimKind.values())
                .map(kind -> new Pick(kind.name(), Texts.name(kind), Texts.meaning(kind)))
                .toList();
        return new Verb(
                "F",
                "flag",
                new Ask.OneOf(Texts.text("ask.kind"), kinds),
                (who, kind, reason) -> as(who).addFlag(section, words, ClaimKind.valueOf(kind), reason));
    }

    private Drafting as(String who) {
        return new Drafting(source, who);
    }
}
