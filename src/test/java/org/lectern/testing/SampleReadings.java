package org.lectern.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;

/// Reads the sample texts with word lists: enough to show every kind of mark, and no more.
final class SampleReadings {

    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) (.+)$");
    private static final Pattern SENTENCE = Pattern.compile("[^\\s#>*-][^\\n]*?(?:[.?!](?=\\s|$|\\*)|(?=\\n))");
    private static final Map<String, ClaimKind> CLAIMS = claims();
    private static final Map<String, Evidence> CUES = Map.of(
            "systematic review", Evidence.SR,
            "randomised trial", Evidence.RCT,
            "placebo-controlled trial", Evidence.RCT,
            "cohort of 1,240", Evidence.OBS,
            "case reports", Evidence.CASE,
            "Harbour Rheumatology Society", Evidence.REF,
            "work in mice", Evidence.MECH);
    private static final String NOT_PROVED = "does not prove ";
    private static final List<String> LIMITS =
            List.of("Results vary between people", "Results may differ", "does not prove", "did not include");

    static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept("arthritis", Facet.DISEASE_TYPE, "Crystal arthritis", "", "crystal arthropathy"),
            concept("gout", Facet.DISEASE_TYPE, "Gout", "arthritis", "urate arthritis"),
            concept("joint-pain", Facet.SYMPTOM, "Joint pain", "", "pain"),
            concept("swelling", Facet.SYMPTOM, "Swelling", "", "swollen joint"),
            concept("tophus", Facet.SYMPTOM, "Tophus", "", "tophi"),
            concept("fever", Facet.SYMPTOM, "Fever", ""),
            concept("diarrhoea", Facet.SYMPTOM, "Diarrhoea", "", "diarrhea"),
            concept("uric-acid", Facet.TEST, "Uric acid level", "", "uric acid", "urate", "SUA"),
            concept("joint-fluid", Facet.TEST, "Joint fluid analysis", "", "joint fluid", "fluid drawn"),
            concept("dect", Facet.TEST, "Dual-energy CT", "", "DECT"),
            concept("urate-lowering", Facet.TREATMENT, "Urate-lowering medicines", ""),
            concept("allopurinol", Facet.TREATMENT, "Allopurinol", "urate-lowering"),
            concept("febuxostat", Facet.TREATMENT, "Febuxostat", "urate-lowering"),
            concept("colchicine", Facet.TREATMENT, "Colchicine", ""),
            concept("naproxen", Facet.TREATMENT, "Naproxen", ""),
            concept("prednisolone", Facet.TREATMENT, "Prednisolone", "", "steroid"),
            concept("infusion", Facet.TREATMENT, "Infusion of an unnamed agent", "", "CrystalFlush"),
            concept("cherries", Facet.TREATMENT, "Cherries", ""),
            concept("weight-loss", Facet.TREATMENT, "Weight loss", "", "losing weight")));

    private SampleReadings() {}

    private static Concept concept(String id, Facet facet, String label, String broader, String... others) {
        return new Concept(
                id,
                facet,
                label,
                List.of(others),
                List.of(),
                List.of(),
                Optional.of(broader).filter(up -> !up.isEmpty()),
                id.equals("uric-acid")
                        ? Optional.of("The level in the blood; not the crystals in a joint.")
                        : Optional.empty(),
                List.of(),
                id.equals("urate-lowering"));
    }

    private static Map<String, ClaimKind> claims() {
        Map<String, ClaimKind> kinds = new LinkedHashMap<>();
        kinds.put("Say goodbye to gout forever", ClaimKind.CLICKBAIT);
        kinds.put("Tired of pills", ClaimKind.RHETORICAL);
        kinds.put("only mask the pain", ClaimKind.DISPARAGE);
        kinds.put("award-winning team", ClaimKind.SELFPROMO);
        kinds.put("thousands of patients walk again", ClaimKind.TESTIMONIAL);
        kinds.put("dissolves tophi completely", ClaimKind.OUTCOME);
        kinds.put("without any side effects", ClaimKind.RISKFREE);
        kinds.put("100 % natural", ClaimKind.NATURAL);
        kinds.put("Research proves", ClaimKind.STUDYCLAIM);
        kinds.put("outperforms every tablet", ClaimKind.SUPERIOR);
        kinds.put("Only three places are left", ClaimKind.URGENCY);
        kinds.put("reserve your slot", ClaimKind.CTA);
        return kinds;
    }

    static SourceReading read(String id, String text) {
        int body = text.indexOf("\n---\n", 4) + 5;
        SourceDocument document = new SourceDocument(id, metadata(text.substring(4, body)), text, body, List.of());
        Stance stance = id.contains("clinic") ? Stance.SELLER : Stance.NEUTRAL;
        return new SourceReading(document, stance, List.of(), sections(document));
    }

    private static Metadata metadata(String front) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        front.lines().filter(line -> line.contains(": ")).forEach(line -> {
            int colon = line.indexOf(": ");
            terms.put(line.substring(0, colon), List.of(line.substring(colon + 2)));
        });
        return new Metadata(terms);
    }

    private static List<SectionReading> sections(SourceDocument document) {
        String text = document.text();
        Matcher heading = HEADING.matcher(text);
        List<int[]> starts = new ArrayList<>();
        int from = document.bodyStart();
        while (heading.find(from)) {
            starts.add(
                    new int[] {heading.start(), heading.end(), heading.group(1).length(), heading.start(2)});
            from = heading.end();
        }
        List<SectionReading> sections = new ArrayList<>();
        List<String> trail = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int[] start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
            int level = start[2] - 1;
            String title = text.substring(start[3], start[1]);
            while (trail.size() > level) {
                trail.removeLast();
            }
            String id = document.id() + "/" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            Section section = new Section(
                    id,
                    document.id(),
                    List.copyOf(trail),
                    title,
                    new Span(start[3], start[1]),
                    new Span(start[0], end),
                    level,
                    List.of(topic(title, document.id())),
                    List.of());
            trail.add(title);
            sections.add(reading(section, text));
        }
        return sections;
    }

    private static Topic topic(String title, String source) {
        String words = title.toLowerCase(Locale.ROOT);
        if (source.contains("clinic")) {
            return Topic.PROMOTION;
        }
        if (words.contains("symptom")) {
            return Topic.SYMPTOMS;
        }
        if (words.contains("level") || words.contains("fluid") || words.contains("ct") || words.contains("found")) {
            return Topic.DIAGNOSIS;
        }
        return words.contains("treat") || words.contains("acid") ? Topic.TREATMENT : Topic.OVERVIEW;
    }

    private static SectionReading reading(Section section, String text) {
        List<Statement> statements = new ArrayList<>();
        Matcher sentence = SENTENCE.matcher(text)
                .region(section.span().start(), section.span().end());
        while (sentence.find()) {
            statements.add(statement(new Span(sentence.start(), sentence.end()), text));
        }
        Optional<Evidence> strongest = statements.stream()
                .flatMap(each -> each.evidence().stream())
                .sorted()
                .findFirst();
        return new SectionReading(section, section.span().in(text), mentions(section, text), statements, strongest);
    }

    private static Statement statement(Span span, String text) {
        List<Claim> claims = new ArrayList<>();
        CLAIMS.forEach((trigger, kind) -> places(text, trigger, span)
                .forEach(place -> claims.add(
                        new Claim(kind, place, "sample-" + kind.name().toLowerCase(Locale.ROOT), "", "CAP Code 12"))));
        List<Cue> cues = new ArrayList<>();
        CUES.forEach((words, level) ->
                places(text, words, span).forEach(place -> cues.add(new Cue(place, level, "sample-cue"))));
        cues.sort((one, other) -> one.evidence().compareTo(other.evidence()));
        List<Span> limits = LIMITS.stream()
                .flatMap(words -> places(text, words, span).stream())
                .toList();
        boolean reported = span.in(text).contains("that advertise");
        boolean heading = text.charAt(Math.max(0, span.start() - 2)) == '#';
        Optional<Evidence> evidence = claims.isEmpty()
                ? cues.stream().map(Cue::evidence).findFirst().or(() -> Optional.of(Evidence.UNCITED))
                : Optional.of(Evidence.PROMO);
        return new Statement(
                span,
                evidence.filter(_ -> !heading && limits.isEmpty()),
                cues,
                claims,
                reported ? Optional.of("reported claim") : Optional.empty(),
                limits);
    }

    /// "does not prove gout" says nothing of anybody's gout.
    private static Mention.Standing standing(Section section, String text, Span place) {
        int at = place.start() - NOT_PROVED.length();
        return at >= 0 && text.startsWith(NOT_PROVED, at)
                ? new Mention.Refused("negated", "The text denies it.", new Span(at, place.start() - 1))
                : new Mention.Carried(section.heading().contains(place));
    }

    private static List<Mention> mentions(Section section, String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Concept concept : VOCABULARY.concepts()) {
            for (String label : concept.labels()) {
                places(text, label, section.span())
                        .forEach(place ->
                                mentions.add(new Mention(concept.id(), place, standing(section, text, place))));
            }
        }
        mentions.sort((one, other) ->
                Integer.compare(one.words().start(), other.words().start()));
        return mentions;
    }

    static List<Span> places(String text, String words, Span within) {
        List<Span> places = new ArrayList<>();
        Matcher place = Pattern.compile("(?i)(?<![a-z])" + Pattern.quote(words) + "(?![a-z])")
                .matcher(text)
                .region(within.start(), within.end());
        while (place.find()) {
            places.add(new Span(place.start(), place.end()));
        }
        return places;
    }
}
