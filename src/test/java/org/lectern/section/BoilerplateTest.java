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
                "Contact us straight away if you have chest pain, bleeding or a fever: ward 7.",
                "Phone us about any rash that follows the injection.",
                "Get in touch at once if the wound opens.",
                "Ring us if your temperature is above 38 °C, day or night.",
                "Results vary between laboratories, so compare only results from the same one.",
                "Serology results may vary with the kit.",
                "Capsules of this kind are not intended to be opened or chewed.",
                "The scale was not intended to measure pain in children.",
                "Stress is not responsible for ulcers.",
                "Book a blood test with your GP practice two weeks after the first tablet.",
                "Young people may need to sign up for the adult clinic.",
                "Once you can drink you are ready to take tablets again.",
                "Do not discount new headaches after fifty.",
                "The drug helps memory for a limited time.",
                "No operation is risk free.",
                "If nobody answers we will call back within an hour.",
                "Seek the advice of a surgeon when the lump grows.",
                "Talk to your doctor if you have a fever or a stiff neck.",
                "Discuss a lower dose with your doctor.",
                "Surgery is no guarantee that the pain goes.",
                "Tofacitinib is not approved by the FDA for lupus.",
                "Guidelines do not endorse routine scans.",
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
                "The content is not a substitute for a visit.|DISCLAIMER",
                "This product is not intended to diagnose, treat, cure or prevent any disease.|DISCLAIMER",
                "Individual results may vary.|DISCLAIMER",
                "Your results may vary.|DISCLAIMER",
                "Results vary, and we make no promise.|DISCLAIMER",
                "The publisher is not responsible for errors.|DISCLAIMER",
                "We do not endorse any product.|DISCLAIMER",
                "Talk to your doctor before you rely on this page.|DISCLAIMER",
                "Contact us on 0113 496 0000.|PROMOTION",
                "Contact us if you have any questions.|PROMOTION",
                "If your knees hurt, call us for a free scan.|PROMOTION",
                "Live without pain: phone us today.|PROMOTION",
                "Book your visit.|PROMOTION",
                "Sign up for our newsletter.|PROMOTION",
                "You can book a seat at our clinic online.|PROMOTION",
                "Are you ready to walk again?|PROMOTION",
                "Members get a discount: 20 % off with this code.|PROMOTION"
            })
    void whatSpeaksOfThePageIsBoilerplate(String paragraph, Topic topic) {
        assertThat(Boilerplate.of(paragraph)).contains(topic);
    }
}
