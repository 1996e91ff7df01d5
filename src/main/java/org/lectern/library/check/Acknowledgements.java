package org.lectern.library.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;

/// What a source's front matter acknowledges as the original's own: `kind` for every flaw of that kind, or
/// `kind: words` for the one that is about these words. One that nothing answers to is itself a flaw.
final class Acknowledgements {

    private static final String KEY = "acknowledged";

    /// The acknowledgement as it is compared, to the one as written.
    private final Map<String, String> unused = new LinkedHashMap<>();

    private final Map<String, String> written = new LinkedHashMap<>();

    Acknowledgements(Metadata metadata) {
        for (String acknowledgement : metadata.terms().getOrDefault(KEY, List.of())) {
            written.put(normal(acknowledgement), acknowledgement.strip());
        }
        unused.putAll(written);
    }

    boolean covers(Finding finding) {
        boolean kind = covers(finding.flaw().code());
        return covers(finding.flaw().code() + ":" + Folded.plainly(finding.subject())) || kind;
    }

    boolean covers(Problem problem) {
        return covers(Folded.plainly(problem.kind()));
    }

    private boolean covers(String normal) {
        unused.remove(normal);
        return written.containsKey(normal);
    }

    /// Call when every flaw of the source has been asked for.
    List<Finding> stale() {
        List<Finding> stale = new ArrayList<>();
        unused.values().stream()
                .filter(acknowledgement -> !acknowledgement.isEmpty())
                .forEach(acknowledgement ->
                        stale.add(Finding.ofSource(Flaw.STALE_ACKNOWLEDGEMENT, acknowledgement, "")));
        return stale;
    }

    private static String normal(String acknowledgement) {
        int colon = acknowledgement.indexOf(':');
        return colon < 0
                ? Folded.plainly(acknowledgement)
                : Folded.plainly(acknowledgement.substring(0, colon))
                        + ":"
                        + Folded.plainly(acknowledgement.substring(colon + 1));
    }
}
