package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.index.Fingerprint;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LabelTerms;
import org.lectern.index.LibraryIndex;
import org.lectern.index.SourceEntries;
import org.lectern.index.VectorIndex;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.ConceptFinder;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.NamedConcept;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.meaning.SentenceModel;
import org.lectern.search.FacetLabels;
import org.lectern.search.Meaning;
import org.lectern.search.SectionSearch;
import org.lectern.task.Progress;

/// Builds small libraries by hand, section by section, as if they had been read.
public final class HandmadeLibrary {

    private final Map<String, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, List<SectionReading>> sections = new LinkedHashMap<>();
    private final Map<String, Stance> stances = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> metadata = new LinkedHashMap<>();

    public HandmadeLibrary concept(Facet facet, String id, String broader, String... labels) {
        concepts.put(
                id,
                new Concept(
                        id,
                        facet,
                        labels[0],
                        List.of(labels).subList(1, labels.length),
                        List.of(),
                        List.of(),
                        Optional.of(broader).filter(up -> !up.isEmpty()),
                        Optional.empty(),
                        List.of(),
                        false));
        return this;
    }

    public HandmadeLibrary source(String id, Stance stance, String title, String issued) {
        sections.putIfAbsent(id, new ArrayList<>());
        stances.put(id, stance);
        metadata.put(id, Map.of("title", List.of(title), "issued", List.of(issued)));
        return this;
    }

    /// Adds a section; concepts are found in it by their labels, those in the title as majors.
    public HandmadeLibrary section(
            String source, String title, String text, Topic topic, Optional<Evidence> evidence, ClaimKind... claims) {
        List<SectionReading> readings = sections.computeIfAbsent(source, _ -> new ArrayList<>());
        String whole = "## " + title + "\n\n" + text + "\n";
        Span heading = new Span(3, 3 + title.length());
        List<Mention> mentions = finder().find(whole).stream()
                .map(name -> new Mention(
                        name.concept().id(), name.words(), new Mention.Carried(heading.contains(name.words()))))
                .toList();
        List<Claim> made = Arrays.stream(claims)
                .map(kind -> new Claim(kind, new Span(0, 2), "rule", "reason", "regulation"))
                .toList();
        Span span = new Span(0, whole.length());
        Statement statement = new Statement(span, evidence, List.of(), made, Optional.empty(), List.of());
        Section section = new Section(
                source + "/" + readings.size(),
                source,
                List.of("Guide"),
                title,
                heading,
                span,
                1,
                List.of(topic),
                List.of());
        readings.add(new SectionReading(section, whole, mentions, List.of(statement), evidence));
        return this;
    }

    /// A section of the source `guide` of which nothing is told but its title and text.
    public HandmadeLibrary said(String title, String text) {
        return section("guide", title, text, Topic.OVERVIEW, Optional.empty());
    }

    public Vocabulary vocabulary() {
        return new Vocabulary(concepts.values());
    }

