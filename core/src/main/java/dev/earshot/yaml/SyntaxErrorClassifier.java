package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.SyntaxError.Repair;
import dev.earshot.yaml.SyntaxError.Stop;
import org.jspecify.annotations.Nullable;

/**
 * Works out from the library's complaint, and from the source around it, what an author did. The library's words are only
 * compared, never shown; a complaint that nobody here knows gets a general answer at the right place.
 */
final class SyntaxErrorClassifier {
    private final Stop stop;
    private final SourceText source;
    private final SourceContext around;

    SyntaxErrorClassifier(Stop stop, SourceText source) {
        this.stop = stop;
        this.source = source;
        this.around = new SourceContext(source);
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
            Message message = Message.of("directive.line");
            Message help = Message.of("directive.line.help");
            return new SyntaxError(Code.DIRECTIVE, line, message, help, Repair.COMMENT, start);
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
            return syntax(around.word(stop.at()), Message.of("yaml-syntax.left-of-first"), aligned());
        }
        if (problem.contains("Expected a property name")) {
            return asKey(problem);
        }
        if (binary() >= 0) {
            return reserved(Code.TAG, binary());
        }
        return syntax(around.word(stop.at()), Message.of("yaml-syntax.misfit"), Message.of("yaml-syntax.misfit.help"));
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
        Message message = Message.of("yaml-syntax.indented-further", "key", Argument.quoted(key));
        return syntax(span, message, aligned());
    }

    private SyntaxError colonInText() {
        String before = source.slice(stop.lastStart(), stop.at());
        Message message = Message.of("colon-in-text.pair", "before", Argument.quoted(before));
        String text = source.slice(stop.lastStart(), around.lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), stop.at() + 1);
        return new SyntaxError(
                Code.COLON_IN_TEXT, span, message, block(stop.lastStart(), text), Repair.LETTER, stop.at());
    }

    private SyntaxError unclosedQuote(int quote) {
        String mark = source.slice(quote, quote + 1);
        Message message = Message.of("stray-quote.unclosed", "mark", mark);
        Message help = Message.of("stray-quote.unclosed.help", "mark", mark, "block", block(quote, "…"));
        return new SyntaxError(Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError behindQuote() {
        int quote = stop.lastStart();
        String mark = source.slice(quote, quote + 1);
        if (around.line(quote) < around.line(stop.lastEnd())) {
            Message message = Message.of("stray-quote.beyond-line", "mark", mark);
            Message help = Message.of("stray-quote.unclosed.help", "mark", mark, "block", block(quote, "…"));
            return new SyntaxError(
                    Code.STRAY_QUOTE, source.span(quote, quote + 1), message, help, Repair.LETTER, quote);
        }
        Message message = Message.of("stray-quote.text-behind", "mark", mark);
        String text = source.slice(quote, around.lineEnd(quote)).strip();
        Message help = block(quote, text);
        return new SyntaxError(
                Code.STRAY_QUOTE, source.span(stop.at(), stop.at() + 1), message, help, Repair.LETTER, quote);
    }

    private SyntaxError asKey(String problem) {
        int alias = stop.at();
        while (alias > around.lineStart(stop.at()) && source.at(alias) != '*') {
            alias--;
        }
        if (problem.contains("=ALI") && source.at(alias) == '*') {
            Message message = Message.of("alias.here");
            Span span = source.span(alias, stop.at());
            return new SyntaxError(Code.ALIAS, span, message, Message.of("alias.key.help"), Repair.LETTER, alias);
        }
        int start = Math.max(0, stop.at() - 1);
        return syntax(source.span(start, start + 1), Message.of("yaml-syntax.brackets-as-key"), null);
    }

    /** Where the tag {@code !!binary} stands, the only one that the library acts upon; −1: nowhere near. */
    private int binary() {
        String behind = source.slice(stop.lastEnd(), around.lineEnd(stop.lastEnd()));
        int at = behind.indexOf("!!binary");
        return at < 0 ? -1 : stop.lastEnd() + behind.codePointCount(0, at);
    }

    private SyntaxError tab() {
        Message message = Message.of("tab-indentation.here");
        Message help = Message.of("tab-indentation.here.help");
        Span span = source.span(stop.at(), stop.at() + 1);
        return new SyntaxError(Code.TAB_INDENTATION, span, message, help, Repair.NONE, stop.at());
    }

    private SyntaxError reserved(int at) {
        return reserved(Code.RESERVED_CHARACTER, at);
    }

    private SyntaxError reserved(Code code, int at) {
        String character = source.slice(at, at + 1);
        Message message = Message.of("reserved-character.begins", "character", Argument.quoted(character));
        Message help = block(at, source.slice(at, around.lineEnd(at)).strip());
        return new SyntaxError(code, source.span(at, at + 1), message, help, Repair.LETTER, at);
    }

    private SyntaxError noColon(int at) {
        String text = source.slice(at, around.lineEnd(at)).strip();
        Span span = source.span(at, at + Math.max(1, text.codePointCount(0, text.length())));
        Message message = Message.of("yaml-syntax.no-colon", "text", Argument.quoted(text));
        Message help = Message.of(isBelowBar(at) ? "yaml-syntax.no-colon.below-bar.help" : "yaml-syntax.no-colon.help");
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
        Message message = Message.of("yaml-syntax.escape");
        Message help = Message.of("yaml-syntax.escape.help");
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.LETTER, backslash);
    }

    private SyntaxError behindBar() {
        String text = source.slice(stop.at(), around.lineEnd(stop.at())).strip();
        Span span = source.span(stop.at(), around.lineEnd(stop.at()));
        String bar = source.slice(stop.contextAt(), stop.contextAt() + 1);
        Message message = Message.of("yaml-syntax.behind-bar", "bar", bar);
        Message help = block(stop.contextAt(), text);
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.LETTER, stop.contextAt());
    }

    private SyntaxError withinBrackets() {
        boolean sameLine = around.line(stop.lastStart()) == around.line(stop.at());
        if (sameLine && around.isQuote(stop.lastStart())) {
            return behindQuote();
        }
        if (sameLine && source.at(stop.at()) == ':' && around.isValue(stop.lastStart())) {
            String before = source.slice(stop.lastStart(), stop.at());
            Message message = Message.of("colon-in-text.pair", "before", Argument.quoted(before));
            Message help = Message.of("in-braces.help");
            Span span = source.span(stop.at(), stop.at() + 1);
            return new SyntaxError(Code.COLON_IN_TEXT, span, message, help, Repair.LETTER, stop.at());
        }
        int behind = stop.lastEnd();
        if (source.at(behind) == ' ' && source.at(behind + 1) == '#' && around.isValue(stop.lastStart())) {
            return cut(behind + 1);
        }
        String bracket = source.slice(stop.contextAt(), stop.contextAt() + 1);
        String closing = bracket.equals("[") ? "]" : "}";
        Message message = Message.of("yaml-syntax.open-bracket", "bracket", bracket);
        Message help = Message.of("yaml-syntax.open-bracket.help", "bracket", closing);
        return syntax(source.span(stop.contextAt(), stop.contextAt() + 1), message, help);
    }

    private SyntaxError cut(int hash) {
        Message message = Message.of("speech-cut.bracket");
        Message help = Message.of("in-braces.help");
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
            return syntax(source.span(at, at + 1), Message.of("yaml-syntax.entry-as-key"), aligned());
        }
        if (stop.context().contains("block collection") && stop.problem().contains("'?'")) {
            Message message = Message.of("yaml-syntax.key-among-entries", "key", Argument.quoted(around.wordAt(at)));
            return syntax(around.word(at), message, Message.of("yaml-syntax.key-among-entries.help"));
        }
        Message message = Message.of("yaml-syntax.out-of-line", "text", Argument.quoted(around.wordAt(at)));
        return syntax(around.word(at), message, aligned());
    }

    private SyntaxError nothingThere() {
        int found = source.at(stop.at());
        if (found == ',') {
            return syntax(source.span(stop.at(), stop.at() + 1), Message.of("yaml-syntax.lonely-comma"), null);
        }
        return found == '}' || found == ']'
                ? closesNothing()
                : syntax(
                        around.word(stop.at()),
                        Message.of("yaml-syntax.still-open"),
                        Message.of("yaml-syntax.still-open.help"));
    }

    private SyntaxError closesNothing() {
        Span span = source.span(stop.at(), stop.at() + 1);
        String bracket = source.slice(stop.at(), stop.at() + 1);
        Message message = Message.of("yaml-syntax.closes-nothing", "bracket", bracket);
        return syntax(span, message, Message.of("yaml-syntax.closes-nothing.help"));
    }

    private static SyntaxError syntax(Span span, Message message, @Nullable Message help) {
        return new SyntaxError(Code.YAML_SYNTAX, span, message, help, Repair.NONE, 0);
    }

    private static Message aligned() {
        return Message.of("yaml-syntax.align.help");
    }

    /** Help that shows the text, which begins at the offset, as a block. */
    private Message block(int offset, String text) {
        boolean inBraces = around.openBrackets(offset) > 0;
        // Where a text within brackets was meant to end, nobody knows.
        return inBraces
                ? BlockForm.outsideOfBrackets(around.keyBefore(offset), "…")
                : BlockForm.of(around.keyBefore(offset), text);
    }
}
