package org.lectern.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives every user of an installed program a library of their own: a copy of the shipped one, which stays as it came.
///
/// The copy is made beside its place and moved there in one step, so that half a library is never taken for a whole
/// one, and a folder that stands there already is never touched. Where no copy can be made, the shipped library is
/// read and one sentence says why.
public final class FirstStart {

    private final Surroundings surroundings;

    public FirstStart(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param library the folder to open
    /// @param note    one sentence where it is not the one that the user would expect
    public record Begun(Path library, Optional<String> note) {}

    /// @param asked the library that was asked for; any but the shipped one is taken as it is
    public Begun begin(Path asked) {
        Optional<Path> own = surroundings.ownLibrary();
        if (own.isEmpty() || !asked.equals(surroundings.shippedLibrary()) || Surroundings.isLibrary(own.get())) {
            return new Begun(asked, Optional.empty());
        }
        Path place = own.get();
        try {
            surroundings.makeOwnFolder(place);
            if (Files.exists(place)) {
                return new Begun(asked, Optional.of(place + " is no library; the shipped one is shown instead."));
            }
            copy(asked, place);
            return new Begun(place, Optional.of("Your own copy of the shipped library is in " + place + "."));
        } catch (IOException refused) {
            return new Begun(
                    asked,
                    Optional.of("Your own copy of the library could not be made in " + place.getParent()
                            + "; the shipped one is shown, which can\u2019t be changed."));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Path aside = Files.createTempDirectory(to.resolveSibling(""), ".lectern-new-");
        try {
            Path fresh = aside.resolve("library");
            copyTree(from, fresh);
            Files.move(fresh, to, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteTree(aside);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    // A new file, not a copy: one of what was installed read-only would be read-only too.
                    try (OutputStream fresh = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                        Files.copy(file, fresh);
                    }
                }
            }
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
