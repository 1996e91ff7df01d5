package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.curation.Home;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;
import org.lectern.curation.Place;
import org.lectern.curation.Placed;
import org.lectern.curation.Quote;
import org.lectern.knowledge.ClaimKind;

class DecisionFileTest {

    private static Placed placed(String who, String words, String reason) {
        Place place = new Place("gout", "gout/clinic", new Quote(words, "", "", 0, words.length()));
        Judgement judgement =
                new Judgement.Flag(Act.DISMISS, place, Optional.of(ClaimKind.CTA), Optional.of("cta-call"));
        Decision decision = new Decision(7, "7-abc", Instant.EPOCH, who, judgement, reason, 0);
        return new Placed(decision, true, new Home.Attached(Home.How.FUZZY, Optional.empty()));
    }

    private static CSVRecord readBack(Placed placed) throws IOException {
        String csv = new DecisionFile(List.of(placed), Ledger.of(List.of(placed.decision()))).csv();
        List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().toList()).isEqualTo(DecisionRow.COLUMNS);
        return records.getLast();
    }

    private static String cell(CSVRecord row, String column) {
        return row.get(DecisionRow.COLUMNS.indexOf(column));
    }

    @Test
    void everyColumnComesBackFromTheTable() throws IOException {
        CSVRecord row = readBack(placed("Ada", "Call \"us\",\nnow", "no; not here"));
        assertThat(cell(row, "number")).isEqualTo("7");
        assertThat(cell(row, "words")).isEqualTo("Call \"us\",\nnow");
        assertThat(cell(row, "act")).isEqualTo("dismiss");
        assertThat(cell(row, "about")).isEqualTo("flag CTA (cta-call)");
        assertThat(cell(row, "home")).isEqualTo("fuzzy");
    }

    @Test
    void whatWasUndoneOrLostItsWordsIsSaidToBe() throws IOException {
        Placed made = placed("Ada", "words", "");
        assertThat(cell(readBack(made), "counts")).isEqualTo("yes");
        CSVRecord row = readBack(
                new Placed(made.decision(), false, new Home.Homeless("Its words are no longer there.", "words", "")));
        assertThat(cell(row, "counts")).isEqualTo("undone");
        assertThat(cell(row, "home")).isEqualTo("needs a home: Its words are no longer there.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\n=1"})
    void noCellIsAFormula(String reason) throws IOException {
        assertThat(cell(readBack(placed("Ada", "words", reason)), "reason")).isEqualTo("'" + reason);
    }

    @Test
    void markdownStaysOneRowADecisionWhateverItSays() {
        String table =
                new DecisionFile(List.of(placed("A|da", "one\ntwo <b>", "a \\ b")), Ledger.of(List.of())).markdown();
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains("A\\|da").contains("one two &lt;b>").contains("a \\\\ b");
    }

    @Test
    void anUndoingNamesThePresentNumberOfWhatItUndidAndItsSource() {
        Decision made = placed("Bea", "words", "").decision();
        Decision merged = new Decision(8, "4-abc", Instant.EPOCH, "Bea", made.judgement(), "", 4);
        Decision undo = new Decision(9, "5-abc", Instant.EPOCH, "Bea", new Judgement.Undo("4-abc"), "", 5);
        Ledger ledger = Ledger.of(List.of(made, merged, undo));
        List<String> cells = new DecisionRow(
                        new Placed(undo, true, new Home.Attached(Home.How.EXACT, Optional.empty())), ledger)
                .cells();
        assertThat(cells)
                .containsSubsequence("9", "5-abc", "gout", "gout/clinic", "decision 8", "undo", "counts", "undone");
    }

    @Test
    void theValueBeforeAndAfterIsToldOfEveryKindOfDecision() {
        Place place = new Place("gout", "gout/clinic", new Quote("words", "", "", 0, 5));
        Judgement.Hit hit = new Judgement.Hit(ClaimKind.CTA, "cta-call");
        assertThat(values(new Judgement.Tag(Act.ADD, place, "colchicine", Optional.empty())))
                .containsExactly("", "colchicine");
        assertThat(values(new Judgement.Tag(Act.DISMISS, place, "colchicine", Optional.empty())))
                .containsExactly("colchicine", "");
        assertThat(values(new Judgement.Flag(Act.DISMISS, place, Optional.empty(), Optional.empty(), List.of(hit))))
                .containsExactly("CTA", "");
        assertThat(values(new Judgement.Merge(place))).containsExactly("a section", "part of the section before");
        assertThat(values(new Judgement.Split(place))).containsExactly("part of a section", "a section");
        assertThat(values(new Judgement.RuleSwitch("cta-call", false))).containsExactly("on", "off");
    }

    private static List<String> values(Judgement judgement) {
        Decision decision = new Decision(1, "1-abc", Instant.EPOCH, "Ada", judgement, "", 0);
        List<String> cells = new DecisionRow(
                        new Placed(decision, true, new Home.Attached(Home.How.EXACT, Optional.empty())),
                        Ledger.of(List.of(decision)))
                .cells();
        return List.of(cells.get(DecisionRow.COLUMNS.indexOf("old")), cells.get(DecisionRow.COLUMNS.indexOf("new")));
    }
}
