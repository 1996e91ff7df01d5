package org.lectern.export;

import org.lectern.library.lessons.Flag;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.Spot;

/// "Spot the claim" on paper, as Markdown: the sheet for students, which names no source and no badge, and the key.
///
/// @param spot the statements
public record SpotSheet(Spot spot) {

    public String sheet() {
        StringBuilder text = new StringBuilder("# " + Texts.sentence("spot.title") + "\n\n")
                .append(Texts.sentence("spot.seed", spot.seed()))
                .append('\n');
        int number = 1;
        for (ShownQuotation item : spot.items()) {
            text.append('\n').append(number++).append(". ").append(item.text()).append('\n');
        }
        return text.toString();
    }

    /// Each statement with its source, the support that it shows, and for each flag the words that triggered it, why it
    /// matters and the rule.
    public String key() {
        StringBuilder text = new StringBuilder("# " + Texts.sentence("spot.key", spot.seed()) + "\n");
        int number = 1;
        for (ShownQuotation item : spot.items()) {
            String verdict = Texts.sentence(item.flags().isEmpty() ? "spot.fine" : "spot.sells");
            text.append('\n').append(number++).append(". ").append(item.text()).append("\n\n");
            line(text, "**" + verdict + "**");
            item.flags().forEach(flag -> line(text, flag(flag)));
            line(
                    text,
                    Texts.sentence("support", item.badge().word()) + ". "
                            + item.badge().reason());
            line(text, item.citation());
        }
        return text.toString();
    }

    private static String flag(Flag flag) {
        return Texts.sentence("flag", flag.word()) + ": " + Texts.sentence("flag.trigger", flag.trigger()) + ". "
                + flag.reason() + " " + Texts.sentence("flag.rule", flag.rule(), flag.regulation());
    }

    private static void line(StringBuilder text, String words) {
        text.append("   - ").append(words).append('\n');
    }
}
