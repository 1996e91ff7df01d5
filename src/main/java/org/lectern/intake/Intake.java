package org.lectern.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// Takes files in: Markdown with front matter as it is; web pages and plain text as people save it from the web
/// turned into Markdown. Never throws on account of a file, never hangs on one, and reads at most [#LARGEST_FILE]
/// bytes.
public final class Intake {

    /// The largest file that is read, in bytes.
    public static final int LARGEST_FILE = 20 << 20;

    private Intake() {}

    /// What became of a file.
    public sealed interface Outcome {

        record Taken(SourceDocument document) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /// Reads a file of any kind. The file's name, without its ending, becomes the id of the source.
    public static Outcome read(Path file) {
        String where = Names.visible(file.toString());
        try {
            byte[] bytes = FileBytes.read(file, where, LARGEST_FILE);
            Decoded decoded = Decoded.of(bytes, where);
            return read(decoded.text(), Names.fileName(file), where, decoded.notes());
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.problem());
        }
    }

    /// Reads text that came without a file. `name` is what a file would be called: its ending says whether the text is
    /// Markdown (`.md`, `.markdown`) or plain; without a known ending the text itself decides.
    public static Outcome read(String text, String name) {
        try {
            return read(text, name, Names.visible(name), List.of());
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.problem());
        }
    }

    private static Outcome read(String raw, String name, String where, List<Problem> notes) {
        String text = Decoded.normalLines(raw);
        if (text.isBlank()) {
            throw new Refusal("empty-file", where);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("binary-file", where);
        }
        String mended = Mojibake.mended(text);
        if (mended.equals(text)) {
            return new Outcome.Taken(document(text, name, where, notes));
        }
        List<Problem> more = new ArrayList<>(notes);
        more.add(Texts.problem("characters-mended", Problem.Severity.NOTE, where));
        return new Outcome.Taken(document(mended, name, where, more));
    }

    private static SourceDocument document(String text, String name, String where, List<Problem> notes) {
        if (HtmlPage.is(text, name)) {
            return new HtmlPage(text, where).document(Names.id(name), notes);
        }
        return isMarkdown(text, name)
                ? markdown(text, name, where, notes)
                : new SavedPage(text).document(Names.id(name), notes);
    }

    private static boolean isMarkdown(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown") || FrontMatter.begins(text)) {
            return true;
        }
        return text.lines().filter(Intake::isMarkdownHeading).limit(2).count() == 2;
    }

    private static boolean isMarkdownHeading(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && hashes <= 6 && hashes + 1 < line.length() && line.charAt(hashes) == ' ';
    }

    private static SourceDocument markdown(String text, String name, String where, List<Problem> notes) {
        if (!FrontMatter.begins(text)) {
            return new SourceDocument(Names.id(name), new Metadata(Map.of()), text, 0, notes);
        }
        try {
            return markdown(text, FrontMatter.read(text, where), name, where, notes);
        } catch (Refusal refusal) {
            String quoted = FrontMatter.quoted(text);
            if (!refusal.problem().kind().equals("front-matter-syntax") || quoted.equals(text)) {
                throw refusal;
            }
            List<Problem> problems = new ArrayList<>(notes);
            problems.add(Texts.problem("front-matter-quoted", Problem.Severity.NOTE, where));
            return markdown(quoted, front(quoted, refusal, where), name, where, problems);
        }
    }

    /// The front matter with its quotation marks; where they did not help, what was wrong before is what is said.
    private static FrontMatter front(String quoted, Refusal before, String where) {
        try {
            return FrontMatter.read(quoted, where);
        } catch (Refusal again) {
            throw before;
        }
    }

    private static SourceDocument markdown(
            String text, FrontMatter front, String name, String where, List<Problem> notes) {
        List<Problem> problems = new ArrayList<>(notes);
        problems.addAll(front.problems());
        if (text.substring(front.end()).isBlank()) {
            problems.add(Texts.problem("no-text", Problem.Severity.DEFECT, where));
        }
        return new SourceDocument(Names.id(name), front.metadata(), text, front.end(), problems);
    }
}
