package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {

    @Test
    void anotherReaderSeesTheSamePixels() throws Exception {
        int[] pixels =
                new Random(7).ints(31 * 17).map(pixel -> pixel | 0xff000000).toArray();

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(pixels, 31)));

        assertThat(read.getHeight()).isEqualTo(17);
        assertThat(read.getRGB(0, 0, 31, 17, new int[pixels.length], 0, 31)).isEqualTo(pixels);
    }

    @Test
    void rowsMustBeFull() {
        assertThatThrownBy(() -> Png.of(new int[5], 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
