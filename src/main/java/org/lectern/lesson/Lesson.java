package org.lectern.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.knowledge.Metadata;

/// A lesson: steps in order, each tied to the sources that it quotes.
///
/// @param id       the name of its file without the ending: small letters, digits and hyphens
/// @param metadata its front matter, in Dublin Core terms
/// @param opening  Markdown before the first step, for the teacher; may be empty
/// @param steps    in the order in which they are shown
/// @param version  a hash of the file that it was read from; empty where it was never saved. Saving compares it, so
///                 that a file changed meanwhile is not overwritten
public record Lesson(String id, Metadata metadata, String opening, List<Step> steps, String version) {

    private static final int LONGEST_ID = 60;

    public Lesson {
        if (!isId(id)) {
            throw new IllegalArgumentException("not the id of a lesson: " + id);
        }
        opening = Lines.trimmed(opening);
        steps = List.copyOf(steps);
    }

    /// A new lesson without steps; its id is made of the title.
    ///
    /// @param issued the day as `2026-11-22`
    public static Lesson begin(String title, String creator, String issued) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put("title", List.of(title));
        if (!creator.isBlank()) {
            terms.put("creator", List.of(creator));
        }
        terms.put("issued", List.of(issued));
        return new Lesson(idOf(title), new Metadata(terms), "", List.of(), "");
    }

    /// Whether a text may be the id of a lesson, and so the name of its file on every system.
    public static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ID
                && text.chars()
                        .allMatch(unit -> unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9' || unit == '-');
    }

    /// The id that a title gives; `lesson` where it has no letter that a file's name could hold.
    public static String idOf(String title) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < title.length() && id.length() < LONGEST_ID; i++) {
            char unit = Character.toLowerCase(title.charAt(i));
            if (unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9') {
                id.append(unit);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? "lesson" : id.toString();
    }

    /// The title to show: the front matter's, else the id.
    public String title() {
        return metadata.first("title").filter(title -> !title.isBlank()).orElse(id);
    }

    public Lesson withMetadata(Metadata other) {
        return new Lesson(id, other, opening, steps, version);
    }

    /// The same lesson with one term of its front matter set anew.
    public Lesson withTerm(String term, String value) {
        Map<String, List<String>> terms = new LinkedHashMap<>(metadata.terms());
        terms.put(term, List.of(value));
        return withMetadata(new Metadata(terms));
    }

    public Lesson withSteps(List<Step> others) {
        return new Lesson(id, metadata, opening, others, version);
    }

    public Lesson withStep(Step added) {
        List<Step> more = new ArrayList<>(steps);
        more.add(added);
        return withSteps(more);
    }

    /// The step at `index` changed.
    public Lesson withStep(int index, Step changed) {
        List<Step> others = new ArrayList<>(steps);
        others.set(index, changed);
        return withSteps(others);
    }

    /// The step at `from` taken out and put in again so that it stands at `to`.
    public Lesson moved(int from, int to) {
        List<Step> others = new ArrayList<>(steps);
        others.add(to, others.remove(from));
        return withSteps(others);
    }

    public Lesson without(int index) {
        List<Step> others = new ArrayList<>(steps);
        others.remove(index);
        return withSteps(others);
    }

    /// The same content as a lesson of its own that was never saved.
    public Lesson copyAs(String otherId) {
        return new Lesson(otherId, metadata, opening, steps, "");
    }

    public Lesson withVersion(String other) {
        return new Lesson(id, metadata, opening, steps, other);
    }
}
