package org.lectern.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.settings.SettingsFile;

final class ChosenNameTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<String> said = new ArrayList<>();

    private ChosenName name(Path settings) {
        return new ChosenName(new Choices(new SettingsFile(settings)), "ada", said::add);
    }

    @Test
    void aNameThatIsKeptIsThereAtTheNextStart() {
        Path settings = folder.resolve("settings.yaml");
        name(settings).call("Ada Moss");
        assertThat(name(settings).name()).isEqualTo("Ada Moss");
        assertThat(said).isEmpty();
    }

    @Test
    void aNameThatCannotBeKeptIsSaidToBeSo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        name(file.resolve("settings.yaml")).call("Ada Moss");
        assertThat(said).singleElement().asString().startsWith("The settings could not be kept");
    }
}
