package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.SourceDocument;

/// What stands above and around the words of a saved page, and its title among it.
final class PageTitleTest {

    private static final String TEXT = """
            Knee osteoarthritis is wear of the cartilage of the knee.
            Symptoms
            Pain with walking, stiffness in the morning and a grating feeling.
            """;

    private static SourceDocument read(String text) {
        return taken(Intake.read(text, "page.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home/About Us/Services/Contact/Blog",
                "Home/About Us/Our Doctors/Hip and Knee/Contact",
                "MENU   Search   Sign in   Subscribe",
                "ADVERTISEMENT",
                "Skip to main content/Menu/Log in/Home » Joints » Knee",
                "Home/About Us/News/Events/Careers/Shop/Cart/Locations/Gallery/Donate/Search/Sign In"
            })
    void noMenuIsThePagesTitle(String menu) {
        SourceDocument page =
                read(menu.replace('/', '\n') + "\nKnee Osteoarthritis\nPosted by Ana Roe | June 1, 2023\n" + TEXT);
        assertThat(page.title()).isEqualTo("Knee Osteoarthritis");
        assertThat(page.text()).contains("\n# Knee Osteoarthritis\n", "\n## Symptoms\n");
    }

    @Test
    void theNameOfTheSiteBelowItsMenuIsNotThePagesTitle() {
        SourceDocument page =
                read("Menu   Search   Sign in\nJOINTS WEEKLY\nKnee Osteoarthritis\nReviewed by Jo Lind, MD\n" + TEXT);
        assertThat(page.title()).isEqualTo("Knee Osteoarthritis");
    }

    @ParameterizedTest
    @CsvSource({"Home care", "Search for the cause of gout", "About gout", "Support", "Contact dermatitis"})
    void aTitleThatHoldsAWordOfMenusIsATitle(String title) {
        assertThat(read(title + "\n" + TEXT).title()).isEqualTo(title);
    }

    @Test
    void aTitleIsWrittenWithoutItsRunsOfBlanks() {
        SourceDocument page = read("Knee  Osteoarthritis\n" + TEXT);
        assertThat(page.title()).isEqualTo("Knee Osteoarthritis");
        assertThat(page.text()).contains("\n# Knee Osteoarthritis\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contents", "On this page", "In this article"})
    void aTableOfContentsEndsAboveTheText(String heading) {
        assertThat(read("Shingles\n" + heading + """

                Overview
                Check if you have shingles
                How shingles is treated
                Shingles is an infection that causes a painful rash.
                Check if you have shingles
                The first sign of shingles is often a painful feeling in the skin.
                """).text()).endsWith("## " + heading + """


                - Overview
                - Check if you have shingles
                - How shingles is treated

                ---

                Shingles is an infection that causes a painful rash.

                ## Check if you have shingles

                The first sign of shingles is often a painful feeling in the skin.
                """);
    }

    @Test
    void aTitleThatComesAgainBehindTheContentsOpensTheText() {
        assertThat(read("""
                Shingles
                Contents
                Overview
                Treatment
                Overview
                Shingles is an infection that causes a painful rash.
                Treatment
                Aciclovir is used for shingles by many doctors.
                """).text()).contains("- Overview\n- Treatment\n\n## Overview\n\nShingles is an infection");
    }

    @Test
    void whatTheFootOfAPageSaysOfItIsNoListOfItems() {
        String text = read("Shingles\n" + TEXT + """
                Page last reviewed: 26 February 2024
                Next review due: 26 February 2027
                Previous Post: Hip pain
                Next Post: Back pain
                """).text();
        assertThat(text).contains("\nPage last reviewed: 26", "\nNext review due: 26", "\nNext Post: Back");
        assertThat(text).doesNotContain("- ", "**");
    }
}
