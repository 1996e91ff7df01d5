package org.lectern.export;

import java.util.List;

/// Something that stands on a slide by itself.
sealed interface SlideBox {

    /// How words are set. Sizes are points on a slide of 540 points in height, so 14 are 28 pixels of 1080.
    enum Look {
        QUOTE(20, true),
        WORDS(20, true),
        CITATION(14, false),
        BADGE(15, false),
        FLAG(15, false),
        WARNING(15, true);

        private final double size;
        private final boolean splits;

        Look(double size, boolean splits) {
            this.size = size;
            this.splits = splits;
        }

        double size() {
            return size;
        }

        /// Whether it may go on on the next slide.
        boolean splits() {
            return splits;
        }

        boolean isFramed() {
            return this == BADGE || this == FLAG || this == WARNING;
        }
    }

    /// Words in one look.
    record Text(Look look, List<SlideText> paragraphs) implements SlideBox {

        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Rows and columns.
    record Grid(List<String> head, List<List<String>> rows) implements SlideBox {}
}
