package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.refused;
import static org.lectern.intake.Outcomes.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceDocument;

/// Where front matter begins, what it says and where it ends.
final class FrontMatterTest {

    @Test
    void frontMatterIsReadAsTyped() {
        SourceDocument document = taken(Intake.read(
                "---\ntitle: \"Gout: a guide\"\nidentifier: 1.10\nissued: 2024-05-01\ndraft: yes\ncreator:\n  - A. One\n  - B. Two\n---\n# Gout\n",
                "gout guide.md"));
        assertThat(document.id()).isEqualTo("gout-guide");
        assertThat(document.title()).isEqualTo("Gout: a guide");
        assertThat(document.metadata().first("identifier")).contains("1.10");
        assertThat(document.metadata().first("issued")).contains("2024-05-01");
        assertThat(document.metadata().terms().get("creator")).containsExactly("A. One", "B. Two");
        assertThat(document.text().substring(document.bodyStart())).isEqualTo("# Gout\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--- \ntitle: Gout\n---\n", "---\ntitle: Gout\n---  \t\n", "---\ntitle: Gout\n...\n"})
    void blanksBehindAFenceArePartOfIt(String front) {
        SourceDocument document = taken(Intake.read(front + "# A guide\n", "gout.md"));
        assertThat(document.title()).isEqualTo("Gout");
        assertThat(document.text().substring(document.bodyStart())).isEqualTo("# A guide\n");
    }

    @Test
    void aFenceWithWordsBehindItEndsNothing() {
        Problem problem = refused(Intake.read("---\ntitle: Gout\n---      not yet\n", "gout.md"));
        assertThat(problem.kind()).isEqualTo("front-matter-unclosed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Gout: what to eat",
                "title: [Gout] what to eat",
                "title: \"Gout\" - what to eat",
                "title: 50% of gout: what to eat",
                "title: @gout: what to eat",
                "title: *Gout* and what to eat",
            })
    void aTitleWithSignsIsPutIntoQuotationMarks(String line) {
        SourceDocument document =
                taken(Intake.read("---\n" + line + "\nsource: https://example.org/gout\n---\n# A guide\n", "gout.md"));
        assertThat(document.title()).isEqualTo(line.substring("title: ".length()));
        assertThat(document.metadata().first("source")).contains("https://example.org/gout");
        assertThat(document.text().substring(document.bodyStart())).isEqualTo("# A guide\n");
        assertThat(document.problems()).extracting(Problem::kind).containsExactly("front-matter-quoted");
    }

    @Test
    void whatQuotationMarksCannotMendIsRefusedAsItStands() {
        Problem problem = refused(Intake.read("---\ntitle: Gout: diet\n  - [odd\n---\n# A guide\n", "gout.md"));
        assertThat(problem.kind()).isEqualTo("front-matter-syntax");
    }
}
