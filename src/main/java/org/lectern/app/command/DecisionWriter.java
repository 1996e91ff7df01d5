package org.lectern.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Judgement;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;

/// Makes a draft of what was asked for on the command line.
///
/// @param library the open library
/// @param target  what it is about
/// @param who     who decides
/// @param reason  why
record DecisionWriter(Library library, DecisionTarget target, String who, String reason) {

    Draft draft(DecisionOptions options) {
        if (options.ruleOff != null || options.ruleOn != null) {
            return options.ruleOff != null
                    ? Drafting.switchRule(who, options.ruleOff, false, reason)
                    : Drafting.switchRule(who, said(options.ruleOn), true, reason);
        }
        if (options.undo != null) {
            return Drafting.undo(who, decision(options.undo), reason);
        }
        if (options.redo != null) {
            return Drafting.redo(who, decision(options.redo), reason);
        }
        Drafting drafting = new Drafting(target.source(library), who);
        if (options.item != null) {
            return item(drafting, options.item);
        }
        if (options.move != null && !(decision(options.move).judgement() instanceof Judgement.OfWords)) {
            return drafting.move(decision(options.move), reason);
        }
        return options.fields.isEmpty() ? inSection(drafting, options) : field(drafting, options.fields);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Decision decision(long number) {
        return library.desk().decisions().stream()
                .filter(decision -> decision.sequence() == number)
                .findFirst()
                .orElseThrow(() -> new LibraryTrouble("There is no decision " + number + "."));
    }

    private Draft field(Drafting drafting, List<String> fields) {
        String term = left(fields.getFirst());
        if (!fields.stream().allMatch(field -> left(field).equals(term))) {
            throw new LibraryTrouble("One decision is about one term; decide on the others by themselves.");
        }
        List<String> values = fields.stream()
                .map(DecisionWriter::right)
                .filter(value -> !value.isEmpty())
                .toList();
        return drafting.field(term, values, reason);
    }

    private Draft item(Drafting drafting, String answer) {
        QualityItem item = library.quality(drafting.source().document().id()).stream()
                .flatMap(card -> card.items().stream())
                .filter(each -> each.id().equals(left(answer)))
                .findFirst()
                .orElseThrow(() -> new LibraryTrouble("There is no item " + left(answer) + " on the quality card."));
        List<Span> words = target.hasQuote() ? List.of(target.words(drafting.source())) : List.of();
        return drafting.item(item, value(QualityItem.Answer.class, right(answer)), words, reason);
    }

    private Draft inSection(Drafting drafting, DecisionOptions options) {
        SectionReading section = target.section(drafting.source());
        if (options.addTag != null) {
            return drafting.addTag(section, options.addTag, reason);
        }
        if (options.dismissTag != null) {
            return drafting.dismissTag(section, options.dismissTag, reason);
        }
        if (options.confirmTag != null) {
            return drafting.confirmTag(section, options.confirmTag, reason);
        }
        if (options.merge) {
            return drafting.merge(section, reason);
        }
        Span words = target.words(drafting.source());
        if (options.split) {
            return drafting.split(section, words, reason);
        }
        if (options.move != null) {
            return drafting.move(decision(options.move), section, words, reason);
        }
        return onStatement(drafting, section, words, options);
    }

    private Draft onStatement(Drafting drafting, SectionReading section, Span words, DecisionOptions options) {
        Statement statement = DecisionTarget.statement(section, words);
        if (options.addFlag != null) {
            return drafting.addFlag(section, words, value(ClaimKind.class, options.addFlag), reason);
        }
        if (options.badge != null) {
            Optional<Evidence> level = options.badge.equalsIgnoreCase("none")
                    ? Optional.empty()
                    : Optional.of(value(Evidence.class, options.badge));
            return drafting.changeBadge(section, statement, level, reason);
        }
        if (options.confirmBadge) {
            return drafting.confirmBadge(section, statement, reason);
        }
        return options.dismissFlag != null
                ? dismissal(drafting, section, statement, options.dismissFlag)
                : confirmation(drafting, section, statement, said(options.confirmFlag));
    }

    private Draft dismissal(Drafting drafting, SectionReading section, Statement statement, String kind) {
        List<Claim> meant = flags(statement, kind);
        if (meant.size() == 1) {
            return drafting.dismissFlag(section, statement, meant.getFirst(), reason);
        }
        return kind.isEmpty()
                ? drafting.dismissFlags(section, statement, reason)
                : drafting.dismissFlags(section, statement, meant.getFirst().kind(), reason);
    }

    /// A confirmation is of one flag, so that what is said of its rule is what the person meant.
    private Draft confirmation(Drafting drafting, SectionReading section, Statement statement, String kind) {
        List<Claim> meant = flags(statement, kind);
        Set<String> kinds = new TreeSet<>();
        meant.forEach(claim -> kinds.add(claim.kind().name()));
        if (kinds.size() > 1) {
            throw new LibraryTrouble("The statement is flagged as " + String.join(" and as ", kinds)
                    + "; say which of them you confirm, as --confirm-flag=KIND.");
        }
        return drafting.confirmFlag(section, statement, meant.getFirst(), reason);
    }

    /// The flags of one kind, or all where none is named.
    private static List<Claim> flags(Statement statement, String kind) {
        List<Claim> meant = statement.claims().stream()
                .filter(claim -> kind.isEmpty() || claim.kind() == value(ClaimKind.class, kind))
                .toList();
        if (meant.isEmpty()) {
            throw new LibraryTrouble("The statement is not flagged" + (kind.isEmpty() ? "." : " as " + kind + "."));
        }
        return meant;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new LibraryTrouble("“" + name + "” is none of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + "."));
    }

    private static String left(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    private static String right(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? "" : pair.substring(equals + 1);
    }
}
