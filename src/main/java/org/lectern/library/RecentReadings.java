package org.lectern.library;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.intake.Intake;
import org.lectern.knowledge.SourceReading;

/// Sources as read, the last few kept: a reader goes back and forth between a handful, and a library may have
/// thousands.
final class RecentReadings {

    private static final int KEPT = 32;

    private final Map<String, Path> files;
    private final Rules rules;
    private final Map<String, SourceReading> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SourceReading> eldest) {
            return size() > KEPT;
        }
    };

    RecentReadings(Map<String, Path> files, Rules rules) {
        this.files = files;
        this.rules = rules;
    }

    synchronized Optional<SourceReading> reading(String sourceId) {
        SourceReading known = kept.get(sourceId);
        if (known != null) {
            return Optional.of(known);
        }
        Path file = files.get(sourceId);
        if (file == null) {
            return Optional.empty();
        }
        return switch (Intake.read(file)) {
            case Intake.Outcome.Taken(var document) -> {
                SourceReading reading = rules.reader().read(document);
                kept.put(sourceId, reading);
                yield Optional.of(reading);
            }
            case Intake.Outcome.Refused _ -> Optional.empty();
        };
    }
}
