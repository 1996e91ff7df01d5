package org.lectern.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.curation.Precision;
import org.lectern.knowledge.RuleCard;
import org.lectern.task.Progress;

/// The librarian's desk of an open library: what people decided, and where they decide.
///
/// A saved decision is in everything that the library answers as soon as [#decide(Draft)] has returned. Safe to use
/// from several threads.
public interface Desk {

    /// Writes a decision to the journal, forces it to the disk and lays it over the library. Where it could not be
    /// written it is kept among [#unsaved()] and changes nothing yet.
    Outcome decide(Draft draft);

    /// Every decision by its number, the undone too.
    List<Decision> decisions();

    /// Every decision with where it stands now, by its number.
    List<Placed> placed();

    /// What was decided of a section, undone decisions too, by number.
    List<Placed> ofSection(String sectionId);

    List<Placed> ofSource(String sourceId);

    List<Placed> ofPerson(String who);

    /// The decision that undo would take back: the last of this person that counts.
    Optional<Decision> lastOf(String who);

    /// The decision that redo would bring back: the last that this person undid, where she decided nothing since.
    Optional<Decision> lastUndoneOf(String who);

    /// The reasons given last, newest first, each once.
    List<String> reasons(int limit);

    /// @param progress all sources are read for this, which takes its time in a large library
    List<WorkItem> workList(WorkItem.Kind kind, Progress progress);

    /// All rules by which sources are read here by their ids, also those that found nothing.
    List<RuleCard> rules();

    /// Every rule on which people decided, by id.
    List<Precision> precision();

    /// Ids of the rules that don't count in this library.
    Set<String> switchedOff();

    DecisionTally tally();

    /// What could not be written, in the order of deciding.
    List<Draft> unsaved();

    /// Tries to write the unsaved again, in order; stops at the first that can't be written.
    List<Outcome> saveAgain();

    /// Writes the unsaved to a journal in another place, from which `lectern decisions merge` brings them back; stops
    /// at the first that can't be written.
    ///
    /// @param file is made where there is none; an existing journal is added to
    List<Outcome> saveElsewhere(Path file);
}
