package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import dev.earshot.yaml.SyntaxError.Repair;
import dev.earshot.yaml.SyntaxError.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Works out from the library's complaint, and from the source around it, what an author did. The library's words are only
 * compared, never shown; a complaint that nobody here knows gets a general answer at the right place.
 */
final class Diagnosis {
    private static final String BLOCK = "text with such characters is safe as a block: end the line with '|' after the "
            + "key, and write the text indented on the lines below";

    private final Stop stop;
    private final SourceText source;

    Diagnosis(Stop stop, SourceText source) {
        this.stop = stop;
        this.source = source;
    }

    SyntaxError name() {
        String problem = stop.problem();
        if (problem.contains("mapping values are not allowed")) {
            return colon();
        }
        if (problem.contains("unexpected end of stream") || problem.contains("unexpected document separator")) {
            return unclosedQuote(stop.contextAt());
        }
        if (problem.contains("that cannot start any token")) {
            return source.at(stop.at()) == '\t' ? tab() : reserved(stop.at());
        }
        if (stop.context().contains("scanning an alias")) {
            return reserved(Code.ALIAS, stop.contextAt());
        }
        if (stop.context().contains("scanning an anchor")) {
            return reserved(Code.ANCHOR, stop.contextAt());
        }
        if (stop.context().contains("scanning a tag")) {
            return reserved(Code.TAG, stop.contextAt());
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(stop.contextAt());
        }
        if (problem.contains("escape")) {
            return escape();
        }
        if (problem.contains("indentation indicators")) {
            return behindBar();
        }
        if (problem.contains("sequence entries are not allowed")) {
            return reserved(stop.at());
        }
        if (problem.contains("expected ','")) {
            return withinBrackets();
        }
        if (problem.contains("mapping keys are not allowed") || problem.contains("expected <block end>")) {
            return outOfPlace();
        }
        if (problem.contains("expected the node content")) {
            return nothingThere();
        }
        if (problem.contains("expected '<document start>'")) {
            return syntax(word(stop.at()), "this line begins further left than the first line of the file", aligned());
        }
        if (problem.contains("Expected a property name")) {
            return syntax(word(stop.at()), "a list or a pair of braces stands where a key is expected", null);
        }
        return syntax(word(stop.at()), "this does not fit what stands before it", BLOCK);
    }

    private SyntaxError colon() {
        boolean sameLine = line(stop.lastStart()) == line(stop.at());
        if (sameLine && isQuote(stop.lastStart())) {
            return behindQuote();
        }
        if (sameLine) {
            return colonInText();
        }
        if (column(stop.lastStart()) == indentation(stop.lastStart())
                && indentation(stop.lastStart()) == indentation(stop.at())) {
            return noColon(stop.lastStart());
        }
        int start = lineStart(stop.at()) + indentation(stop.at());
        Span span = source.span(start, stop.at());
        String key = source.slice(start, stop.at());
        String message = "the key " + Wording.quoted(key) + " is indented further than the line it follows";
        return syntax(span, message, aligned());
    }

