package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/appraisal");

    @TempDir
    Path folder;

    @Test
    void figuresFollowFromHitsAlarmsAndMisses() {
        Counts counts = Counts.none()
                .with(true, true)
                .with(true, false)
                .with(false, true)
                .with(false, false);
        assertThat(counts).isEqualTo(new Counts(1, 1, 1));
        assertThat(counts.f1()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theDevelopmentPagesAreReadAsWellAsBefore() throws IOException {
        Evaluation evaluation = new Evaluation(new Appraiser(), Labels.read(FOLDER.resolve("development.jsonl")));
        assertThat(evaluation.promotional().f1()).isGreaterThan(0.9);
        assertThat(evaluation.evidenceAccuracy()).isGreaterThan(0.85);
        assertThat(evaluation.dangerousUpgrades()).isZero();
        assertThat(evaluation.alarmsPerHundredInPlainText()).isLessThan(1.0);
    }

    @Test
    void pagesThatSellSoftlyAreReadAsWellAsBefore() throws IOException {
        Evaluation evaluation = new Evaluation(new Appraiser(), Labels.read(FOLDER.resolve("soft.jsonl")));
        assertThat(evaluation.promotional().f1()).isGreaterThan(0.9);
        assertThat(evaluation.dangerousUpgrades()).isZero();
        assertThat(evaluation.alarmsPerHundredInPlainText()).isZero();
    }

    @Test
    void thePagesKeptAsideShowNoDangerousUpgrade() throws IOException {
        Evaluation evaluation = new Evaluation(new Appraiser(), Labels.read(FOLDER.resolve("aside.jsonl")));
        assertThat(evaluation.dangerousUpgrades()).isZero();
        assertThat(evaluation.promotional().f1()).isGreaterThan(0.7);
    }

    @Test
    void theLaterPagesShowNoDangerousUpgradeAndNoAlarmInPlainText() throws IOException {
        Evaluation evaluation = new Evaluation(new Appraiser(), Labels.read(FOLDER.resolve("later.jsonl")));
        assertThat(evaluation.dangerousUpgrades()).isZero();
        assertThat(evaluation.alarmsPerHundredInPlainText()).isLessThan(1.0);
    }

    @Test
    void theIntervalIsTheSameEveryTime() throws IOException {
        List<LabelledDocument> documents = Labels.read(FOLDER.resolve("training.jsonl"));
        Appraiser appraiser = new Appraiser();
        assertThat(new Evaluation(appraiser, documents).interval())
                .containsExactly(new Evaluation(appraiser, documents).interval());
    }

    @Test
    void theShippedWeightsAreThoseThatTrainingWrites() throws IOException {
        ModelTraining.main(new String[] {
            folder.toString(),
            FOLDER.resolve("development.jsonl").toString(),
            FOLDER.resolve("training.jsonl").toString(),
            "--",
            FOLDER.resolve("soft.jsonl").toString()
        });
        for (String file : List.of(ClaimModel.OF_CLAIMS, ClaimModel.OF_STANCE)) {
            assertThat(Files.readString(folder.resolve(file)))
                    .isEqualTo(Files.readString(Path.of("src/main/resources/org/lectern/appraisal", file)));
        }
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path file = folder.resolve("labels.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"units\":[]}\n{\"id\":\"b\"}\n");
        assertThatThrownBy(() -> Labels.read(file)).hasMessageContaining("line 2");
    }

    @Test
    void aModelWithoutWeightsIsUndecided() {
        assertThat(new ClaimModel(Map.of()).probability(Map.of("x", 1.0))).isEqualTo(0.5);
    }
}
