package dev.earshot.ratings;

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe goes before whatever could begin one, even behind
 * blanks. Taken off again, it leaves the text as it was, whatever it was (the set is that of OWASP, with the wide forms
 * that some spreadsheets read alike).
 */
final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String BEGIN = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    static String put(String text) {
        return couldBeFormula(text) ? GUARD + text : text;
    }

    static String takeOff(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && couldBeFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    /** Apostrophes before it count as blanks, so that a text that has one of its own gets a second one, and only that off. */
    private static boolean couldBeFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '\r' || BEGIN.indexOf(c) >= 0) {
                return true;
            }
            if (c != GUARD && !isBlank(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
