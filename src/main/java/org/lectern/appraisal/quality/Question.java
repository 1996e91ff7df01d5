package org.lectern.appraisal.quality;

import java.util.List;
import java.util.Map;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.QualityItem.Answer;
import org.lectern.knowledge.QualityItem.Standard;
import org.lectern.knowledge.Span;

/// A question, and which aspects answer it.
///
/// @param yes      the aspects that are needed for a yes, all of them
/// @param partly   the aspects of which any is a part of an answer
/// @param terms    keys of the front matter, with the aspect that a value shows
/// @param says     the sentence for each answer
/// @param cues     in the order of the file
/// @param examples texts with the answer that they must have, run as tests
record Question(
        String id,
        Standard standard,
        String question,
        String source,
        List<String> yes,
        List<String> partly,
        Map<String, String> terms,
        Map<Answer, String> says,
        List<QualityCue> cues,
        List<Example> examples) {

    private static final int MOST_WORDS = 20;

    record Example(String text, Answer answer) {}

    QualityItem answer(Sightings sightings) {
        boolean whole = yes.stream().allMatch(aspect -> sightings.has(id, aspect));
        boolean part = partly.stream().anyMatch(aspect -> sightings.has(id, aspect));
        Answer answer = whole ? Answer.YES : part ? Answer.PARTLY : Answer.NO_WORDS_FOUND;
        List<Span> words = answer == Answer.NO_WORDS_FOUND
                ? List.of()
                : sightings.words(id, answer == Answer.YES ? yes : partly).stream()
                        .limit(MOST_WORDS)
                        .toList();
        return new QualityItem(id, standard, question, answer, says.getOrDefault(answer, ""), words);
    }
}
