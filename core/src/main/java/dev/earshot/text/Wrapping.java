package dev.earshot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Breaks text into lines of a width, counted as a terminal counts it: a wide character takes two columns, a combining one
 * none. Lines break at blanks, but not between a number and its sign, between wide characters, and, where a word is longer
 * than a line, between characters as people see them; never within one.
 */
final class Wrapping {
    /** Punctuation that does not begin a line, among wide characters. */
    private static final String CLINGS = "、。，．：；？！）」』】〉》〕］｝ー々…";

    private static final Set<String> SIGNS = Set.of("-", "+", "\u2212");

    private Wrapping() {}

    /** The lines of a text, each at most so wide; an empty line stays one. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            breakLine(line, width, lines);
        }
        return lines;
    }

    private static void breakLine(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int taken = 0;
        int linesBefore = lines.size();
        for (String piece : withSigns(pieces(text))) {
            int needed = DisplayWidth.of(piece);
            boolean blank = piece.isBlank();
            if (taken + needed > width && !line.isEmpty()) {
                if (blank) {
                    continue;
                }
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                taken = 0;
            }
            if (blank && line.isEmpty() && lines.size() > linesBefore) {
                continue;
            }
            if (needed > width) {
                for (String character : Characters.of(piece)) {
                    int columns = DisplayWidth.of(character);
                    if (taken + columns > width && !line.isEmpty()) {
                        lines.add(line.toString());
                        line.setLength(0);
                        taken = 0;
                    }
                    line.append(character);
                    taken += columns;
                }
            } else {
                line.append(piece);
                taken += needed;
            }
        }
        lines.add(line.toString().stripTrailing());
    }

    /** The pieces, those joined that are a number and the sign before or behind it, with a blank between them. */
    private static List<String> withSigns(List<String> pieces) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int last = joined.size() - 1;
            boolean between =
                    last >= 0 && i + 1 < pieces.size() && pieces.get(i).equals(" ");
            if (between && belong(joined.get(last), pieces.get(i + 1))) {
                joined.set(last, joined.get(last) + " " + pieces.get(++i));
            } else {
                joined.add(pieces.get(i));
            }
        }
        return joined;
    }

    private static boolean belong(String one, String next) {
        return isDigit(one.charAt(one.length() - 1)) && next.startsWith("%")
                || SIGNS.contains(one) && isDigit(next.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The text in pieces between which a line may break: words, the blanks between them, single wide characters. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean afterWide = false;
        boolean afterBlank = false;
        for (String character : Characters.of(text)) {
            boolean blank = character.equals(" ") || character.equals("\t");
            boolean wide = DisplayWidth.of(character) > 1;
            boolean clings = CLINGS.contains(character);
            boolean mayBreak = blank != afterBlank || (wide || afterWide) && !clings && !blank;
            if (mayBreak && !piece.isEmpty()) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(character);
            afterWide = wide;
            afterBlank = blank;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
