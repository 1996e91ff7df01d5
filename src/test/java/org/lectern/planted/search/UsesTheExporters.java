package org.lectern.planted.search;

/// Every library that only an export, the import, the command line or the sentence model may use.
final class UsesTheExporters {
    final Class<?> cells = org.apache.commons.csv.CSVFormat.class;
    final Class<?> slides = org.apache.poi.xslf.usermodel.XMLSlideShow.class;
    final Class<?> pages = com.openhtmltopdf.pdfboxout.PdfRendererBuilder.class;
    final Class<?> pdf = org.apache.pdfbox.pdmodel.PDDocument.class;
    final Class<?> json = tools.jackson.databind.ObjectMapper.class;
    final Class<?> tags = org.jsoup.nodes.Document.class;
    final Class<?> model = ai.onnxruntime.OrtSession.class;
}
