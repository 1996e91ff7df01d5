package org.lectern.ui.curation;

import java.util.Map;
import java.util.Optional;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Section;
import org.lectern.library.WorkItem;
import org.lectern.ui.style.Texts;

/// One line of a work list.
///
/// @param item      what waits
/// @param title     what it is, in a few words
/// @param words     the words that it concerns; may be empty
/// @param where     the source in which it stands
/// @param sourceId  the source; empty where it stands in none
/// @param sectionId the section that opens with it; empty where none does
record WorkRow(
        WorkItem item,
        String title,
        String words,
        String where,
        Optional<String> sourceId,
        Optional<String> sectionId) {

    /// @param titles titles of the sources
    /// @param words  says decisions
    static WorkRow of(WorkItem item, Map<String, String> titles, DecisionWords words) {
        return switch (item) {
            case WorkItem.UnjudgedClaim(String source, String section, var _, var claim, String text) ->
                new WorkRow(
                        item,
                        Texts.name(claim.kind()),
                        DecisionWords.shortened(text, DecisionWords.STATEMENT),
                        titles.getOrDefault(source, source),
                        Optional.of(source),
                        Optional.of(section));
            case WorkItem.UntaggedSection(String source, String section, String title) ->
                new WorkRow(
                        item,
                        title,
                        "",
                        titles.getOrDefault(source, source),
                        Optional.of(source),
                        Optional.of(section));
            case WorkItem.FoundProblem(Problem problem) -> {
                Optional<String> source = titles.keySet().stream()
                        .filter(id -> isOf(id, problem.where()))
                        .findFirst();
                yield new WorkRow(
                        item,
                        problem.sentence(),
                        "",
                        source.map(titles::get).orElse(problem.where()),
                        source,
                        Optional.of(problem.where())
                                .filter(where ->
                                        where.contains("/") && source.isPresent() && where.startsWith(source.get())));
            }
            case WorkItem.ChangedWords(var placed, String section, var _, var now) -> {
                String source = Section.sourceOf(section);
                yield new WorkRow(
                        item,
                        DecisionWords.sentence(words.of(placed.decision())),
                        DecisionWords.shortened(now.exact(), DecisionWords.STATEMENT),
                        titles.getOrDefault(source, source),
                        Optional.of(source),
                        Optional.of(section));
            }
            case WorkItem.NeedsHome(var placed) -> {
                Judgement judgement = placed.decision().judgement();
                String why = placed.home() instanceof Home.Homeless(String sentence, var _, var _) ? sentence : "";
                yield new WorkRow(
                        item,
                        DecisionWords.sentence(words.of(judgement)),
                        why,
                        judgement
                                .source()
                                .map(id -> titles.getOrDefault(id, id))
                                .orElse(""),
                        judgement.source(),
                        judgement instanceof Judgement.OfWords of
                                ? Optional.of(of.place().sectionId())
                                : Optional.empty());
            }
        };
    }

    /// Whether it says the same of the same section.
    boolean isSame(WorkRow other) {
        return title.equals(other.title)
                && words.equals(other.words)
                && sourceId.equals(other.sourceId)
                && sectionId.equals(other.sectionId);
    }

    private static boolean isOf(String sourceId, String where) {
        String place = where.startsWith("sources/") ? where.substring("sources/".length()) : where;
        return place.startsWith(sourceId)
                && (place.length() == sourceId.length() || "./:, ".indexOf(place.charAt(sourceId.length())) >= 0);
    }
}
