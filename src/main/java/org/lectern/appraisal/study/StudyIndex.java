package org.lectern.appraisal.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.knowledge.StudyCard;

/// The keys of all cards, filed under the word that a text must hold for them.
final class StudyIndex {

    private final Map<String, List<StudyCard>> byDoi = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    record Entry(StudyKey key, StudyCard card) {}

    StudyIndex(List<StudyCard> cards) {
        for (StudyCard card : cards) {
            for (StudyKey key : StudyKeyReader.keys(card)) {
                file(key, card);
            }
        }
    }

    private void file(StudyKey key, StudyCard card) {
        switch (key) {
            case StudyKey.Doi(String doi) ->
                byDoi.computeIfAbsent(doi, _ -> new ArrayList<>()).add(card);
            case StudyKey.Pmid(String number) -> file(number, key, card);
            case StudyKey.Code(String code) -> file(code, key, card);
            case StudyKey.TrialName name -> file(name.words().getFirst(), key, card);
            case StudyKey.JournalYear journal -> file(journal.journal().getFirst(), key, card);
            case StudyKey.AuthorYear author -> file(author.author(), key, card);
            case StudyKey.VolumePage place -> file(place.volume(), key, card);
        }
    }

    private void file(String word, StudyKey key, StudyCard card) {
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Entry(key, card));
    }

    boolean isDoi(String doi) {
        return byDoi.containsKey(doi);
    }

    List<StudyCard> ofDoi(String doi) {
        return byDoi.getOrDefault(doi, List.of());
    }

    List<Entry> at(String word) {
        return byWord.getOrDefault(word, List.of());
    }
}
