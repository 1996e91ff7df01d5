package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Statement;

/// Changes to a text that mean nothing must change no label.
final class MetamorphicTest {

    private static final Appraiser APPRAISER = new Appraiser();
    private static final Path LABELS = Path.of("src/test/resources/appraisal/development.jsonl");

    static Stream<Arguments> pagesAndChanges() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (LabelledDocument document : Labels.read(LABELS)) {
            cases.add(Arguments.of(document.id(), document, "capitals", (UnaryOperator<String>)
                    text -> text.toUpperCase(Locale.ROOT)));
            cases.add(Arguments.of(document.id(), document, "small letters", (UnaryOperator<String>)
                    text -> text.toLowerCase(Locale.ROOT)));
            cases.add(Arguments.of(document.id(), document, "decomposed", (UnaryOperator<String>)
                    text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
            cases.add(Arguments.of(
                    document.id(), document, "wrapped", (UnaryOperator<String>) text -> text.replace(" ", "\n")));
            cases.add(Arguments.of(
                    document.id(), document, "CRLF", (UnaryOperator<String>) text -> text.replace(" ", "\r\n")));
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("pagesAndChanges")
    void aChangeOfFormChangesNoLabel(
            String id, LabelledDocument document, String change, UnaryOperator<String> changed) {
        assertThat(labels(changed(document, changed))).isEqualTo(labels(document));
    }

    private static LabelledDocument changed(LabelledDocument document, UnaryOperator<String> change) {
        return new LabelledDocument(
                document.id(),
                document.units().stream()
                        .map(unit -> new LabelledDocument.LabelledUnit(
                                change.apply(unit.text()), unit.begins(), unit.evidence(), unit.kinds()))
                        .toList());
    }

    private static List<String> labels(LabelledDocument document) {
        LabelledDocument.Laid laid = document.laid();
        return APPRAISER.appraise(laid.document(), List.of(), laid.blocks()).all().stream()
                .map(MetamorphicTest::label)
                .toList();
    }

    private static String label(Statement statement) {
        return statement.evidence().map(Enum::name).orElse("-") + " "
                + statement.claims().stream().map(Claim::kind).toList();
    }

    @Test
    void unrelatedTextMayJoinWithoutChangingALabel() throws IOException {
        List<LabelledDocument.LabelledUnit> unrelated = List.of(
                new LabelledDocument.LabelledUnit(
                        "Tides", Optional.of(AppraisedBlock.Kind.HEADING), Optional.empty(), java.util.Set.of()),
                new LabelledDocument.LabelledUnit(
                        "The sea rises twice a day along this coast.",
                        Optional.of(AppraisedBlock.Kind.PARAGRAPH),
                        Optional.empty(),
                        java.util.Set.of()));
        for (LabelledDocument document : Labels.read(LABELS)) {
            List<LabelledDocument.LabelledUnit> longer = new ArrayList<>(unrelated);
            longer.addAll(document.units());
            List<String> labels = labels(new LabelledDocument(document.id(), longer));
            assertThat(labels.subList(2, labels.size())).as(document.id()).isEqualTo(labels(document));
        }
    }

    @Test
    void aSectionMayMoveWithoutChangingALabel() throws IOException {
        for (LabelledDocument document : Labels.read(LABELS)) {
            List<LabelledDocument.LabelledUnit> units = document.units();
            int last = lastHeading(units);
            List<LabelledDocument.LabelledUnit> moved = new ArrayList<>(units.subList(0, 1));
            moved.addAll(units.subList(last, units.size()));
            moved.addAll(units.subList(1, last));
            LabelledDocument other = new LabelledDocument(document.id(), moved);
            assertThat(labels(other).stream().sorted().toList())
                    .as(document.id())
                    .isEqualTo(labels(document).stream().sorted().toList());
        }
    }

    /// Where the last section begins; the end where the document has but one.
    private static int lastHeading(List<LabelledDocument.LabelledUnit> units) {
        for (int at = units.size() - 1; at > 1; at--) {
            boolean heading = units.get(at)
                    .begins()
                    .filter(AppraisedBlock.Kind.HEADING::equals)
                    .isPresent();
            if (heading && units.get(1).begins().isPresent()) {
                return at;
            }
        }
        return units.size();
    }

    @Test
    void aWarningInFrontTurnsAClaimIntoAReport() {
        String claim = "the drops banish chronic pain and are completely safe.";
        assertThat(Pages.appraise(APPRAISER, Pages.SELLING + "\n" + claim)
                        .all()
                        .getLast()
                        .claims())
                .isNotEmpty();
        Statement warned = Pages.appraise(APPRAISER, Pages.SELLING + "\nThe agency warns that clinics claim " + claim)
                .all()
                .getLast();
        assertThat(warned.claims()).isEmpty();
        assertThat(warned.notFlagged()).contains("reported claim");
    }
}