    private SyntaxError colonInText() {
        String before = source.slice(stop.lastStart(), stop.at());
        String message = "the ': ' behind " + Wording.quoted(before) + " makes this text a key and a value";
        String text = source.slice(stop.lastStart(), lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), stop.at() + 1);
        return new SyntaxError(
                Code.COLON_IN_TEXT, span, message, BlockForm.of(keyBefore(), text), Repair.LETTER, stop.at());
    }

    private SyntaxError unclosedQuote(int quote) {
        String mark = source.slice(quote, quote + 1);
        String message = "the text that opens with " + mark + " here is never closed";
        String help = "close it with " + mark + ", or leave the quotes out and write it as a block:\n"
                + BlockForm.of(keyBefore(quote), "…");
        return new SyntaxError(Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError behindQuote() {
        int quote = stop.lastStart();
        String mark = source.slice(quote, quote + 1);
        if (line(quote) < line(stop.lastEnd())) {
            String message = "the text that opens with " + mark + " here does not end on its line";
            String help = "close it with " + mark + ", or write it as a block:\n" + BlockForm.of(keyBefore(quote), "…");
            return new SyntaxError(
                    Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
        }
        String message = "the text goes on behind the closing " + mark;
        String text = source.slice(quote, lineEnd(quote)).strip();
        String help = BlockForm.of(keyBefore(quote), text);
        return new SyntaxError(
                Code.STRAY_QUOTE, source.span(stop.at(), stop.at() + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError tab() {
        String help = "indent with spaces; most editors can do so when the tab key is pressed";
        Span span = source.span(stop.at(), stop.at() + 1);
        return new SyntaxError(
                Code.TAB_INDENTATION, span, "a tab stands where spaces belong", help, Repair.NONE, stop.at());
    }

    private SyntaxError reserved(int at) {
        return reserved(Code.RESERVED_CHARACTER, at);
    }

    private SyntaxError reserved(Code code, int at) {
        String character = source.slice(at, at + 1);
        String message = "text cannot begin with " + Wording.quoted(character);
        String help = BlockForm.of(keyBefore(at), source.slice(at, lineEnd(at)).strip());
        return new SyntaxError(code, source.span(at, at + 1), message, help, Repair.LETTER, at);
    }

    private SyntaxError noColon(int at) {
        String text = source.slice(at, lineEnd(at)).strip();
        Span span = source.span(at, at + Math.max(1, text.codePointCount(0, text.length())));
        String message = "no ':' follows " + Wording.quoted(text) + ", so it is no key";
        String help = "if it goes on with the text above, indent it as far as that text";
        boolean wholeLine = column(at) == indentation(at);
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, wholeLine ? Repair.COMMENT : Repair.NONE, at);
    }

    private SyntaxError escape() {
        int backslash = stop.at();
        while (backslash > stop.contextAt() && source.at(backslash) != '\\') {
            backslash--;
        }
        Span span = source.span(backslash, backslash + 2);
        String message = "in double quotes '\\' begins an escape, and this is none";
        String help = "write '\\\\' for a backslash, or leave the quotes out";
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.LETTER, backslash);
    }

    private SyntaxError behindBar() {
        String text = source.slice(stop.at(), lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), lineEnd(stop.at()));
        String message =
                "a block of text begins on the line below its " + source.slice(stop.contextAt(), stop.contextAt() + 1);
        String help = BlockForm.of(keyBefore(stop.contextAt()), text);
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.LETTER, stop.contextAt());
    }

    private SyntaxError withinBrackets() {
        boolean sameLine = line(stop.lastStart()) == line(stop.at());
        if (sameLine && isQuote(stop.lastStart())) {
            return behindQuote();
        }
        if (sameLine && source.at(stop.at()) == ':' && isValue(stop.lastStart())) {
            String before = source.slice(stop.lastStart(), stop.at());
            String message = "the ': ' behind " + Wording.quoted(before) + " makes this text a key and a value";
            String help = "within { } put the whole text in quotes";
            Span span = source.span(stop.at(), stop.at() + 1);
            return new SyntaxError(Code.COLON_IN_TEXT, span, message, help, Repair.LETTER, stop.at());
        }
        String bracket = source.slice(stop.contextAt(), stop.contextAt() + 1);
        String message = "the " + bracket + " that opens here is not closed";
        String closing = bracket.equals("[") ? "]" : "}";
        String help = "add the " + closing + ", and put text that has brackets, commas or colons in quotes";
        return syntax(source.span(stop.contextAt(), stop.contextAt() + 1), message, help);
    }

    /** Something that begins where only a new key, or nothing, can. */
    private SyntaxError outOfPlace() {
        int at = stop.at();
        int value = valueOfLine(at);
        if (isQuote(stop.lastStart()) && line(stop.lastEnd()) == line(at)) {
            return behindQuote();
        }
        if (value < at && (source.at(value) == '{' || source.at(value) == '[')) {
            return reserved(value);
        }
        if (source.at(at) == '?') {
            return reserved(at);
        }
        if (source.at(at) == '}' || source.at(at) == ']') {
            return closesNothing();
        }
        if (stop.problem().contains("'-'") || source.at(at) == '-' && isBlank(at + 1)) {
            return syntax(source.span(at, at + 1), "a list entry ('-') stands where a key is expected", aligned());
        }
        if (stop.context().contains("block collection") && stop.problem().contains("'?'")) {
            String message = "the key " + Wording.quoted(wordAt(at)) + " stands among the entries of a list";
            return syntax(word(at), message, "begin a list entry with '- '");
        }
        String message = Wording.quoted(wordAt(at)) + " lines up with nothing above it";
        return syntax(word(at), message, aligned());
    }

    private SyntaxError nothingThere() {
        if (source.at(stop.at()) == ',') {
            return syntax(source.span(stop.at(), stop.at() + 1), "a comma with nothing before it", null);
        }
        return closesNothing();
    }

    private SyntaxError closesNothing() {
        Span span = source.span(stop.at(), stop.at() + 1);
        String bracket = source.slice(stop.at(), stop.at() + 1);
        return syntax(span, "the " + bracket + " here closes nothing", "text that has brackets is safe in quotes");
    }

    private static SyntaxError syntax(Span span, String message, @Nullable String help) {
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.NONE, 0);
    }

    private static String aligned() {
        return "keys, and the entries of a list, that belong together begin in the same column";
    }

    // ---- Around a place ----

    private boolean isQuote(int offset) {
        return source.at(offset) == '"' || source.at(offset) == '\'';
    }

    private boolean isBlank(int offset) {
        int c = source.at(offset);
        return c == -1 || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private int line(int offset) {
        return source.position(offset).line();
    }

    /** Counted from 0. */
    private int column(int offset) {
        return source.position(offset).column() - 1;
    }

    private int lineStart(int offset) {
        return offset - column(offset);
    }

    private int lineEnd(int offset) {
        String line = source.line(line(offset));
        return lineStart(offset) + line.codePointCount(0, line.length());
    }

    private int indentation(int offset) {
        int start = lineStart(offset);
        int at = start;
        while (source.at(at) == ' ' || source.at(at) == '\t') {
            at++;
        }
        return at - start;
    }

    private Span word(int at) {
        return source.span(
                at, at + Math.max(1, wordAt(at).codePointCount(0, wordAt(at).length())));
    }

    private String wordAt(int at) {
        int end = at;
        while (!isBlank(end) && source.at(end) != ':' && end - at < 80) {
            end++;
        }
        return source.slice(at, Math.min(end, source.length()));
    }

    private @Nullable String keyBefore() {
        return keyBefore(stop.lastStart());
    }

    /** The key whose value begins at the offset; null: it is the entry of a list, or no value. */
    private @Nullable String keyBefore(int offset) {
        int end = offset;
        while (end > 0 && source.at(end - 1) == ' ') {
            end--;
        }
        if (end == 0 || source.at(end - 1) != ':') {
            return null;
        }
        int start = end - 1;
        while (start > 0 && (Character.isLetterOrDigit(source.at(start - 1)) || source.at(start - 1) == '-')) {
            start--;
        }
        return start == end - 1 ? null : source.slice(start, end - 1);
    }

    private boolean isValue(int offset) {
        return keyBefore(offset) != null;
    }

    /** Where the value on the line begins, behind {@code key: } or {@code - }; the offset itself if there is none. */
    private int valueOfLine(int offset) {
        int at = lineStart(offset) + indentation(offset);
        while (source.at(at) == '-' && source.at(at + 1) == ' ') {
            at += 2;
        }
        int key = at;
        while (at < offset && !(source.at(at) == ':' && source.at(at + 1) == ' ')) {
            at++;
        }
        if (at >= offset) {
            return key;
        }
        at++;
        while (source.at(at) == ' ') {
            at++;
        }
        return at;
    }
}
