package org.lectern.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.lectern.disk.WholeFile;

/// A file of the cache that ends with the checksum of all before it: whole and as it was written, or as good as
/// missing. Its content is plain data, which a start reads without a parser.
final class CheckedFile {

    private static final int CHECKSUM = Long.BYTES;

    /// What is written into it.
    interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private CheckedFile() {}

    /// @throws IOException where the file is missing, cut off or damaged
    static DataInputStream read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - CHECKSUM;
        if (end < 0) {
            throw new IOException(file + " is cut off");
        }
        DataInputStream told = new DataInputStream(new ByteArrayInputStream(bytes, end, CHECKSUM));
        if (told.readLong() != checksum(bytes, end)) {
            throw new IOException(file + " is damaged");
        }
        return new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
    }

    /// @throws IOException where there is no room, or a text is too long for the form
    static void write(Path file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.write(out);
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        }
        WholeFile.write(file, bytes.toByteArray());
    }

    static void writeTexts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static long checksum(byte[] bytes, int end) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, end);
        return checksum.getValue();
    }
}
