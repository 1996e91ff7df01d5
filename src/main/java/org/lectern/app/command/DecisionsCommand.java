package org.lectern.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.curation.Ledger;
import org.lectern.curation.Placed;
import org.lectern.export.DecisionFile;
import org.lectern.export.DecisionRow;
import org.lectern.library.DecisionTally;
import org.lectern.library.Desk;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `lectern decisions`: what people decided, as a history that can be handed on.
@Command(
        name = "decisions",
        description = "Prints what people decided: of the library, a source, a section or a person.",
        mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {

    private final Console console;
    private final LibraryDoor door;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--source", paramLabel = "ID", description = "Only decisions on this source.")
    private @Nullable String source;

    @Option(names = "--section", paramLabel = "ID", description = "Only decisions on this section.")
    private @Nullable String section;

    @Option(names = "--who", paramLabel = "NAME", description = "Only decisions of this person.")
    private @Nullable String who;

    @ArgGroup(exclusive = true)
    private @Nullable Form form;

    static final class Form {
        @Option(names = "--csv", description = "A CSV table.")
        private boolean csv;

        @Option(names = "--markdown", description = "A Markdown table.")
        private boolean markdown;

        @Option(names = "--json", description = "One JSON object a line.")
        private boolean json;
    }

    DecisionsCommand(Console console, Surroundings surroundings, LibraryDoor door) {
        this.console = console;
        this.door = door;
        this.library = new LibraryOption(surroundings);
    }

    @Override
    public Integer call() {
        try (Library open = door.open(library.folder())) {
            Desk desk = open.desk();
            List<Placed> wanted = section != null ? desk.ofSection(section) : desk.placed();
            Set<Placed> ofSource = source == null ? Set.copyOf(wanted) : Set.copyOf(desk.ofSource(source));
            List<Placed> shown = wanted.stream()
                    .filter(ofSource::contains)
                    .filter(placed -> who == null || placed.decision().who().equals(who))
                    .toList();
            print(shown, Ledger.of(desk.decisions()));
            open.problems().stream()
                    .filter(problem -> problem.kind().startsWith("decision"))
                    .forEach(problem -> console.say(problem.toString()));
            DecisionTally tally = desk.tally();
            console.say(tally.made() + " made = " + tally.attached() + " attached + " + tally.homeless()
                    + " that need a home; " + tally.undone() + " undone.");
        }
        return Console.FINE;
    }

    private void print(List<Placed> shown, Ledger ledger) {
        if (form != null && form.csv) {
            console.data().append(new DecisionFile(shown, ledger).csv());
        } else if (form != null && form.markdown) {
            console.data().append(new DecisionFile(shown, ledger).markdown());
        } else {
            boolean json = form != null && form.json;
            shown.forEach(placed -> console.print(json ? json(placed, ledger) : DecisionLineText.of(placed, ledger)));
        }
    }

    private static String json(Placed placed, Ledger ledger) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", placed.decision().id());
        List<String> cells = new DecisionRow(placed, ledger).cells();
        for (int i = 0; i < cells.size(); i++) {
            json.put(DecisionRow.COLUMNS.get(i), cells.get(i));
        }
        json.put("number", placed.decision().sequence());
        return JsonMapper.shared().writeValueAsString(json);
    }
}
