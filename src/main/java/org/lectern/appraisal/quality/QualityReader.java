package org.lectern.appraisal.quality;

import java.util.List;
import org.lectern.appraisal.Citations;
import org.lectern.appraisal.SentenceSplitter;
import org.lectern.appraisal.WordEndings;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;

/// Reads the quality card of a source: for each question the words that it rests on, or that none were found.
///
/// From JAMA's benchmarks (Silberg, Lundberg & Musacchio, *JAMA* 1997;277:1244-5) all four: authorship, attribution,
/// disclosure, currency.
///
/// From DISCERN (Charnock, Shepperd, Needham & Gann, *J Epidemiol Community Health* 1999;53:105-11) the six items that
/// ask whether a text *says* something that has words of its own: 7 further sources of support and information, 8 areas
/// of uncertainty, 11 risks of each treatment, 12 what happens without treatment, 14 more than one choice, 15 shared
/// decisions. Left out are 4 and 5 (the sources and their dates), which JAMA's attribution and currency ask already;
/// 1 to 3 and 6 (aims, whether they are met, relevance, balance), which take a reader's judgement of the whole; 9, 10
/// and 13 (how treatments work, their benefits, quality of life), for the words of advertising would answer them with
/// yes; and 16, the overall mark.
///
/// "No words found" is not "no", and words found are not quality: a person judges. There is no total.
public final class QualityReader {

    private final QualityRules rules;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Citations citations = new Citations();
    private final WordEndings drugs = WordEndings.ofMedicines();

    public QualityReader() {
        this(QualityRules.shipped());
    }

    QualityReader(QualityRules rules) {
        this.rules = rules;
    }

    public QualityCard read(SourceReading reading) {
        List<Section> sections =
                reading.sections().stream().map(SectionReading::section).toList();
        return read(reading.document(), sections);
    }

    /// @param sections the source's, in the order of the text; where there are none, the text alone is gone by
    public QualityCard read(SourceDocument document, List<Section> sections) {
        Page page = new PageReader(document, sections, splitter).read();
        Sightings sightings = new CueFinder(rules, drugs).find(page);
        new Structure(rules, citations, page, sections).addTo(sightings);
        List<QualityItem> items = rules.questions().stream()
                .map(question -> question.answer(sightings))
                .toList();
        return new QualityCard(document.id(), items);
    }
}
