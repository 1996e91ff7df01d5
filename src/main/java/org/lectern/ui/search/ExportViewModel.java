package org.lectern.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.lectern.export.HitList;
import org.lectern.export.ListFormat;
import org.lectern.library.Library;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;
import org.lectern.ui.control.Lane;
import org.lectern.ui.control.TaskRunner;
import org.lectern.ui.control.WorkTrouble;
import org.lectern.ui.style.Texts;

/// Writes the list of hits to a file, and says how that went once it is on the disk.
public final class ExportViewModel {

    private static final int LONGEST_NAME = 60;

    private final Library library;
    private final TaskRunner runner;
    private final Consumer<String> say;

    /// @param say tells a person how it went, in one sentence
    public ExportViewModel(Library library, TaskRunner runner, Consumer<String> say) {
        this.library = library;
        this.runner = runner;
        this.say = say;
    }

    /// A name for the file, made of the query.
    public static String fileName(SearchRequest request, ListFormat format) {
        String words = request.query().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "-");
        String name = words.substring(0, Math.min(words.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
        return (name.isEmpty() ? "lectern" : name) + "." + format.ending();
    }

    /// All hits of the request, up to [SearchRequest#LARGEST_LIMIT].
    public void save(SearchRequest request, Path file, ListFormat format) {
        runner.run(
                Lane.HITS_FILE,
                Duration.ZERO,
                _ -> write(request, file, format),
                written -> say.accept(outcome(written, format)),
                say);
    }

    /// @param held how many statements that sell were held back
    private record Written(HitList.Saved saved, int held) {}

    private static String outcome(Written written, ListFormat format) {
        HitList.Saved saved = written.saved();
        String what = saved.sections() < saved.total() ? "first" : "all";
        String words = Texts.text(
                        format.isOfSources() ? "export.sources." + what : "export.sections." + what,
                        saved.sections(),
                        saved.total(),
                        saved.sources(),
                        saved.file().toString())
                + saved.cutShort().map(stopped -> " " + stopped).orElse("");
        return written.held() > 0 && !format.isOfSources()
                ? words + " " + Texts.text("export.held", written.held())
                : words;
    }

    /// "Without claims" holds statements back, here as on the screen: their sections stay in the list.
    private Written write(SearchRequest request, Path file, ListFormat format) {
        SearchRequest narrowing = SearchViewModel.narrowing(request).withPage(0, SearchRequest.LARGEST_LIMIT);
        SearchResults found = library.search(narrowing);
        UnflaggedHits unflagged = new UnflaggedHits(library, request);
        SearchResults shown = Filters.isWithoutClaims(request) ? unflagged.of(found) : found;
        Map<String, Integer> held = unflagged.held();
        try {
            HitList list = HitList.of(library, narrowing, shown, held, Texts::shortName);
            return new Written(
                    list.save(file, format),
                    held.values().stream().mapToInt(Integer::intValue).sum());
        } catch (IOException problem) {
            throw new WorkTrouble(Texts.text("export.failed", file, TaskRunner.sentence(problem)), problem);
        }
    }
}
