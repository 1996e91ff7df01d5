package org.lectern.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A new title in front matter that a hand laid out in its own way.
final class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title : Gout\ncreator: Clinic\n",
                "  title: Gout\n  creator: Clinic\n",
                "{title: Gout, creator: Clinic}\n",
                "{title: Gout,\n creator: Clinic}\n",
                "title: |\n  Gout\n\n  again\ncreator: Clinic\n",
                "? title\n: Gout\n# kept\n? creator\n: Clinic\n"
            })
    void aNewTitleIsReadBackFromFrontMatterOfAnyLayout(String head) {
        String file = "---\n" + head + "---\n\n## A\n";
        Lesson lesson = LessonText.read("gout", file).lesson().withTerm("title", "Gout, briefly");
        assertThat(LessonText.obstacle(lesson, file)).isEmpty();
        String written = LessonText.write(lesson, file);
        LessonFile again = LessonText.read("gout", written);
        assertThat(again.problems()).as(written).isEmpty();
        assertThat(again.lesson().metadata()).isEqualTo(lesson.metadata());
        assertThat(again.lesson().metadata().first("creator")).contains("Clinic");
        assertThat(written.contains("# kept")).isEqualTo(file.contains("# kept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "title: Gout\\ncreator: Clinic: Dr Hahn\\n ^ line 3 is not understood",
                "{title: Gout, more: {a: b}}\\n ^ its entries can\u2019t be changed one by one"
            })
    void frontMatterThatCannotTakeATitleStaysAndSaysWhy(String head, String why) {
        String file = "---\n" + head.replace("\\n", "\n") + "---\n\n## A\n";
        Lesson read = LessonText.read("gout", file).lesson();
        assertThat(LessonText.obstacle(read, file)).isEmpty();
        Lesson renamed = read.withTerm("title", "Gout, briefly");
        assertThat(LessonText.obstacle(renamed, file))
                .hasValueSatisfying(sentence -> assertThat(sentence).startsWith(why));
        assertThat(LessonText.write(renamed, file)).isEqualTo(file);
    }

    @Test
    void aBrokenTitleIsMendedByANewOne() {
        String file = "---\ntitle: Gout: an attack\ncreator: Clinic\n---\n\n## A\n";
        Lesson renamed = LessonText.read("gout", file).lesson().withTerm("title", "Gout");
        assertThat(LessonText.obstacle(renamed, file)).isEmpty();
        assertThat(LessonText.write(renamed, file)).isEqualTo(file.replace("Gout: an attack", "Gout"));
    }
}
