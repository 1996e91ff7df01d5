package org.lectern.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.yaml.YamlTrouble;

/// Reads lessons from text and writes them as text.
public final class LessonText {

    /// In characters; a longer file is no lesson that a person could hold.
    public static final int GREATEST_SIZE = 8 << 20;

    /// The place of a step that was not in the file; no other place follows it.
    private static final int NEW = -9;

    private LessonText() {}

    /// Reads any text: what is no part of a lesson's form is told, and kept when it is written again.
    ///
    /// @param id   of the lesson
    /// @param text the whole file, at most [#GREATEST_SIZE] characters
    public static LessonFile read(String id, String text) {
        String where = "lessons/" + id + ".md";
        List<Problem> problems = new ArrayList<>();
        Pieces pieces = Pieces.of(text);
        Metadata metadata = metadata(pieces, where, problems);
        List<Step> steps = new ArrayList<>();
        for (Pieces.Piece piece : pieces.steps()) {
            steps.add(StepReader.read(piece, where, problems));
        }
        return new LessonFile(
                new Lesson(id, metadata, OwnWords.readAll(pieces.opening()), steps, Quotation.hashOf(text)), problems);
    }

    /// The lesson as the text of a file.
    ///
    /// @param was the file as it is now, empty for a new one: what the lesson did not change is written as it
    ///            stands there, and so is front matter that can't take the terms, of which [#obstacle] tells
    public static String write(Lesson lesson, String was) {
        String text = assembled(lesson, was);
        return holds(lesson, text) ? text : assembled(lesson, Pieces.of(was).head());
    }

    /// Whether the text would be read as what the lesson says, its terms aside, of which [#obstacle] tells.
    public static boolean holds(Lesson lesson, String text) {
        Lesson read = read(lesson.id(), text).lesson();
        return read.steps().equals(lesson.steps()) && read.opening().equals(lesson.opening());
    }

    /// Why the lesson's terms can't be put into the front matter of a file, in one sentence; empty where they can.
    ///
    /// @param was the file as it is now, empty for a new one
    public static Optional<String> obstacle(Lesson lesson, String was) {
        String head = Pieces.of(was).head().replace("\r\n", "\n");
        try {
            return LessonHead.written(head, LessonHead.read(head), lesson.metadata())
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.sentence("head.stays.together"));
        } catch (YamlTrouble trouble) {
            return LessonHead.written(head, Metadata.empty(), lesson.metadata()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Texts.sentence("head.stays.broken", trouble.line() + 1, trouble.what()));
        }
    }

    /// Where old pieces in a new order would be read as something else, none of them may be used.
    private static String assembled(Lesson lesson, String was) {
        Pieces pieces = Pieces.of(was);
        boolean windows = Pieces.isWindows(was);
        StringBuilder text = new StringBuilder(head(lesson, pieces, windows));
        if (OwnWords.readAll(pieces.opening()).equals(lesson.opening())) {
            text.append(pieces.opening());
        } else if (!lesson.opening().isEmpty()) {
            String opening = String.join("\n", OwnWords.written(lesson.opening(), true));
            text.append(ended("\n" + opening + "\n", windows));
        }
        Map<Step, Deque<Integer>> kept = kept(pieces);
        int last = text.toString().equals(pieces.head() + pieces.opening()) ? -1 : NEW;
        for (Step step : lesson.steps()) {
            Deque<Integer> places = kept.getOrDefault(step, new ArrayDeque<>());
            int place = places.isEmpty() ? NEW : places.pop();
            if (place == NEW || place != last + 1) {
                separate(text, windows);
            }
            text.append(
                    place < 0
                            ? ended(StepWriter.written(step), windows)
                            : pieces.steps().get(place).raw());
            last = place;
        }
        return text.toString();
    }

    private static Metadata metadata(Pieces pieces, String where, List<Problem> problems) {
        Metadata metadata = Metadata.empty();
        if (pieces.isUnclosed()) {
            problems.add(problem(where, Texts.sentence("head.unclosed")));
            return metadata;
        }
        try {
            metadata = LessonHead.read(pieces.head().replace("\r\n", "\n"));
        } catch (YamlTrouble trouble) {
            problems.add(problem(where, Texts.sentence("head.broken", trouble.line() + 1, trouble.what())));
            return metadata;
        }
        if (metadata.first("title").isEmpty()) {
            problems.add(problem(where, Texts.sentence("head.title")));
        }
        return metadata;
    }

    private static Problem problem(String where, String sentence) {
        return new Problem("lesson", Problem.Severity.DEFECT, where, sentence);
    }

    private static String head(Lesson lesson, Pieces pieces, boolean windows) {
        List<Problem> unheard = new ArrayList<>();
        Metadata was = metadata(pieces, "", unheard);
        return was.equals(lesson.metadata())
                ? pieces.head()
                : LessonHead.written(pieces.head().replace("\r\n", "\n"), was, lesson.metadata())
                        .map(head -> ended(head, windows))
                        .orElse(pieces.head());
    }

    /// Where each step of the file stands in it, by what was read of it.
    private static Map<Step, Deque<Integer>> kept(Pieces pieces) {
        Map<Step, Deque<Integer>> kept = new HashMap<>();
        for (int i = 0; i < pieces.steps().size(); i++) {
            Step step = StepReader.read(pieces.steps().get(i), "", new ArrayList<>());
            kept.computeIfAbsent(step, _ -> new ArrayDeque<>()).add(i);
        }
        return kept;
    }

    /// A blank line before what follows, unless there is one.
    private static void separate(StringBuilder text, boolean windows) {
        String end = windows ? "\r\n" : "\n";
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append(end);
        }
        if (!text.isEmpty() && text.length() > end.length() && !endsBlank(text, end)) {
            text.append(end);
        }
    }

    private static boolean endsBlank(StringBuilder text, String end) {
        int from = Math.max(0, text.length() - 2 * end.length());
        return text.substring(from).equals(end + end);
    }

    private static String ended(String text, boolean windows) {
        return windows ? text.replace("\n", "\r\n") : text;
    }
}
