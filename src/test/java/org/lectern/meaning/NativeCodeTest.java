package org.lectern.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Native code is out of reach for what refuses Java the network: it must not hold a way there itself.
class NativeCodeTest {

    /// Where such code sends what it gathers, and where it puts it until then.
    private static final List<String> REPORTING =
            List.of("events.data.microsoft.com", "DeveloperTools", "ORT_DISABLE_TELEMETRY");

    private static Path jar() {
        try {
            return Path.of(OrtEnvironment.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    static List<String> libraries() throws IOException {
        try (ZipFile runtime = new ZipFile(jar().toFile())) {
            return runtime.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches(".*/(lib)?onnxruntime\\.(so|dylib|dll)"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void theCodeThatRunsTheSentenceModelReportsToNobody(String library) throws IOException {
        try (ZipFile runtime = new ZipFile(jar().toFile());
                InputStream code = runtime.getInputStream(runtime.getEntry(library))) {
            assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains("onnx")
                    .doesNotContain(REPORTING);
        }
    }
}
