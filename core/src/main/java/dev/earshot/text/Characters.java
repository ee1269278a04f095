package dev.earshot.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters as people see them: a letter with its accents, an emoji with its modifiers, a flag. The JDK's own break
 * iterator knows joined emoji only from version 20 on, and the same text must break alike on all of them.
 */
public final class Characters {
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Characters() {}

    /** The characters of a text, in order; joined again they are the text. */
    public static List<String> of(String text) {
        List<String> characters = new ArrayList<>();
        int start = 0;
        int previous = -1;
        int flagLetters = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean flagLetter = isFlagLetter(point);
            boolean continues = previous >= 0
                    && (isAttached(point) || previous == ZERO_WIDTH_JOINER || flagLetter && flagLetters % 2 == 1);
            if (!continues && i > start) {
                characters.add(text.substring(start, i));
                start = i;
            }
            flagLetters = flagLetter ? flagLetters + 1 : 0;
            previous = point;
            i += Character.charCount(point);
        }
        if (start < text.length()) {
            characters.add(text.substring(start));
        }
        return characters;
    }

    private static boolean isAttached(int point) {
        int type = Character.getType(point);
        return point == ZERO_WIDTH_JOINER
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point >= 0x1f3fb && point <= 0x1f3ff
                || point >= 0xe0020 && point <= 0xe007f;
    }

    private static boolean isFlagLetter(int point) {
        return point >= 0x1f1e6 && point <= 0x1f1ff;
    }
}
