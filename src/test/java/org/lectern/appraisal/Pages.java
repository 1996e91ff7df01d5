package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;

/// Small pages for tests: blocks separated by empty lines, `# ` before a heading, `- ` before a bullet.
final class Pages {

    static final String SELLING = """
            # Our knee clinic

            We offer infusions at our clinic. Book your free consultation today. Call us now.

            - Only a few places left
            - Our award-winning team
            """;

    private Pages() {}

    static SourceDocument document(String text) {
        return new SourceDocument("page", Metadata.empty(), text, 0, List.of());
    }

    static List<AppraisedBlock> blocks(String text) {
        List<AppraisedBlock> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfBlock(text, start);
            add(text, start, end, blocks);
            start = end;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return blocks;
    }

    private static int endOfBlock(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            String rest = text.substring(at, Math.min(text.length(), at + 4));
            if (rest.startsWith("\n\n") || rest.startsWith("\r\n\r\n") || rest.startsWith("\n- ")) {
                return at;
            }
        }
        return text.length();
    }

    private static void add(String text, int start, int end, List<AppraisedBlock> into) {
        boolean heading = text.startsWith("# ", start);
        boolean bullet = text.startsWith("- ", start);
        int from = heading || bullet ? start + 2 : start;
        AppraisedBlock.Kind kind = heading
                ? AppraisedBlock.Kind.HEADING
                : bullet ? AppraisedBlock.Kind.BULLET : AppraisedBlock.Kind.PARAGRAPH;
        if (from < end) {
            into.add(new AppraisedBlock(kind, new Span(from, end), text.substring(from, end)));
        }
    }

    static Appraisal appraise(Appraiser appraiser, String text) {
        return appraiser.appraise(document(text), List.of(), blocks(text));
    }
}
