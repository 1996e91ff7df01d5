package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ConsoleTest {

    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Console onto(OutputStream data) {
        return new Console(
                new PrintStream(new BufferedOutputStream(data), false, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    @Test
    void outputThatWasLostIsSaidAndNotFine() {
        Console full = onto(new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("no space left");
            }
        });
        full.print("a line");

        assertThat(full.finished(Console.FINE)).isEqualTo(Console.FOUND_A_PROBLEM);
        assertThat(full.finished(Console.WRONG_USAGE)).isEqualTo(Console.WRONG_USAGE);
        assertThat(messages.toString(StandardCharsets.UTF_8)).startsWith("Not all of the output could be written");
    }

    @Test
    void outputThatArrivedLeavesTheExitCodeAsItIs() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        Console fine = onto(data);
        fine.print("a line");

        assertThat(fine.finished(Console.FINE)).isEqualTo(Console.FINE);
        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo("a line\n");
        assertThat(messages.size()).isZero();
    }
}
