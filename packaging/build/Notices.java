import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Writes who made what we ship and under which licence, from the bill of materials, with the licence texts that the
/// jars carry.
final class Notices {

    private final Place place;

    Notices(Place place) {
        this.place = place;
    }

    void write() throws IOException {
        StringBuilder page = new StringBuilder(Files.readString(place.packaging().resolve("notices.md")));
        page.append("\n## Libraries\n\n| library | version | licence |\n|---|---|---|\n");
        TreeMap<String, String> rows = new TreeMap<>();
        NodeList components = materials().getElementsByTagName("component");
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            Node list = component.getParentNode();
            // The tools that made the bill are components too, of something else.
            if (list.getNodeName().equals("components") && list.getParentNode().getNodeName().equals("bom")) {
                String name = child(component, "group") + ":" + child(component, "name");
                rows.put(name, "| " + name + " | " + child(component, "version") + " | " + licences(component) + " |\n");
            }
        }
        rows.values().forEach(page::append);
        Files.writeString(place.input().resolve("THIRD-PARTY.md"), page);
        Files.copy(place.target().resolve("lectern-bom.json"), place.input().resolve("lectern-bom.json"));
        texts();
    }

    private Document materials() throws IOException {
        Path bill = place.target().resolve("lectern-bom.xml");
        if (!Files.isRegularFile(bill)) {
            throw new Unfit("The bill of materials " + bill + " is missing, which Maven makes only online: run"
                    + " `mvn -Ppackage -DskipTests verify` once without -o; offline it is then used again until a `clean`.");
        }
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile());
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String licences(Element component) {
        Set<String> names = new LinkedHashSet<>();
        NodeList licences = component.getElementsByTagName("license");
        for (int i = 0; i < licences.getLength(); i++) {
            Element licence = (Element) licences.item(i);
            String id = child(licence, "id");
            names.add(id.isEmpty() ? child(licence, "name") : id);
        }
        NodeList expressions = component.getElementsByTagName("expression");
        for (int i = 0; i < expressions.getLength(); i++) {
            names.add(expressions.item(i).getTextContent());
        }
        if (names.isEmpty()) {
            throw new IllegalStateException("No licence is known of " + child(component, "name"));
        }
        return String.join(", ", names);
    }

    private static String child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(name)) {
                return children.item(i).getTextContent().strip();
            }
        }
        return "";
    }

    /// Licence and notice files, each beside the name of its jar.
    private void texts() throws IOException {
        Path licences = Files.createDirectories(place.input().resolve("licences"));
        Path fonts = place.base().resolve("src/main/resources/org/lectern/ui/style/font/OFL.txt");
        Files.copy(fonts, licences.resolve("IBM-Plex-Sans-OFL.txt"));
        List<Path> jars = new ArrayList<>();
        try (var files = Files.list(place.jars())) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        for (Path jar : jars) {
            String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    if (entry.getName().matches("(META-INF/([^/]+/)?)?(LICEN[CS]E|NOTICE|ThirdPartyNotices)[^/]*") && !entry.isDirectory()) {
                        try (InputStream text = zip.getInputStream(entry)) {
                            String file = entry.getName().replaceFirst("META-INF/", "").replace('/', '-');
                            Files.write(licences.resolve(name + "-" + file), text.readAllBytes());
                        }
                    }
                }
            }
        }
    }
}
