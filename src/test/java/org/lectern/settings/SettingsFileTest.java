package org.lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.disk.FolderHold;

@Tag("faults")
final class SettingsFileTest {

    private static final Settings CHOSEN = new Settings(
            Theme.DARK,
            19,
            new WindowPlace(10, 20, 1400, 900, true, 260, 380, 0.4),
            Set.of("CONCEPT", "CUE"),
            " \u2192 Ada \\ Moss = \n",
            false,
            90);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("settings.properties");
    }

    @Test
    void nobodyButTheOwnerMayReadWhatWasChosen() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        new SettingsFile(file()).save(Settings.DEFAULT, CHOSEN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatWasChosenComesBack() throws IOException {
        new SettingsFile(file()).save(Settings.DEFAULT, CHOSEN);

        SettingsFile.Loaded loaded = new SettingsFile(file()).load();

        assertThat(loaded.note()).isEmpty();
        assertThat(loaded.settings().theme()).isEqualTo(Theme.DARK);
        assertThat(loaded.settings().textSize()).isEqualTo(19);
        assertThat(loaded.settings().name()).isEqualTo("\u2192 Ada \\ Moss =");
        assertThat(loaded.settings().place()).isEqualTo(CHOSEN.place());
        assertThat(loaded.settings().hiddenMarks()).isEqualTo(CHOSEN.hiddenMarks());
        assertThat(loaded.settings().meaning()).isFalse();
    }

    @Test
    void theFirstStartHasTheDefaultsAndNothingToSay() {
        assertThat(new SettingsFile(file()).load())
                .isEqualTo(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=PINK", "text.size=big", "window.x=\\u00zz", "window.width=1e"})
    void aDamagedFileGivesTheDefaultsAndOneSentence(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);

        SettingsFile.Loaded loaded = new SettingsFile(file()).load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.note()).hasValueSatisfying(note -> assertThat(note).endsWith("the defaults are used."));
    }

    @Test
    void aNewerProgramsFileIsLeftAsItIsAndOneSentenceSaysSo() throws IOException {
        String newer = "version=2\ntheme=SEPIA\nwindow.shape=round\n";
        Files.createDirectories(file().getParent());
        Files.writeString(file(), newer);
        SettingsFile settings = new SettingsFile(file());

        SettingsFile.Loaded loaded = settings.load();

        assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(loaded.note()).hasValueSatisfying(note -> assertThat(note).contains("newer Lectern"));
        assertThatThrownBy(() -> settings.save(Settings.DEFAULT, CHOSEN)).isInstanceOf(IOException.class);
        assertThat(file()).hasContent(newer);
    }

    @Test
    void ofTwoWindowsEachWritesOnlyWhatItChanged() throws IOException {
        SettingsFile settings = new SettingsFile(file());
        settings.save(Settings.DEFAULT, CHOSEN);
        Settings both = settings.load().settings();
        settings.save(both, both.withName("Berta").withTextSize(21));
        settings.save(both, both.withTheme(Theme.LIGHT));

        assertThat(settings.load().settings())
                .isEqualTo(both.withName("Berta").withTextSize(21).withTheme(Theme.LIGHT));
    }

    @Test
    void aFileFromBeforeVersionsIsRead() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "theme=DARK\n");

        assertThat(new SettingsFile(file()).load().settings().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aDamagedFileIsReplaced() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "version=two\n");
        new SettingsFile(file()).save(Settings.DEFAULT, CHOSEN);

        assertThat(new SettingsFile(file()).load().settings().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aFolderInItsPlaceIsNoReasonToFail() throws IOException {
        Files.createDirectories(file());

        assertThat(new SettingsFile(file()).load().note()).isPresent();
    }

    @Test
    void sizesThatNoWindowCanHaveAreBroughtBack() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "window.width=3\nfacets.width=9000\nsource.share=NaN\ntext.size=400\n");

        Settings settings = new SettingsFile(file()).load().settings();

        assertThat(settings.place()).isEqualTo(WindowPlace.DEFAULT);
        assertThat(settings.textSize()).isEqualTo(Settings.LARGEST_TEXT);
    }

    @Test
    void equalSettingsGiveEqualFilesAndNothingIsLeftBeside() throws IOException {
        SettingsFile settings = new SettingsFile(file());
        settings.save(Settings.DEFAULT, CHOSEN);
        byte[] first = Files.readAllBytes(file());
        settings.save(Settings.DEFAULT, CHOSEN);

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactlyInAnyOrder(file(), file().resolveSibling(FolderHold.NAME));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndNotHidden() throws IOException {
        Files.writeString(folder.resolve("deep"), "in the way");

        assertThatThrownBy(() -> new SettingsFile(file()).save(Settings.DEFAULT, CHOSEN))
                .isInstanceOf(IOException.class);
    }
}
