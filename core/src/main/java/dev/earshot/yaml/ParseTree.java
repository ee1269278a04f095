package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Message;
import dev.earshot.yaml.SyntaxError.Repair;
import dev.earshot.yaml.SyntaxError.Stop;
import dev.earshot.yaml.TreeParser.Walk;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * The tree of a file. Mistakes of YAML that lie within one line are stepped over, so that the rest of the file is still
 * read and the author learns of everything at once.
 *
 * @param root the tree, as far as it was read
 * @param end the line at which reading broke off; behind the last line if it did not
 * @param complete whether every key that was written is in the tree
 * @param repaired the lines on which a mistake was stepped over
 */
record ParseTree(@Nullable Node root, int end, boolean complete, Set<Integer> repaired) {
    private static final int MOST_REPAIRS = 25;

    /** Bounds the work on a hostile file: so many characters are read over and over. */
    private static final int MOST_REREAD = 2_000_000;

    static ParseTree parse(SourceText source, DiagnosticSink problems) {
        int[] text = ForbiddenCharacters.cleaned(source, problems);
        refuseDirectives(text, source, problems);
        boolean complete = true;
        NavigableSet<Integer> repaired = new TreeSet<>();
        Set<Integer> repairedLines = new HashSet<>();
        for (int attempt = 1; ; attempt++) {
            DiagnosticSink found = problems.emptyCopy();
            Walk walk = TreeParser.walk(text, source, repaired, found);
            if (walk.failure() == null) {
                problems.addAll(found.found());
                int end = walk.whole()
                        ? source.lines() + 1
                        : source.position(walk.lastStart()).line();
                return new ParseTree(walk.root(), end, complete && walk.whole(), repairedLines);
            }
            SyntaxError error = new SyntaxErrorClassifier(stop(walk, source), source).name();
            problems.report(error.code(), error.span(), "", error.message(), error.help());
            boolean last = attempt > MOST_REPAIRS || (long) attempt * text.length > MOST_REREAD;
            if (error.repair() == Repair.NONE || last || !repaired.add(error.at())) {
                problems.addAll(found.found());
                int end = Math.min(
                        error.span().start().line(),
                        source.position(walk.lastStart()).line());
                return new ParseTree(walk.root(), end, false, repairedLines);
            }
            text[error.at()] = error.repair() == Repair.COMMENT ? '#' : 'x';
            complete &= error.repair() != Repair.COMMENT;
            int line = source.position(error.at()).line();
            repairedLines.add(line);
            if (error.repair() == Repair.COMMENT) {
                // What now seems to be missing above is what was taken out here.
                repairedLines.add(line - 1);
            }
        }
    }

    /** Directives are for programs; as comments they do no harm. */
    private static void refuseDirectives(int[] text, SourceText source, DiagnosticSink problems) {
        for (int line = 1; line <= source.lines(); line++) {
            String content = source.line(line);
            if (content.startsWith("%")) {
                Span span = Span.of(line, 1, content.codePointCount(0, content.length()));
                Message message = Message.of("directive.line");
                problems.report(Code.DIRECTIVE, span, "", message, Message.of("directive.line.help"));
                text[source.offset(new Position(line, 1))] = '#';
            } else if (!content.isBlank() && !content.startsWith("#")) {
                return;
            }
        }
    }

    private static Stop stop(Walk walk, SourceText source) {
        for (Throwable cause = walk.failure(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                int at = offset(marked.getProblemMark(), walk.lastEnd());
                String context = marked.getContext() == null ? "" : marked.getContext();
                int contextAt = offset(marked.getContextMark(), at);
                String problem = marked.getProblem() == null ? "" : marked.getProblem();
                return new Stop(problem, at, context, contextAt, walk.lastStart(), walk.lastEnd());
            }
        }
        int at = walk.lastEnd();
        String problem = "";
        if (walk.failure() instanceof JacksonException jackson) {
            problem = jackson.getOriginalMessage() == null ? "" : jackson.getOriginalMessage();
            if (jackson.getLocation() != null && jackson.getLocation().getCharOffset() >= 0) {
                at = (int) jackson.getLocation().getCharOffset();
            }
        }
        return new Stop(problem, Math.min(at, source.length()), "", at, walk.lastStart(), walk.lastEnd());
    }

    private static int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(Mark::getIndex).orElse(otherwise);
    }
}
