package org.lectern.library;

import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.QualityCard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.Vocabulary;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.LessonFile;
import org.lectern.lesson.Saving;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.SectionText;
import org.lectern.task.Progress;

/// An open library: its sources, its vocabulary, its index. Safe to use from several threads.
public interface Library extends AutoCloseable {

    /// The title in `library.yaml`, else the folder's name.
    String title();

    /// What `library.yaml` says of it; empty where it says nothing.
    String description();

    Vocabulary vocabulary();

    /// What the index holds of every source, in the order of file names.
    List<SourceSummary> sources();

    /// A source with everything read in it; read when asked for, so that opening a large library costs little.
    Optional<SourceReading> source(String sourceId);

    default Optional<SectionReading> section(String sectionId) {
        return source(Section.sourceOf(sectionId)).stream()
                .flatMap(source -> source.sections().stream())
                .filter(reading -> reading.section().id().equals(sectionId))
                .findFirst();
    }

    /// The text of a source as blocks to show, in the order of the text; empty where there is no such source.
    List<TextBlock> blocks(String sourceId);

    /// What a source tells of itself by the JAMA benchmarks and items of DISCERN, each with the words that it rests on;
    /// empty where there is no such source.
    Optional<QualityCard> quality(String sourceId);

    /// The studies that a section's statements cite, as far as the library has a card of them, in order of appearance.
    List<CitedStudy> studies(String sectionId);

    /// What could not be read, or was read with a defect.
    List<Problem> problems();

    /// What opening it, or the last refresh, took. Files found = sources + refused files.
    Refreshed refreshed();

    /// Reads what changed on the disk since, and answers from then on by it: only changed sources are read and
    /// replaced in the index. Searches that run meanwhile are answered by what was there before.
    ///
    /// @throws LibraryTrouble where the index could not be written; the library then answers as before
    Refreshed refresh();

    /// Watches the library's folder, or a collection's file, for changes that came from outside, so that somebody can
    /// refresh. Who asks for the watch closes it; closing the library closes it too.
    default Watch watch() {
        return Watch.ofNothing();
    }

    /// True where every source's content, the rules and the decisions are, byte for byte as they lie on the disk now,
    /// those that the index was made from.
    boolean isUpToDate();

    SearchResults search(SearchRequest request);

    /// Why a section is among the hits of a request, in sentences; empty where it has nothing of the query.
    List<String> why(SearchRequest request, String sectionId);

    /// Where each of some texts, such as the paragraphs of a source, has what the passages of a request mark: the
    /// words typed, every name of the concepts that they were read for, phrases as a whole.
    ///
    /// @return places in each of the texts, in order
    List<List<Span>> matches(SearchRequest request, List<SectionText> texts);

    /// Computes the vectors that sections still lack, so that search goes by meaning too, and drops those of
    /// text that is gone. Takes long: a second for ten to forty sections. Searches meanwhile use what there is;
    /// what was computed stays also where the work is cancelled, which throws
    /// [java.util.concurrent.CancellationException].
    Understood understand(Progress progress);

    /// How many different texts have no vector yet; 0 where search by meaning is switched off.
    int notUnderstood();

    /// At most `limit` ways to go on from what was typed so far: names of concepts, titles of sections and sources.
    List<Completion> complete(String typed, int limit);

    /// At most `limit` sections that speak of the same things as this one, best first, without passages; other sources
    /// have at least half of the places, where they have that many. Empty where there is no such section.
    List<Hit> similar(String sectionId, int limit);

    /// The library's lessons by the names of their files, read anew; one with problems is among them as far as it was
    /// understood. A collection that keeps no lessons has none.
    default List<LessonFile> lessons() {
        return List.of();
    }

    /// A lesson as it is on the disk now; empty where there is none of this id.
    default Optional<LessonFile> lesson(String id) {
        return Optional.empty();
    }

    /// Saves a lesson under its id. What its file holds besides stays byte for byte; a file that was changed since the
    /// lesson was read is left alone, and the answer says so.
    default Saving save(Lesson lesson) {
        return new Saving.NotSaved(
                "A plain collection keeps no lessons; open a library to save \"" + lesson.title() + "\" in.");
    }

    /// Takes a lesson out of the list by moving its file aside, whole, so that [#restoreLesson] can bring it back.
    ///
    /// @return why it is still there; empty where it is gone
    default Optional<String> removeLesson(String id) {
        return Optional.of("A plain collection keeps no lessons.");
    }

    /// Brings back the lesson of this id that was removed last.
    ///
    /// @return why it could not be; empty where it is there again
    default Optional<String> restoreLesson(String id) {
        return Optional.of("A plain collection keeps no lessons.");
    }

    /// Where people decide on what the machine read; closed for plain collections.
    default Desk desk() {
        return new ClosedDesk();
    }

    @Override
    void close();
}
