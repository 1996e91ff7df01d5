package org.lectern.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A program of the tests in a JVM of its own, which may be killed as hard as the system can. It says one line when it
/// begins, and one after each thing that it knows to be done. Where it hangs it is killed too, and its test fails.
public final class OtherJvm {

    private static final List<String> UNSHARED = System.getProperty("user.name").equals("root")
            ? List.of("unshare", "--mount")
            : List.of("unshare", "--map-root-user", "--mount");

    private static final int LONGEST_SECONDS = 120;

    private final List<String> command;

    private OtherJvm(List<String> command) {
        this.command = command;
    }

    public static OtherJvm of(Class<?> program, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new OtherJvm(command);
    }

    /// The same where no file can grow beyond so many kilobytes, as on a disk that is full.
    public OtherJvm withFilesUpTo(int kilobytes) {
        List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f \"$0\" && exec \"$@\""));
        // The unit of a plain shell is 512 bytes.
        limited.add(Integer.toString(2 * kilobytes));
        limited.addAll(command);
        return new OtherJvm(limited);
    }

    /// The same where this folder can't be written to, as on a disk that is mounted for reading only. Needs a Linux
    /// that lets its user mount.
    public OtherJvm withReadOnly(Path folder) {
        List<String> mounted = new ArrayList<>(UNSHARED);
        mounted.addAll(List.of(
                "sh",
                "-c",
                "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"",
                folder.toString()));
        mounted.addAll(command);
        return new OtherJvm(mounted);
    }

    /// Whether [#withReadOnly] can be had here.
    public static boolean canMount() throws InterruptedException {
        List<String> attempt = new ArrayList<>(UNSHARED);
        attempt.add("true");
        try {
            return new ProcessBuilder(attempt).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /// Lets it live so long after its first line, then kills it. Returns the whole lines that it said after the first.
    public List<String> untilKilled(int milliseconds) throws IOException, InterruptedException {
        Process process = start();
        InputStream said = process.getInputStream();
        int letter = said.read();
        while (letter != '\n') {
            if (letter < 0) {
                throw new AssertionError("The program ended with " + process.waitFor() + " before it could begin.");
            }
            letter = said.read();
        }
        livesFor(process, milliseconds);
        // A handle leaves what was said readable; the process itself would close it.
        process.toHandle().destroyForcibly();
        String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return wholeLines(text);
    }

    /// Kills it so long after its start, whatever it said until then.
    public void killedAtStart(int milliseconds) throws IOException, InterruptedException {
        Process process = start();
        livesFor(process, milliseconds);
        process.destroyForcibly();
        process.waitFor();
    }

    private static void livesFor(Process process, int milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The program ended with " + process.exitValue() + " before it was killed.");
        }
    }

    /// Lets it come to its end, which must be a good one.
    public List<String> untilItEnds() throws IOException, InterruptedException {
        Process process = start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError("The program ended with " + code + " after: " + text);
        }
        return wholeLines(text).stream().skip(1).toList();
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    private static List<String> wholeLines(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
