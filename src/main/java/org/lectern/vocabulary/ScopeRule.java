package org.lectern.vocabulary;

import java.util.List;
import java.util.Set;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Topic;

/// One reason why words that name a concept may not state it of people with the disease or of their care. What each
/// part means is told at the head of `scope.yaml`.
///
/// @param id         short and stable; it is shown with a refused mention
/// @param says       the reason in one plain sentence
/// @param literature what it rests on
/// @param facets     the facets whose mentions it can refuse
/// @param topics     sections that it refuses as a whole
/// @param fields     labels of field lines and titles under which it refuses
/// @param before     cues that stand before a mention
/// @param after      cues that stand after a mention
/// @param links      words of which one must stand between cue and mention; empty for no such demand
/// @param not        phrases in which a cue means nothing
/// @param through    words that unmake a cue where they stand between it and a test or treatment
/// @param sparedBy   cues before a mention that keep it
/// @param names      names of other diseases
/// @param leads      words that tie a mention to such a name after it
/// @param phrases    words that as a whole mean something else than a name among them
/// @param pairs      cues that deny an earlier cue of the rule
/// @param sparedAfter cues after a mention that keep it
/// @param results    cues after a test that keep it, as its result is what is denied
/// @param sparedByTitle facets whose mentions it keeps where the title names one of that facet
/// @param sparedAsTreated facets whose mentions it keeps where they are what is treated, or who has it
/// @param sparedTopics sections in which it refuses nothing
/// @param closing    cues right after a mention that close its clause
/// @param earlier    cues of which one must stand before the mention in its sentence for `closing` to count
/// @param signsBefore signs, glued to a mention, that refuse it ("?")
/// @param signsAfter signs behind a mention that refuse it ("(-)")
/// @param among      words of which a mention must hold one; empty for any mention
/// @param follows    words that tie a mention to a name of another disease right before them
/// @param when       what must hold besides
/// @param reach      how many words may stand between cue and mention
/// @param examples   texts with mentions that it refuses and spares
record ScopeRule(
        String id,
        String says,
        List<String> literature,
        Set<Facet> facets,
        Set<Topic> topics,
        List<String> fields,
        List<String> before,
        List<String> after,
        List<String> links,
        List<String> not,
        List<String> through,
        List<String> sparedBy,
        List<String> names,
        List<String> leads,
        List<String> phrases,
        List<String> pairs,
        List<String> sparedAfter,
        List<String> results,
        Set<Facet> sparedByTitle,
        Set<Facet> sparedAsTreated,
        Set<Topic> sparedTopics,
        List<String> closing,
        List<String> earlier,
        List<String> signsBefore,
        List<String> signsAfter,
        List<String> among,
        List<String> follows,
        When when,
        int reach,
        List<String> examples) {

    enum When {
        ALWAYS("always"),
        TREATMENT_SUBJECT("treatment-subject"),
        TREATMENT_OBJECT("treatment-object"),
        DISEASE_SUBJECT("disease-subject"),
        NO_DISEASE_SUBJECT("no-disease-subject"),
        DISEASE_OBJECT("disease-object"),
        ADVERTISING("advertising"),
        SELLER("seller");

        private final String code;

        When(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
