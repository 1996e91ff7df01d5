package org.lectern.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.lectern.export.SlideBox.Grid;
import org.lectern.export.SlideBox.Look;
import org.lectern.export.SlideBox.Text;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Draws on one slide: everything is text that can be edited, nothing a picture.
final class SlidePen {

    static final String FONT = "Arial";
    static final Color INK = new Color(0x1B1F24);

    private static final Color SOFT = new Color(0x4A525C);
    private static final double BAR = 4;
    private static final double NUMBER_SIZE = 14;

    private final XSLFSlide slide;

    SlidePen(XSLFSlide slide) {
        this.slide = slide;
    }

    /// The slide's title, in its place for titles, so that outlines and screen readers find it.
    void title(String words, Rectangle2D place, double size) {
        XSLFTextShape title = slide.getPlaceholder(0);
        // Without a place of its own, setting it would move the titles of all slides.
        if (title.getXmlObject() instanceof CTShape own && !own.getSpPr().isSetXfrm()) {
            own.getSpPr().addNewXfrm();
        }
        title.setAnchor(place);
        title.clearText();
        title.setVerticalAlignment(VerticalAlignment.TOP);
        bare(title);
        XSLFTextParagraph paragraph = title.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        write(paragraph, new SlideText.Piece(words, true, false, false), size, INK);
    }

    void number(Rectangle2D place, int number) {
        XSLFTextBox box = slide.createTextBox();
        box.setPlaceholder(Placeholder.SLIDE_NUMBER);
        box.setAnchor(place);
        bare(box);
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setType("slidenum");
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        var looks = field.addNewRPr();
        looks.setSz((int) (NUMBER_SIZE * 100));
        looks.addNewSolidFill()
                .addNewSrgbClr()
                .setVal(new byte[] {(byte) SOFT.getRed(), (byte) SOFT.getGreen(), (byte) SOFT.getBlue()});
        field.setT(Integer.toString(number));
    }

    void draw(SlideBox box, Rectangle2D place) {
        switch (box) {
            case Text text -> draw(text, place);
            case Grid grid -> draw(grid, place);
        }
    }

    private void draw(Text text, Rectangle2D place) {
        Look look = text.look();
        Rectangle2D words = place;
        XSLFTextShape shape;
        if (look.isFramed()) {
            XSLFAutoShape frame = slide.createAutoShape();
            frame.setShapeType(look == Look.BADGE ? ShapeType.ROUND_RECT : ShapeType.RECT);
            frame.setFillColor(Color.WHITE);
            frame.setLineColor(INK);
            frame.setLineWidth(look == Look.FLAG ? 2.25 : 1);
            if (look == Look.WARNING) {
                frame.setLineDash(StrokeStyle.LineDash.DASH);
            }
            shape = frame;
        } else {
            shape = slide.createTextBox();
        }
        if (look == Look.QUOTE) {
            bar(place);
            words = new Rectangle2D.Double(
                    place.getX() + 2 * SlideFlow.PADDING,
                    place.getY(),
                    place.getWidth() - 2 * SlideFlow.PADDING,
                    place.getHeight());
        }
        shape.setAnchor(words);
        bare(shape);
        if (look.isFramed()) {
            shape.setLeftInset(SlideFlow.PADDING);
            shape.setRightInset(SlideFlow.PADDING);
            shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
        shape.clearText();
        text.paragraphs().forEach(paragraph -> write(shape, paragraph, look));
    }

    private void bar(Rectangle2D place) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(place.getX(), place.getY() + 2, BAR, place.getHeight() - 2));
        bar.setFillColor(SOFT);
        bar.setLineColor(null);
    }

    private static void write(XSLFTextShape shape, SlideText text, Look look) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(-SlideFlow.SPACE);
        if (!text.marker().isEmpty()) {
            paragraph.setLeftMargin(SlideFlow.INDENT);
            paragraph.setIndent(-SlideFlow.INDENT);
            if (text.marker().endsWith(".")) {
                paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, number(text.marker()));
            } else {
                paragraph.setBullet(true);
                paragraph.setBulletCharacter(text.marker());
            }
        }
        for (SlideText.Piece piece : text.pieces()) {
            write(paragraph, piece, look.size(), look == Look.CITATION ? SOFT : INK);
        }
    }

    private static int number(String marker) {
        String digits = marker.substring(0, marker.length() - 1);
        return digits.chars().allMatch(Character::isDigit) && !digits.isEmpty() && digits.length() < 5
                ? Math.max(1, Integer.parseInt(digits))
                : 1;
    }

    private static void write(XSLFTextParagraph paragraph, SlideText.Piece piece, double size, Color color) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(piece.text());
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setFontColor(color);
        run.setBold(piece.strong());
        run.setItalic(piece.emphasis());
        run.setUnderlined(piece.underline());
    }

    private void draw(Grid grid, Rectangle2D place) {
        XSLFTable table = slide.createTable();
        table.setAnchor(place);
        row(table, grid.head(), true);
        grid.rows().forEach(cells -> row(table, cells, false));
        double width = place.getWidth() / grid.head().size();
        for (int column = 0; column < grid.head().size(); column++) {
            table.setColumnWidth(column, width);
        }
    }

    private static void row(XSLFTable table, List<String> cells, boolean head) {
        XSLFTableRow row = table.addRow();
        row.setHeight(SlideFlow.GRID_SIZE * SlideFlow.LINE + 2 * SlideFlow.CELL_PADDING);
        for (int column = 0; column < cells.size(); column++) {
            XSLFTableCell cell = row.addCell();
            cell.setLeftInset(SlideFlow.CELL_PADDING);
            cell.setRightInset(SlideFlow.CELL_PADDING);
            cell.setTopInset(SlideFlow.CELL_PADDING);
            cell.setBottomInset(SlideFlow.CELL_PADDING);
            cell.setBorderColor(BorderEdge.bottom, SOFT);
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.5);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            write(
                    paragraph,
                    new SlideText.Piece(cells.get(column), head || column == 0, false, false),
                    SlideFlow.GRID_SIZE,
                    INK);
        }
    }

    /// Words just where the box is: no insets, no shrinking, lines broken.
    private static void bare(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
    }
}
