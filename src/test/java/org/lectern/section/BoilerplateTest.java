package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Topic;

final class BoilerplateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go to the emergency department if you have chest pain.",
                "Go to hospital at once. Do not drive.",
                "Back to work after six weeks? Most people are.",
                "Contents of the joint are drawn off with a needle.",
                "Tagsedge pollen makes eyes itch.",
                "No single test can diagnose lupus. Doctors combine ANA with other findings.",
                "Exercise can't replace medicine, and medicine can't replace exercise.",
                "Vitamin D is not a substitute for steroids.",
                "Rheumatoid Arthritis, Psoriatic Arthritis, Gouty Arthritis",
                "Kawasaki Disease, Crohn Disease and Sjogren Syndrome"
            })
    void aSentenceAboutTheDiseaseIsNoBoilerplate(String paragraph) {
        assertThat(Boilerplate.of(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go to: Top|NAVIGATION",
                "Back to top|NAVIGATION",
                "Contents|NAVIGATION",
                "Table of contents|NAVIGATION",
                "Updated: June 2024|NAVIGATION",
                "Read more about gout|NAVIGATION",
                "This site uses cookies.|NAVIGATION",
                "Ada Quill, Tom B. Reed, Mei-Ling Chua|NAVIGATION",
                "We do not diagnose any disease.|DISCLAIMER",
                "This article can't replace a visit.|DISCLAIMER",
                "It is no substitute; nothing on this site is medical advice.|DISCLAIMER",
                "The content is not a substitute for a visit.|DISCLAIMER"
            })
    void whatSpeaksOfThePageIsBoilerplate(String paragraph, Topic topic) {
        assertThat(Boilerplate.of(paragraph)).contains(topic);
    }
}
