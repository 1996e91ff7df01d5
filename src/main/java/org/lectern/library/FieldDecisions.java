package org.lectern.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.HomeFinder;
import org.lectern.curation.Judgement;
import org.lectern.curation.Place;
import org.lectern.curation.Quote;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;

/// Lays decisions on a source's fields and on its quality card over the source. The canonical text stays as it is: what
/// a file says and what a person decided are two things.
final class FieldDecisions {

    private FieldDecisions() {}

    static SourceReading laidOver(SourceReading read, List<SectionReading> sections, List<Decision> decisions) {
        SourceDocument document = read.document();
        Map<String, List<String>> terms =
                new LinkedHashMap<>(document.metadata().terms());
        List<Decided> decided = new ArrayList<>(read.decided());
        for (Decision decision : decisions) {
            if (decision.judgement() instanceof Judgement.Field(var _, String term, var from, var to)) {
                set(terms, term, to);
                String what = DecidedWords.change(words(from), words(to));
                decided.add(DecidedWords.of(decision, Decided.Aspect.FIELD, term, what));
            }
        }
        SourceDocument laid = new SourceDocument(
                document.id(), new Metadata(terms), document.text(), document.bodyStart(), document.problems());
        return new SourceReading(laid, read.stance(), read.stanceReasons(), sections, decided);
    }

    private static void set(Map<String, List<String>> terms, String term, List<String> values) {
        if (values.isEmpty()) {
            terms.remove(term);
        } else {
            terms.put(term, values);
        }
    }

    private static String words(List<String> values) {
        return values.isEmpty() ? "nothing" : "“" + String.join("; ", values) + "”";
    }

    /// @param laid      where decisions stand
    /// @param decisions those that count, in order
    static QualityCard laidOver(QualityCard card, LaidOver laid, List<Decision> decisions) {
        List<QualityItem> items = new ArrayList<>(card.items());
        for (Decision decision : decisions) {
            if (decision.judgement() instanceof Judgement.Item item && isAtHome(decision, laid)) {
                List<Span> words = words(item, laid);
                items.replaceAll(
                        each -> each.id().equals(item.itemId()) ? answered(each, item, decision, words) : each);
            }
        }
        return new QualityCard(card.sourceId(), items);
    }

    private static boolean isAtHome(Decision decision, LaidOver laid) {
        return laid.placed().stream().anyMatch(placed -> placed.decision().equals(decision) && !placed.isHomeless());
    }

    private static List<Span> words(Judgement.Item item, LaidOver laid) {
        SourceReading reading = laid.reading();
        HomeFinder finder = new HomeFinder(
                reading.document().text(),
                reading.sections().stream().map(SectionReading::section).toList());
        List<Span> words = new ArrayList<>();
        for (Quote quote : item.words()) {
            if (finder.find(new Place(item.sourceId(), "", quote), false) instanceof Home.Attached(var _, var found)) {
                found.ifPresent(words::add);
            }
        }
        return words;
    }

    private static QualityItem answered(QualityItem one, Judgement.Item item, Decision decision, List<Span> words) {
        String what = DecidedWords.change(item.from().name(), item.to().name());
        Decided decided =
                DecidedWords.of(decision, Decided.Aspect.ITEM, item.to().name(), what);
        List<Decided> all = new ArrayList<>(one.decided());
        all.add(decided);
        return new QualityItem(
                one.id(),
                one.standard(),
                one.question(),
                item.to(),
                decided.inWords(),
                words.isEmpty() ? one.words() : words,
                all);
    }
}
