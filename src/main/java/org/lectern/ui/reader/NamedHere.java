package org.lectern.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.ui.text.PlainWords;

/// How one section names one concept: whether that makes a tag of it, with which words, and which of them were
/// considered and not counted. Words that differ in capitals alone are told once.
///
/// @param major   whether the title names it
/// @param counted the words that make the tag, in order of appearance
/// @param refused those that make none, each with its reason
record NamedHere(boolean major, List<Words> counted, List<Refusal> refused) {

    /// @param words as they stand there first
    /// @param times how often they do
    record Words(String words, int times) {}

    /// @param because the reason in plain words
    /// @param cue     the words that the reason rests on; may be empty
    record Refusal(Words words, String because, String cue) {}

    private record Reason(String because, String cue) {}

    NamedHere {
        counted = List.copyOf(counted);
        refused = List.copyOf(refused);
    }

    /// @param text the canonical text that the section is of
    static NamedHere of(SectionReading section, String conceptId, String text) {
        List<Mention> named = section.mentions().stream()
                .filter(mention -> mention.conceptId().equals(conceptId))
                .toList();
        Map<Reason, List<String>> refused = new LinkedHashMap<>();
        for (Mention mention : named) {
            if (mention.standing() instanceof Mention.Refused(var _, String because, Span cue)) {
                String rest = cue.equals(mention.words()) ? "" : plain(cue, text);
                refused.computeIfAbsent(new Reason(because, rest), _ -> new ArrayList<>())
                        .add(plain(mention.words(), text));
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        refused.forEach((reason, words) ->
                each(words).forEach(one -> refusals.add(new Refusal(one, reason.because(), reason.cue()))));
        List<String> counted = named.stream()
                .filter(Mention::isCarried)
                .map(mention -> plain(mention.words(), text))
                .toList();
        return new NamedHere(named.stream().anyMatch(Mention::isMajor), each(counted), refusals);
    }

    /// How often it is named by words that count.
    int times() {
        return counted.stream().mapToInt(Words::times).sum();
    }

    private static List<Words> each(List<String> words) {
        Map<String, Words> each = new LinkedHashMap<>();
        words.forEach(one -> each.merge(
                one.toLowerCase(Locale.ROOT),
                new Words(one, 1),
                (seen, _) -> new Words(seen.words(), seen.times() + 1)));
        return List.copyOf(each.values());
    }

    private static String plain(Span span, String text) {
        return span.end() <= text.length() ? PlainWords.of(span.in(text)) : "";
    }
}
