package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

    private static final Map<String, String> LINUX = Map.of("os.name", "Linux", "user.home", "/home/ada");

    @Test
    void aLinuxWithoutADisplayServerHasNoDisplay(@TempDir Path here) {
        assertThat(new Surroundings(Map.of(), LINUX, here).hasDisplay()).isFalse();
        assertThat(new Surroundings(Map.of("DISPLAY", ""), LINUX, here).hasDisplay())
                .isFalse();
        assertThat(new Surroundings(Map.of("DISPLAY", ":1"), LINUX, here).hasDisplay())
                .isTrue();
        assertThat(new Surroundings(Map.of("WAYLAND_DISPLAY", "wayland-0"), LINUX, here).hasDisplay())
                .isTrue();
    }

    @Test
    void aMacHasADisplay(@TempDir Path here) {
        assertThat(new Surroundings(Map.of(), Map.of("os.name", "Mac OS X"), here).hasDisplay())
                .isTrue();
    }

    @Test
    void theCacheFollowsTheCustomOfTheSystem(@TempDir Path here) {
        assertThat(new Surroundings(Map.of(), LINUX, here).cacheFolder())
                .isEqualTo(Path.of("/home/ada/.cache/lectern"));
        assertThat(new Surroundings(Map.of("XDG_CACHE_HOME", "/scratch"), LINUX, here).cacheFolder())
                .isEqualTo(Path.of("/scratch/lectern"));
        assertThat(new Surroundings(Map.of(), Map.of("os.name", "Mac OS X", "user.home", "/Users/ada"), here)
                        .cacheFolder())
                .isEqualTo(Path.of("/Users/ada/Library/Caches/Lectern"));
    }

    @Test
    void theLibraryStartedInComesBeforeTheShippedOne(@TempDir Path here) throws IOException {
        Surroundings surroundings = new Surroundings(Map.of(), LINUX, here);
        assertThat(surroundings.defaultLibrary()).isEqualTo(here.resolve("knowledge"));
        Files.writeString(here.resolve("library.yaml"), "title: Here\n");
        assertThat(surroundings.defaultLibrary()).isEqualTo(here);
        assertThat(new Surroundings(Map.of("LECTERN_LIBRARY", "/books"), LINUX, here).defaultLibrary())
                .isEqualTo(Path.of("/books"));
    }
}
