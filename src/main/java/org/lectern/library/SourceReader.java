package org.lectern.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.appraisal.Appraisal;
import org.lectern.appraisal.Appraiser;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Vocabulary;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;
import org.lectern.section.Sections;
import org.lectern.vocabulary.Tagger;

/// Reads a source: sections, then tags, then support and claims; a pure function of its text and the rules.
///
/// The rules are compiled when the first source is read: opening a library of unchanged sources needs none of them.
final class SourceReader {

    private final Vocabulary vocabulary;
    private @Nullable Compiled compiled;

    private record Compiled(Tagger tagger, Appraiser appraiser) {}

    SourceReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private synchronized Compiled compiled() {
        if (compiled == null) {
            compiled = new Compiled(Tagger.of(vocabulary), new Appraiser());
        }
        return compiled;
    }

    /// All rules that a finding can name: claims, support, tags.
    List<RuleCard> rules() {
        Compiled rules = compiled();
        return Stream.concat(rules.appraiser().rules().stream(), rules.tagger().rules().stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    SourceReading read(SourceDocument document) {
        Compiled rules = compiled();
        String text = document.text();
        MarkedText marked = Markdown.read(text, document.bodyStart());
        List<Section> sections = Sections.of(document, marked);
        Appraisal appraisal = rules.appraiser().appraise(document, sections, AppraisedBlocks.of(marked));
        String shown = ShownText.of(marked);
        List<SectionReading> readings = new ArrayList<>();
        for (Section section : sections) {
            List<Statement> statements = appraisal.of(section.id());
            readings.add(new SectionReading(
                    section,
                    section.span().in(text),
                    rules.tagger().tag(section, shown, appraisal.stance() == Stance.SELLER),
                    statements,
                    Appraiser.evidenceOf(statements)));
        }
        return new SourceReading(document, appraisal.stance(), appraisal.reasons(), readings);
    }
}
