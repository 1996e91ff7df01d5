package org.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// Holds the arrows between packages and the other rules of the house, and holds the rules themselves against planted
/// violations: a rule that nothing can break guards nothing. The program is read once for all of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    /// Well below what the program has; a scan that finds fewer looked in the wrong place.
    private static final int FEWEST_CLASSES = 40;

    private static final String BASE = "org.lectern";

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    private final JavaClasses planted = new ClassFileImporter().importPackages(BASE + ".planted");

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return rules(BASE).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(program)));
    }

    @TestFactory
    Stream<DynamicTest> aPlantedViolationBreaks() {
        return rules(BASE + ".planted").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(planted))
                                .isInstanceOf(AssertionError.class)));
    }

    @Test
    void theScanSawTheWholeProgram() {
        long packages =
                program.stream().map(JavaClass::getPackageName).distinct().count();
        System.out.printf(
                "ArchUnit scanned %d classes in %d packages; longest cycle of packages: none%n",
                program.size(), packages);
        assertThat(program.size()).isGreaterThan(FEWEST_CLASSES);
    }

    private static Map<String, ArchRule> rules(String base) {
        return new ArchitectureRules(base).all();
    }
}
