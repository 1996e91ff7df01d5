import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws Lectern's icon, an open book on a lectern, in every form that the systems want. The results are kept beside
/// it; after a change: `java packaging/icon/DrawIcon.java packaging/icon`.
final class DrawIcon {

    /// A filled outline on a square of 256 units: `M x y`, `L x y`, `C x1 y1 x2 y2 x y`, `Z`, as in SVG.
    private record Shape(String colour, String outline) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("#23424f", "M 56 8 L 200 8 C 226.5 8 248 29.5 248 56 L 248 200 C 248 226.5 226.5 248 200 248 L 56 248"
                    + " C 29.5 248 8 226.5 8 200 L 8 56 C 8 29.5 29.5 8 56 8 Z"),
            new Shape("#c98a3b", "M 38 146 L 218 146 L 208 164 L 48 164 Z"),
            new Shape("#a86f2a", "M 116 164 L 140 164 L 140 204 L 116 204 Z"),
            new Shape("#c98a3b", "M 84 204 L 172 204 L 180 220 L 76 220 Z"),
            new Shape("#f6f2e8", "M 128 66 C 106 50 78 46 50 52 L 36 140 C 68 132 100 134 128 146 Z"),
            new Shape("#e4dcc8", "M 128 66 C 150 50 178 46 206 52 L 220 140 C 188 132 156 134 128 146 Z"),
            new Shape("#2f7f79", "M 146 84 C 160 76 178 73 194 75 L 196 87 C 179 85 161 88 147 96 Z"),
            new Shape("#b8b09a", "M 148 108 C 162 101 181 98 199 100 L 200 108 C 182 106 163 109 148 116 Z"),
            new Shape("#b8b09a", "M 110 84 C 96 76 78 73 62 75 L 61 83 C 77 81 95 84 110 92 Z"),
            new Shape("#b8b09a", "M 109 108 C 94 101 75 98 57 100 L 56 108 C 74 106 93 109 109 116 Z"));

    private DrawIcon() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("lectern.svg"), svg());
        Map<Integer, byte[]> pictures = new LinkedHashMap<>();
        for (int size : List.of(16, 32, 48, 64, 128, 256, 512)) {
            pictures.put(size, png(size));
            Files.write(folder.resolve("lectern-" + size + ".png"), pictures.get(size));
        }
        Files.write(folder.resolve("lectern.ico"), ico(pictures));
        Files.write(folder.resolve("lectern.icns"), icns(pictures));
    }

    private static String svg() {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 256 256\">\n");
        for (Shape shape : SHAPES) {
            text.append("  <path fill=\"" + shape.colour() + "\" d=\"" + shape.outline() + "\"/>\n");
        }
        return text.append("</svg>\n").toString();
    }

    /// Drawn four times as large and brought down, so that small sizes keep their edges.
    private static byte[] png(int size) throws IOException {
        BufferedImage picture = drawn(size * 4);
        for (int now = size * 2; now >= size; now /= 2) {
            picture = scaled(picture, now);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage drawn(int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 256.0, size / 256.0);
        for (Shape shape : SHAPES) {
            pen.setColor(Color.decode(shape.colour()));
            pen.fill(outline(shape.outline()));
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage scaled(BufferedImage from, int size) {
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setComposite(AlphaComposite.Src);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, size, size, null);
        pen.dispose();
        return picture;
    }

    private static Path2D outline(String text) {
        Path2D path = new Path2D.Double();
        String[] words = text.split(" ");
        double[] n = new double[6];
        for (int i = 0; i < words.length; ) {
            String verb = words[i++];
            int count = verb.equals("C") ? 6 : verb.equals("Z") ? 0 : 2;
            for (int k = 0; k < count; k++) {
                n[k] = Double.parseDouble(words[i++]);
            }
            switch (verb) {
                case "M" -> path.moveTo(n[0], n[1]);
                case "L" -> path.lineTo(n[0], n[1]);
                case "C" -> path.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
                default -> path.closePath();
            }
        }
        return path;
    }

    private static byte[] ico(Map<Integer, byte[]> pictures) {
        List<Map.Entry<Integer, byte[]>> used =
                pictures.entrySet().stream().filter(picture -> picture.getKey() <= 256).toList();
        int start = 6 + 16 * used.size();
        int length = start + used.stream().mapToInt(picture -> picture.getValue().length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) used.size());
        int at = start;
        for (Map.Entry<Integer, byte[]> picture : used) {
            byte side = (byte) (picture.getKey() == 256 ? 0 : picture.getKey());
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(picture.getValue().length).putInt(at);
            at += picture.getValue().length;
        }
        used.forEach(picture -> file.put(picture.getValue()));
        return file.array();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        Map<Integer, String> kinds = Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09");
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        DataOutputStream part = new DataOutputStream(parts);
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            if (kinds.containsKey(picture.getKey())) {
                part.writeBytes(kinds.get(picture.getKey()));
                part.writeInt(picture.getValue().length + 8);
                part.write(picture.getValue());
            }
        }
        ByteBuffer file = ByteBuffer.allocate(parts.size() + 8);
        file.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(parts.size() + 8).put(parts.toByteArray());
        return file.array();
    }
}
