package org.lectern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.lectern.export.Png;

/// What a window showed, its pixels row by row, to be written by the program's own PNG writer.
public record Picture(int[] pixels, int width) {

    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        // As the window keeps them: where nothing shines through, a colour is the same with and without its opacity.
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Picture(pixels, width);
    }

    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Png.of(pixels, width, Deflater.BEST_SPEED));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