    /// Longest label first, whole words, one plural s allowed; no two overlap.
    public ConceptFinder finder() {
        List<Map.Entry<String, Concept>> labels = new ArrayList<>();
        concepts.values()
                .forEach(concept -> concept.labels()
                        .forEach(label -> labels.add(Map.entry(label.toLowerCase(Locale.ROOT), concept))));
        labels.sort(Comparator.comparingInt(label -> -label.getKey().length()));
        return text -> {
            List<NamedConcept> found = new ArrayList<>();
            String lower = text.toLowerCase(Locale.ROOT);
            for (Map.Entry<String, Concept> label : labels) {
                int at = lower.indexOf(label.getKey());
                while (at >= 0 && lower.length() == text.length()) {
                    int end = at + label.getKey().length();
                    end += end < lower.length() && lower.charAt(end) == 's' ? 1 : 0;
                    Span span = new Span(at, end);
                    boolean whole = (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1)))
                            && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)));
                    if (whole && found.stream().noneMatch(other -> other.words().overlaps(span))) {
                        found.add(new NamedConcept(label.getValue(), span));
                    }
                    at = lower.indexOf(label.getKey(), end);
                }
            }
            found.sort(Comparator.comparingInt(name -> name.words().start()));
            return found;
        };
    }

    public List<SourceReading> readings() {
        return sections.keySet().stream().map(this::reading).toList();
    }

    private SourceReading reading(String id) {
        SourceDocument document =
                new SourceDocument(id, new Metadata(metadata.getOrDefault(id, Map.of())), "", 0, List.of());
        return new SourceReading(
                document, stances.getOrDefault(id, Stance.NEUTRAL), List.of(), sections.getOrDefault(id, List.of()));
    }

    public List<SourceEntries> entries() {
        return readings().stream()
                .map(reading -> SourceEntries.of(
                        reading, vocabulary(), Fingerprint.of(reading.sections().toString())))
                .toList();
    }

    public LibraryIndex indexed() throws IOException {
        LibraryIndex index = LibraryIndex.inMemory();
        index.know(LabelTerms.of(vocabulary()));
        index.update(entries(), Set.of(), Progress.unwatched());
        return index;
    }

    public SectionSearch search() throws IOException {
        return new SectionSearch(
                indexed().snapshot(), vocabulary(), finder(), FacetLabels.of(vocabulary()), List.of("Skin guide"));
    }

    /// A search in which meaning counts too.
    ///
    /// @param share of the texts that have a vector, 0 to 1
    public SectionSearch searchByMeaning(LibraryIndex index, SentenceModel model, double share) throws IOException {
        VectorIndex vectors = VectorIndex.inMemory();
        try (IndexSnapshot sections = index.snapshot()) {
            Map<String, float[]> made = new HashMap<>();
            for (Map.Entry<String, Integer> text : sections.meant().entrySet()) {
                if (made.size() < share * sections.meant().size()) {
                    made.put(
                            text.getKey(),
                            model.ofPassage(sections.meantText(text.getValue()).text()));
                }
            }
            vectors.write(model.name(), made, Set.of());
        }
        return new SectionSearch(
                index.snapshot(),
                vocabulary(),
                finder(),
                FacetLabels.of(vocabulary()),
                List.of(),
                new Meaning(() -> Optional.of(vectors.snapshot()), () -> Optional.of(model)));
    }

    /// Adds sections that differ in a number only.
    public HandmadeLibrary many(int count) {
        source("many", Stance.NEUTRAL, "Many", "2020");
        for (int i = 0; i < count; i++) {
            section("many", "Section " + i, "A word and number " + i + ".", Topic.OVERVIEW, Optional.empty());
        }
        return this;
    }

    /// A search over nothing, for a field that is set before each test.
    public static SectionSearch unopened() {
        try {
            return new HandmadeLibrary().search();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// A guide, a trial report and a seller's page on psoriasis.
    public static HandmadeLibrary psoriasis() {
        HandmadeLibrary library = new HandmadeLibrary()
                .concept(Facet.DISEASE_TYPE, "plaque-psoriasis", "", "Plaque psoriasis", "psoriasis vulgaris")
                .concept(Facet.SYMPTOM, "skin-sign", "", "Skin sign")
                .concept(Facet.SYMPTOM, "plaque", "skin-sign", "Scaly plaque", "silvery patch", "patches")
                .concept(Facet.SYMPTOM, "joint-pain", "", "Joint pain", "sore joints", "arthralgia")
                .concept(Facet.TEST, "skin-biopsy", "", "Skin biopsy")
                .concept(Facet.TREATMENT, "immunosuppressant", "", "Immunosuppressant")
                .concept(Facet.TREATMENT, "ciclosporin", "immunosuppressant", "Ciclosporin", "cyclosporine", "CyA")
                .concept(Facet.TREATMENT, "methotrexate", "immunosuppressant", "Methotrexate", "MTX")
                .concept(Facet.TREATMENT, "phototherapy", "", "Phototherapy", "light treatment", "UVB");
        library.source("guide", Stance.NEUTRAL, "A guide to psoriasis", "2021-05-02")
                .section(
                        "guide",
                        "What plaque psoriasis is",
                        "A **skin** disease with raised, scaly plaques.",
                        Topic.OVERVIEW,
                        Optional.of(Evidence.REF))
                .section(
                        "guide",
                        "Joint pain",
                        "About one person in five has sore joints in the morning.",
                        Topic.SYMPTOMS,
                        Optional.of(Evidence.OBS))
                .section(
                        "guide",
                        "Skin biopsy",
                        "A small piece of skin is looked at under a microscope.",
                        Topic.DIAGNOSIS,
                        Optional.of(Evidence.REF))
                .section(
                        "guide",
                        "Methotrexate",
                        "A weekly tablet. Liver tests are done while it is taken.",
                        Topic.TREATMENT,
                        Optional.of(Evidence.RCT))
                .section(
                        "guide",
                        "Ciclosporin",
                        "Used for those in whom light treatment did not work.",
                        Topic.TREATMENT,
                        Optional.of(Evidence.REF))
                .section(
                        "guide",
                        "References",
                        "Methotrexate in psoriasis, a list of papers.",
                        Topic.REFERENCES,
                        Optional.empty());
        library.source("trial", Stance.NEUTRAL, "Report of a light trial", "2023")
                .section(
                        "trial",
                        "Phototherapy against cream",
                        "In a randomised trial UVB cleared patches in most adults with oedema.",
                        Topic.EVIDENCE,
                        Optional.of(Evidence.RCT))
                .section(
                        "trial",
                        "Who took part",
                        "Adults with scaly plaques but no joint pain.",
                        Topic.EVIDENCE,
                        Optional.of(Evidence.RCT));
        library.source("seller", Stance.SELLER, "The wonder balm shop", "2019-01")
                .section(
                        "seller",
                        "Why methotrexate when there is balm?",
                        "Our balm beats methotrexate for good. Methotrexate is old.",
                        Topic.PROMOTION,
                        Optional.of(Evidence.PROMO),
                        ClaimKind.SUPERIOR,
                        ClaimKind.OUTCOME)
                .section(
                        "seller",
                        "Order now",
                        "Call us today for your jar of balm.",
                        Topic.PROMOTION,
                        Optional.empty(),
                        ClaimKind.CTA);
        return library;
    }
}
