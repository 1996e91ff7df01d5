package org.lectern.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.curation.Ledger;
import org.lectern.intake.Intake;
import org.lectern.knowledge.SourceReading;

/// Sources as read, the last few kept: a reader goes back and forth between a handful, and a library may have
/// thousands. After a decision the machine's reading stands, and only the decisions are laid over it anew.
final class RecentReadings {

    private static final int KEPT = 32;

    private static final System.Logger LOG = System.getLogger(RecentReadings.class.getName());

    private record Kept(SourceReading machine, String decided, LaidOver laid) {}

    private final LibraryFolder folder;
    private final Map<String, Path> files;
    private final Rules rules;
    private final Map<String, Kept> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    RecentReadings(LibraryFolder folder, Map<String, Path> files, Rules rules) {
        this.folder = folder;
        this.files = files;
        this.rules = rules;
    }

    /// A source with the decisions of a ledger; empty where there is no such source, or its file can't be read or
    /// understood any more.
    synchronized Optional<LaidOver> laid(String sourceId, Ledger ledger) {
        String decided = everything(sourceId, ledger);
        Kept known = kept.get(sourceId);
        if (known != null && known.decided().equals(decided)) {
            return Optional.of(known.laid());
        }
        Optional<SourceReading> machine = known == null ? read(sourceId) : Optional.of(known.machine());
        return machine.map(reading -> {
            LaidOver laid = Overlay.lay(reading, ledger);
            kept.put(sourceId, new Kept(reading, decided, laid));
            return laid;
        });
    }

    /// As [#laid], for decisions that are only thought of: nothing of them is kept.
    synchronized Optional<LaidOver> tried(String sourceId, Ledger ledger) {
        Kept known = kept.get(sourceId);
        Optional<SourceReading> machine = known == null ? read(sourceId) : Optional.of(known.machine());
        return machine.map(reading -> Overlay.lay(reading, ledger));
    }

    /// Undone decisions are placed too, and may be given another place, though they change nothing.
    private static String everything(String sourceId, Ledger ledger) {
        String about = ledger.all().stream()
                .filter(decision ->
                        ledger.sourceOf(decision).filter(sourceId::equals).isPresent())
                .map(decision -> decision.id() + " " + ledger.movedTo(decision))
                .collect(Collectors.joining("\n"));
        return about + "\n\n" + ledger.fingerprint(sourceId);
    }

    private Optional<SourceReading> read(String sourceId) {
        Path file = files.get(sourceId);
        try {
            return file != null && folder.read(file) instanceof Intake.Outcome.Taken(var document)
                    ? Optional.of(rules.reader().read(document))
                    : Optional.empty();
        } catch (RuntimeException | StackOverflowError mistake) {
            // The next refresh says so of the file.
            LOG.log(System.Logger.Level.WARNING, "could not understand " + file, mistake);
            return Optional.empty();
        }
    }
}
