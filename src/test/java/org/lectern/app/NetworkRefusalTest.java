package org.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The server listens on this very machine, so that each attempt would succeed if it were not refused.
class NetworkRefusalTest {

    private final ProxySelector before = ProxySelector.getDefault();
    private final ServerSocket server;
    private final URI address;

    NetworkRefusalTest() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        address = URI.create("http://localhost:" + server.getLocalPort() + "/");
    }

    @BeforeEach
    void refuse() {
        NetworkRefusal.install();
    }

    @AfterEach
    void restore() throws IOException {
        ProxySelector.setDefault(before);
        server.close();
    }

    @Test
    void aUrlConnectionIsRefused() {
        assertThatThrownBy(() -> address.toURL().openStream().close()).hasStackTraceContaining("works offline");
    }

    @Test
    void anHttpClientIsRefused() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() ->
                            client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString()))
                    .hasStackTraceContaining("works offline");
        }
    }

    @Test
    void aSocketIsRefused() {
        assertThatThrownBy(() -> new Socket("localhost", server.getLocalPort()).close())
                .hasStackTraceContaining("works offline");
    }

    @Test
    void theVeryFirstStatementOfMainRefuses() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/main/java/org/lectern/app/Main.java"));
        int main = 0;
        while (!lines.get(main).contains("public static void main")) {
            main++;
        }
        assertThat(lines.get(main + 1).strip()).isEqualTo("NetworkRefusal.install();");
    }
}
