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
    private final Surroundings around;

    Diagnosis(Stop stop, SourceText source) {
        this.stop = stop;
        this.source = source;
        this.around = new Surroundings(source);
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
        if (stop.context().contains("scanning a directive")) {
            int start = around.lineStart(stop.contextAt());
            Span line = source.span(start, around.lineEnd(start));
            String message = "a line that begins with '%' is a directive, which is not possible here";
            return new SyntaxError(Code.DIRECTIVE, line, message, "take the line out", Repair.COMMENT, start);
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
        if (problem.contains("indentation indicators") || problem.contains("a comment or a line break")) {
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
            return syntax(
                    around.word(stop.at()), "this line begins further left than the first line of the file", aligned());
        }
        if (problem.contains("Expected a property name")) {
            return asKey(problem);
        }
        if (binary() >= 0) {
            return reserved(Code.TAG, binary());
        }
        return syntax(around.word(stop.at()), "this does not fit what stands before it", BLOCK);
    }

    private SyntaxError colon() {
        boolean sameLine = around.line(stop.lastStart()) == around.line(stop.at());
        if (sameLine && around.isQuote(stop.lastStart())) {
            return behindQuote();
        }
        if (sameLine) {
            return colonInText();
        }
        if (around.column(stop.lastStart()) == around.indentation(stop.lastStart())
                && around.indentation(stop.lastStart()) == around.indentation(stop.at())) {
            return noColon(stop.lastStart());
        }
        int start = around.lineStart(stop.at()) + around.indentation(stop.at());
        Span span = source.span(start, stop.at());
        String key = source.slice(start, stop.at());
        String message = "the key " + Wording.quoted(key) + " is indented further than the line it follows";
        return syntax(span, message, aligned());
    }

    private SyntaxError colonInText() {
        String before = source.slice(stop.lastStart(), stop.at());
        String message = "the ': ' behind " + Wording.quoted(before) + " makes this text a key and a value";
        String text = source.slice(stop.lastStart(), around.lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), stop.at() + 1);
        return new SyntaxError(
                Code.COLON_IN_TEXT, span, message, block(stop.lastStart(), text), Repair.LETTER, stop.at());
    }

    private SyntaxError unclosedQuote(int quote) {
        String mark = source.slice(quote, quote + 1);
        String message = "the text that opens with " + mark + " here is never closed";
        String help = "close it with " + mark + ", or leave the quotes out; " + block(quote, "…");
        return new SyntaxError(Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError behindQuote() {
        int quote = stop.lastStart();
        String mark = source.slice(quote, quote + 1);
        if (around.line(quote) < around.line(stop.lastEnd())) {
            String message = "the text that opens with " + mark + " here does not end on its line";
            String help = "close it with " + mark + ", or leave the quotes out; " + block(quote, "…");
            return new SyntaxError(
                    Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
        }
        String message = "the text goes on behind the closing " + mark;
        String text = source.slice(quote, around.lineEnd(quote)).strip();
        String help = block(quote, text);
        return new SyntaxError(
                Code.STRAY_QUOTE, source.span(stop.at(), stop.at() + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError asKey(String problem) {
        int alias = stop.at();
        while (alias > around.lineStart(stop.at()) && source.at(alias) != '*') {
            alias--;
        }
        if (problem.contains("=ALI") && source.at(alias) == '*') {
            String message = "'*' makes this an alias of another part, which is not possible here";
            Span span = source.span(alias, stop.at());
            return new SyntaxError(Code.ALIAS, span, message, "write the key out", Repair.LETTER, alias);
        }
        int start = Math.max(0, stop.at() - 1);
        return syntax(source.span(start, start + 1), "a list or a pair of braces stands where a key is expected", null);
    }

    /** Where the tag {@code !!binary} stands, the only one that the library acts upon; −1: nowhere near. */
    private int binary() {
        String behind = source.slice(stop.lastEnd(), around.lineEnd(stop.lastEnd()));
        int at = behind.indexOf("!!binary");
        return at < 0 ? -1 : stop.lastEnd() + behind.codePointCount(0, at);
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
        String help = block(at, source.slice(at, around.lineEnd(at)).strip());
        return new SyntaxError(code, source.span(at, at + 1), message, help, Repair.LETTER, at);
    }

    private SyntaxError noColon(int at) {
        String text = source.slice(at, around.lineEnd(at)).strip();
        Span span = source.span(at, at + Math.max(1, text.codePointCount(0, text.length())));
        String message = "no ':' follows " + Wording.quoted(text) + ", so it is no key";
        String help = isBelowBar(at)
                ? "indent text further than the key above it"
                : "if it goes on with the text above, indent it as far as that text";
        boolean wholeLine = around.column(at) == around.indentation(at);
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, wholeLine ? Repair.COMMENT : Repair.NONE, at);
    }

    /** Whether the line above announces a block of text. */
    private boolean isBelowBar(int offset) {
        String above =
                around.line(offset) > 1 ? source.line(around.line(offset) - 1).stripTrailing() : "";
        return above.endsWith("|") || above.endsWith(">");
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
        String text = source.slice(stop.at(), around.lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), around.lineEnd(stop.at()));
        String message =
                "a block of text begins on the line below its " + source.slice(stop.contextAt(), stop.contextAt() + 1);
        String help = block(stop.contextAt(), text);
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.LETTER, stop.contextAt());
    }

    private SyntaxError withinBrackets() {
        boolean sameLine = around.line(stop.lastStart()) == around.line(stop.at());
        if (sameLine && around.isQuote(stop.lastStart())) {
            return behindQuote();
        }
        if (sameLine && source.at(stop.at()) == ':' && around.isValue(stop.lastStart())) {
            String before = source.slice(stop.lastStart(), stop.at());
            String message = "the ': ' behind " + Wording.quoted(before) + " makes this text a key and a value";
            String help = "within { } put the whole text in quotes";
            Span span = source.span(stop.at(), stop.at() + 1);
            return new SyntaxError(Code.COLON_IN_TEXT, span, message, help, Repair.LETTER, stop.at());
        }
        int behind = stop.lastEnd();
        if (source.at(behind) == ' ' && source.at(behind + 1) == '#' && around.isValue(stop.lastStart())) {
            return cut(behind + 1);
        }
        String bracket = source.slice(stop.contextAt(), stop.contextAt() + 1);
        String message = "the " + bracket + " that opens here is not closed";
        String closing = bracket.equals("[") ? "]" : "}";
        String help = "add the " + closing + ", and put text that has brackets, commas or colons in quotes";
        return syntax(source.span(stop.contextAt(), stop.contextAt() + 1), message, help);
    }

    private SyntaxError cut(int hash) {
        String message = "' #' makes a comment of the rest of the line, and so the bracket is never closed";
        String help = "within { } put the whole text in quotes";
        Span span = source.span(hash, around.lineEnd(hash));
        return new SyntaxError(Code.SPEECH_CUT, span, message, help, Repair.LETTER, hash);
    }

    /** Something that begins where only a new key, or nothing, can. */
    private SyntaxError outOfPlace() {
        int at = stop.at();
        int value = around.valueOfLine(at);
        if (around.isQuote(stop.lastStart()) && around.line(stop.lastEnd()) == around.line(at)) {
            return behindQuote();
        }
        if (source.at(at) == '}' || source.at(at) == ']') {
            return closesNothing();
        }
        if (value < at && (source.at(value) == '{' || source.at(value) == '[')) {
            return reserved(value);
        }
        if (source.at(at) == '?') {
            return reserved(at);
        }
        if (stop.problem().contains("'-'") || source.at(at) == '-' && around.isBlank(at + 1)) {
            return syntax(source.span(at, at + 1), "a list entry ('-') stands where a key is expected", aligned());
        }
        if (stop.context().contains("block collection") && stop.problem().contains("'?'")) {
            String message = "the key " + Wording.quoted(around.wordAt(at)) + " stands among the entries of a list";
            return syntax(around.word(at), message, "begin a list entry with '- '");
        }
        String message = Wording.quoted(around.wordAt(at)) + " lines up with nothing above it";
        return syntax(around.word(at), message, aligned());
    }

    private SyntaxError nothingThere() {
        int found = source.at(stop.at());
        if (found == ',') {
            return syntax(source.span(stop.at(), stop.at() + 1), "a comma with nothing before it", null);
        }
        return found == '}' || found == ']'
                ? closesNothing()
                : syntax(around.word(stop.at()), "a bracket is still open here", "add the ] or } that is missing");
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

    /** Help that shows the text, which begins at the offset, as a block. */
    private String block(int offset, String text) {
        boolean inBraces = around.openBrackets(offset) > 0;
        // Where a text within brackets was meant to end, nobody knows.
        String block = BlockForm.of(around.keyBefore(offset), inBraces ? "…" : text);
        return inBraces ? "outside of { } and [ ], " + block : block;
    }
}
