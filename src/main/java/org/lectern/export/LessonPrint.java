package org.lectern.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.lectern.library.lessons.ShownLesson;

/// A lesson as a tagged PDF with its fonts in it.
final class LessonPrint {

    private static final String FAMILY = "IBM Plex Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int MOST_NAMED = 12;

    private LessonPrint() {}

    static LessonExport write(ShownLesson shown) throws IOException {
        // It writes its progress to the console otherwise.
        XRLog.setLoggingEnabled(false);
        try (Glyphs glyphs = new Glyphs()) {
            String page = glyphs.printable(PrintPage.of(shown));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Lectern");
            builder.useUriResolver((_, _) -> null);
            builder.useExternalResourceAccessControl(
                    (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            font(builder, Glyphs.REGULAR, NORMAL, FontStyle.NORMAL);
            font(builder, "IBMPlexSans-Bold.ttf", BOLD, FontStyle.NORMAL);
            font(builder, "IBMPlexSans-Italic.ttf", NORMAL, FontStyle.ITALIC);
            font(builder, "IBMPlexSans-BoldItalic.ttf", BOLD, FontStyle.ITALIC);
            builder.withHtmlContent(page, null);
            builder.toStream(pdf);
            builder.run();
            List<String> notes = glyphs.replaced().isEmpty()
                    ? List.of()
                    : List.of(Texts.sentence(
                            "unprintable", glyphs.replaced().size(), glyphs.replacedNames(MOST_NAMED), Glyphs.MISSING));
            return new LessonExport(pdf.toByteArray(), notes);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) throws IOException {
        byte[] bytes = Glyphs.bytes(file);
        builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, style, true);
    }
}
