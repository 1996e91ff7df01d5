package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.RuleCard;
import org.lectern.library.Library;
import org.lectern.library.LibraryDoor;

/// Deciding from scripts, and what the other commands then print.
class DecisionsCommandTest {

    private static final String SALE = "Book your appointment today and enjoy a life without gout attacks.";

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void twoCopiesOfALibrary() throws IOException {
        for (String name : List.of("ada", "bea")) {
            Files.createDirectories(folder.resolve(name).resolve("sources"));
            Files.createDirectories(folder.resolve(name).resolve("vocabulary"));
            Files.writeString(folder.resolve(name).resolve("library.yaml"), "title: Joints\n");
            Files.writeString(folder.resolve(name).resolve("vocabulary/treatments.yaml"), """
                    facet: treatment
                    title: Treatments
                    concepts:
                      - id: colchicine
                        prefLabel: Colchicine
                    """);
            Files.writeString(folder.resolve(name).resolve("sources/gout.md"), """
                    ---
                    title: Gout at a glance
                    issued: 2020-04-01
                    ---

                    # Gout

                    Colchicine shortens an attack when it is taken early.

                    ## Our clinic

                    %s We look forward to you.
                    """.formatted(SALE));
        }
    }

    private int run(String library, String... arguments) {
        data.reset();
        messages.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--library", folder.resolve(library).toString()));
        Surroundings surroundings = new Surroundings(
                Map.of("LECTERN_SETTINGS", folder.resolve("settings").toString()),
                Map.of("user.name", library),
                folder);
        Console console = new Console(new PrintStream(data, true), new PrintStream(messages, true));
        return new LecternCommand(console, surroundings, new LibraryDoor(folder.resolve("cache")), _ -> {})
                .run(all.toArray(String[]::new));
    }

    private String printed() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private void decide(String library, String... what) {
        List<String> all = new ArrayList<>(List.of("decisions", "add"));
        all.addAll(List.of(what));
        assertThat(run(library, all.toArray(String[]::new)))
                .as(messages.toString())
                .isZero();
    }

    @Test
    void aQuoteOverTwoStatementsDecidesOnNeither() {
        String both = SALE + " We look forward";
        for (List<String> what :
                List.of(List.of("--badge", "RCT"), List.of("--dismiss-flag"), List.of("--add-flag", "EASE"))) {
            List<String> all = new ArrayList<>(List.of("decisions", "add", "--source", "gout", "--quote", both));
            all.addAll(what);
            assertThat(run("ada", all.toArray(String[]::new))).isEqualTo(Console.FOUND_A_PROBLEM);
            assertThat(messages.toString(StandardCharsets.UTF_8))
                    .contains("The quote reaches over 2 statements; quote one of them.");
        }
        assertThat(folder.resolve("ada/curation/decisions.jsonl")).doesNotExist();
    }

    @Test
    void fourDecisionsUndoneLeaveTheSameBytesAndEightLines() throws IOException {
        run("ada", "sections", "--json");
        String before = printed();
        decide("ada", "--source", "gout", "--quote", SALE, "--dismiss-flag", "--reason", "an address");
        decide("ada", "--source", "gout", "--quote", "Colchicine shortens", "--badge", "RCT", "--reason", "two trials");
        decide("ada", "--section", "gout/our-clinic", "--add-tag", "colchicine");
        decide("ada", "--source", "gout", "--field", "issued=2021-05-06");

        run("ada", "sections", "--json");
        assertThat(printed())
                .isNotEqualTo(before)
                .contains("\"notFlagged\":\"dismissed by ada: an address\"")
                .contains("changed from UNCITED to RCT by ada: two trials");

        for (int number = 1; number <= 4; number++) {
            decide("ada", "--undo", Integer.toString(number));
        }
        run("ada", "sections", "--json");
        assertThat(printed()).isEqualTo(before);
        assertThat(Files.readAllLines(folder.resolve("ada/curation/decisions.jsonl")))
                .hasSize(8);
    }

    @Test
    void aFlagOfOneKindIsJudgedWithoutTheOthers() {
        String words = "a life without gout attacks";
        decide("ada", "--source", "gout", "--quote", words, "--add-flag", "CTA");
        decide("ada", "--source", "gout", "--quote", words, "--add-flag", "URGENCY");
        assertThat(run("ada", "decisions", "add", "--source", "gout", "--quote", SALE, "--confirm-flag"))
                .isEqualTo(1);
        assertThat(messages.toString())
                .contains("CTA and as")
                .contains("URGENCY")
                .contains("say which");

        decide("ada", "--source", "gout", "--quote", SALE, "--dismiss-flag=CTA");
        run("ada", "sections", "--json");
        assertThat(printed()).contains("\"kind\":\"URGENCY\"").doesNotContain("\"kind\":\"CTA\"");
    }

    @Test
    void theHistoryIsPrintedInEveryForm() {
        decide("ada", "--source", "gout", "--quote", SALE, "--confirm-flag=CTA", "--who", "Ada Moss");
        assertThat(run("ada", "decisions", "--csv")).isZero();
        assertThat(printed()).startsWith("\"number\",\"id\",\"time\",\"who\"").contains("\"Ada Moss\"");
        run("ada", "decisions", "--markdown");
        assertThat(printed()).startsWith("| number | id |").contains("| Ada Moss |");
        run("ada", "decisions", "--json");
        assertThat(printed()).contains("\"who\":\"Ada Moss\"");
        run("ada", "decisions", "--who", "Somebody Else", "--json");
        assertThat(printed()).isEmpty();
        assertThat(messages.toString()).contains("1 made = 1 attached + 0");
    }

