package org.lectern.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What an editor does to a text: drops, doubles and moves lines, changes words and letters; the front matter stays.
final class RandomEdits {

    private RandomEdits() {}

    static String of(String text, Random random) {
        int body = text.indexOf("\n---\n") + 5;
        List<String> lines = new ArrayList<>(List.of(text.substring(body).split("\n", -1)));
        for (int i = 0; i < 3; i++) {
            edit(lines, random);
        }
        return text.substring(0, body) + String.join("\n", lines);
    }

    private static void edit(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int cut = line.isEmpty() ? 0 : random.nextInt(line.length());
        switch (random.nextInt(6)) {
            case 0 -> lines.set(at, "");
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, line.substring(0, cut) + "x" + line.substring(cut));
            case 4 -> lines.set(at, line.substring(0, cut));
            default -> lines.add(at, "## Another heading\n\nWords that were not there before.\n");
        }
    }
}
