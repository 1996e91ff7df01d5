package org.lectern.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the parser's inline nodes into plain words with places. What it does not know it shows as written, so that no
/// word is ever lost.
final class InlineReader {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final ProseBuilder prose = new ProseBuilder();
    private final int shift;

    /// @param shift how far into the canonical text the parsed text begins
    InlineReader(int shift) {
        this.shift = shift;
    }

    static Prose of(Node block, int shift) {
        InlineReader reader = new InlineReader(shift);
        reader.children(block);
        return reader.prose.build(block.getStartOffset() + shift);
    }

    static Prose verbatim(BasedSequence chars, int shift) {
        InlineReader reader = new InlineReader(shift);
        reader.raw(chars, false);
        return reader.prose.build(chars.getStartOffset() + shift);
    }

    private void children(Node parent) {
        for (@Nullable Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            inline(child);
        }
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> raw(text.getChars(), true);
            case SoftLineBreak line -> single(' ', line);
            case HardLineBreak line -> single('\n', line);
            case HtmlEntity entity -> entity(entity);
            case HtmlInlineComment comment -> {}
            case StrongEmphasis strong -> marked(Mark.Kind.STRONG, strong, Optional.empty());
            case Emphasis emphasis -> marked(Mark.Kind.EMPHASIS, emphasis, Optional.empty());
            case Code code -> code(code);
            case Link link -> marked(Mark.Kind.LINK, link, target(link.getUrl()));
            case LinkRef footnote when footnote.getReference().startsWith("^") -> asWritten(node);
            case LinkRef reference when reference.isDefined() -> marked(Mark.Kind.LINK, reference, target(reference));
            case AutoLink link -> literalLink(link.getText());
            case MailLink link -> literalLink(link.getText());
            default -> asWritten(node);
        }
    }

    private void marked(Mark.Kind kind, Node node, Optional<String> target) {
        int mark = prose.openMark(kind);
        children(node);
        prose.closeMark(mark, target);
    }

    private void code(Code code) {
        int mark = prose.openMark(Mark.Kind.CODE);
        raw(code.getText(), false);
        prose.closeMark(mark, Optional.empty());
    }

    private void literalLink(BasedSequence address) {
        int mark = prose.openMark(Mark.Kind.LINK);
        raw(address, false);
        prose.closeMark(mark, target(address));
    }

    /// The address of the definition that a reference names.
    private static Optional<String> target(LinkRef reference) {
        @Nullable Reference definition = reference.getReferenceNode(reference.getDocument());
        return definition == null ? Optional.empty() : target(definition.getUrl());
    }

    private static Optional<String> target(BasedSequence url) {
        return Optional.of(url.toString()).filter(text -> !text.isEmpty());
    }

    /// A node that means nothing to us: its children, and what stands between them, as written.
    private void asWritten(Node node) {
        BasedSequence chars = node.getChars();
        int at = 0;
        for (@Nullable Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            at = upTo(child.getStartOffset(), chars, at, true);
            inline(child);
            at = upTo(child.getEndOffset(), chars, at, false);
        }
        upTo(node.getEndOffset(), chars, at, true);
    }

    /// Goes on in the characters of a node until one stands at `offset` or behind it.
    private int upTo(int offset, BasedSequence chars, int from, boolean shown) {
        int at = from;
        for (; at < chars.length() && chars.getIndexOffset(at) < offset; at++) {
            int place = chars.getIndexOffset(at);
            if (shown && place >= 0) {
                prose.add(visible(chars.charAt(at)), place + shift, place + shift + 1);
            }
        }
        return at;
    }

    private void single(char c, Node node) {
        prose.add(c, node.getStartOffset() + shift, node.getEndOffset() + shift);
    }

    private void entity(HtmlEntity entity) {
        String decoded = entity.getChars().unescape();
        for (int i = 0; i < decoded.length(); i++) {
            single(visible(decoded.charAt(i)), entity);
        }
    }

    /// Blanks that the parser put in place of an indent stand nowhere in the text, and are left out.
    private void raw(BasedSequence chars, boolean escapes) {
        for (int i = 0; i < chars.length(); i++) {
            if (chars.getIndexOffset(i) < 0) {
                continue;
            }
            int from = i;
            char c = chars.charAt(i);
            if (escapes && c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0) {
                i++;
                c = chars.charAt(i);
            }
            int start = chars.getIndexOffset(from);
            int end = chars.getIndexOffset(i) + 1;
            prose.add(visible(c), start + shift, end + shift);
        }
    }

    private static char visible(char c) {
        return c == '\n' ? ' ' : c;
    }
}