    @Test
    void whereNothingWasJudgedByBothNoAgreementIsClaimed() {
        decide("bea", "--section", "gout/our-clinic", "--add-tag", "colchicine");
        run(
                "ada",
                "decisions",
                "merge",
                folder.resolve("bea/curation/decisions.jsonl").toString());

        assertThat(printed()).isEqualTo("Nothing was judged by both, so there is no kappa.\n");
    }

    @Test
    void mergingKeepsBothListsDisagreementsAndDoesItOnce() throws IOException {
        decide("ada", "--source", "gout", "--quote", SALE, "--dismiss-flag", "--reason", "an address");
        decide("bea", "--source", "gout", "--quote", SALE, "--confirm-flag=CTA", "--reason", "it calls");
        decide("bea", "--section", "gout/our-clinic", "--add-tag", "colchicine");
        String hers = folder.resolve("bea/curation/decisions.jsonl").toString();

        assertThat(run("ada", "decisions", "merge", hers)).isEqualTo(1);
        assertThat(printed())
                .contains("ada (1) says not promotional, bea (2) says promotional")
                .contains("Cohen's kappa");
        byte[] once = Files.readAllBytes(folder.resolve("ada/curation/decisions.jsonl"));

        assertThat(run("ada", "decisions", "merge", hers)).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("ada/curation/decisions.jsonl")))
                .isEqualTo(once);
        assertThat(messages.toString()).contains("0 added, 2 known already, 1 disagreements");

        run("ada", "sections", "--json");
        assertThat(printed()).contains("dismissed by ada: an address").contains("{\"id\":\"colchicine\"");
    }

    @Test
    void agreeingLibrariansMergeWithoutComplaint() {
        decide("ada", "--source", "gout", "--field", "language=en");
        decide("bea", "--source", "gout", "--field", "language=en");
        String hers = folder.resolve("bea/curation/decisions.jsonl").toString();
        assertThat(run("ada", "decisions", "merge", hers)).isZero();
        assertThat(printed()).contains("field: 1 judged by both, 1 alike");
    }

    @Test
    void whatCantBeSavedGoesElsewhereOnRequest() throws IOException {
        Files.writeString(folder.resolve("ada/curation"), "in the way");
        Path stick = folder.resolve("stick.jsonl");
        assertThat(run("ada", "decisions", "add", "--source", "gout", "--field", "language=en"))
                .isEqualTo(1);
        assertThat(messages.toString()).contains("lost").contains("--elsewhere");
        int exit = run(
                "ada",
                "decisions",
                "add",
                "--source",
                "gout",
                "--field",
                "language=en",
                "--elsewhere",
                stick.toString());
        assertThat(exit).isEqualTo(1);
        assertThat(messages.toString()).contains("Not saved").contains("bring it back");
        assertThat(Files.readAllLines(stick)).hasSize(1);
    }

    @Test
    void wordsThatStandNowhereAreRefused() {
        assertThat(run("ada", "decisions", "add", "--source", "gout", "--quote", "no such words", "--dismiss-flag"))
                .isEqualTo(1);
        assertThat(messages.toString()).contains("do not stand there");
        assertThat(run("ada", "decisions", "add", "--source", "gout")).isEqualTo(2);
    }

    @Test
    void damageInTheJournalIsToldByCheck() throws IOException {
        decide("ada", "--source", "gout", "--field", "language=en");
        Path journal = folder.resolve("ada/curation/decisions.jsonl");
        Files.writeString(journal, Files.readString(journal).replace("\"new\":[\"en\"]", "\"new\":[\"de\"]"));
        assertThat(run("ada", "check")).isEqualTo(1);
        assertThat(printed()).contains("decision-damaged");
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithTheNamesThatAreLikeIt() {
        String rule = ruleOf("ada");
        String slip = rule.substring(0, rule.length() - 2) + rule.charAt(rule.length() - 1);
        assertThat(run("ada", "decisions", "add", "--rule-off", slip)).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(messages.toString())
                .contains("There is no rule " + slip + ".")
                .contains(rule);
        assertThat(folder.resolve("ada/curation/decisions.jsonl")).doesNotExist();
        decide("ada", "--rule-off", rule);
    }

    @Test
    void wordsThatStandTwiceInASectionAreNamedByTheirOccurrence() throws IOException {
        Path source = folder.resolve("ada/sources/gout.md");
        Files.writeString(source, Files.readString(source).replace("We look forward", SALE + " We look forward"));
        String[] add = {"decisions", "add", "--section", "gout/our-clinic", "--quote", SALE, "--dismiss-flag"};
        assertThat(run("ada", add)).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(messages.toString()).contains("2 times").contains("--occurrence");
        String[] third = Arrays.copyOf(add, add.length + 2);
        third[add.length] = "--occurrence";
        third[add.length + 1] = "3";
        assertThat(run("ada", third)).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(messages.toString()).contains("There is no occurrence 3");
        third[add.length + 1] = "2";
        assertThat(run("ada", third)).isZero();
        String text = Files.readString(source);
        assertThat(Files.readString(folder.resolve("ada/curation/decisions.jsonl")))
                .contains("\"start\":" + text.lastIndexOf(SALE));
    }

    private String ruleOf(String library) {
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(folder.resolve(library))) {
            return open.desk().rules().stream()
                    .map(RuleCard::id)
                    .filter(id -> id.length() > 8)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFieldFollowsItsSourceToAnotherName() throws IOException {
        decide("ada", "--source", "gout", "--field", "language=en");
        Path sources = folder.resolve("ada/sources");
        Files.move(sources.resolve("gout.md"), sources.resolve("gout-guide.md"));
        decide("ada", "--move", "1", "--source", "gout-guide");
        run("ada", "decisions", "--csv");
        assertThat(messages.toString()).contains("2 made = 2 attached + 0");
        assertThat(printed()).contains("\"gout-guide\"").contains("\"decision 1\"");
    }
}
