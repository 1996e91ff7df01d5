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
        String csv = new DecisionFile(List.of(placed)).csv();
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
        String table = new DecisionFile(List.of(placed("A|da", "one\ntwo <b>", "a \\ b"))).markdown();
        assertThat(table.lines()).hasSize(3);
        assertThat(table).contains("A\\|da").contains("one two &lt;b>").contains("a \\\\ b");
    }
}
