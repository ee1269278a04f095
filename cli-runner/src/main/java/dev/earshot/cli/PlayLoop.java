package dev.earshot.cli;

import dev.earshot.debrief.DebriefBuilder;
import dev.earshot.explore.Exploration;
import dev.earshot.record.ResultDocument;
import dev.earshot.render.trainee.ConversationText;
import dev.earshot.render.trainee.DebriefText;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.text.Message;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the first ring to the debrief, and once more if somebody likes. */
final class PlayLoop {
    private final PlayContext context;
    private final ProcessContext process;
    private final PlayOptions options;
    private final TextOutput output;
    private final BackgroundSearch search;

    PlayLoop(PlayContext context) {
        this(context, BackgroundSearch.begin(context.machine()));
    }

    PlayLoop(PlayContext context, BackgroundSearch search) {
        this.context = context;
        this.process = context.process();
        this.options = context.options();
        this.output = context.output();
        this.search = search;
    }

    /** Plays, and tells how it went; the exit code. */
    int run() {
        ResumePrompt.Decision decision = new ResumePrompt(context).decide();
        if (decision instanceof ResumePrompt.Decision.Leave leave) {
            return leave.exit();
        }
        if (decision instanceof ResumePrompt.Decision.GoOn goOn) {
            if (options.seed() != null && options.followed()) {
                output.say("play.seed-not-used");
                output.gap();
            }
            return play(goOn.session(), goOn.quiz(), true);
        }
        Long seed = options.seed();
        return play(begin(seed == null ? process.seeds().getAsLong() : seed), Optional.empty(), false);
    }

    private Session begin(long seed) {
        if (options.followed()) {
            output.print(ConversationText.before(context.machine().scenario(), output.layout()));
            output.gap();
            output.say("play.seed", "seed", seed);
            if (options.script() == null) {
                output.say("play.before");
            }
            output.gap();
        }
        return Session.begin(context.machine(), seed);
    }

    /** @param quiz what is left of the quiz, if that is all there is to go on with */
    private int play(Session session, Optional<RecallQuiz> quiz, boolean resumed) {
        AnswerScript script = options.script();
        return script == null ? typed(session, quiz, resumed) : scripted(session, quiz, script, resumed);
    }

    private int typed(Session from, Optional<RecallQuiz> begun, boolean resumed) {
        Autosave autosave = context.autosave(kept(from, resumed));
        ConversationLoop.Left left = new ConversationLoop(context.prompt(), autosave).play(from);
        if (left.how() != ConversationLoop.How.REPLIED) {
            return leave(autosave, left);
        }
        QuizLoop.Left quiz = new QuizLoop(context.prompt(), autosave, process.terminal())
                .ask(begun.orElseGet(() -> RecallQuiz.of(left.session())));
        if (quiz.how() != ConversationLoop.How.REPLIED) {
            return leave(autosave, new ConversationLoop.Left(left.session(), quiz.how()));
        }
        int exit = lookBack(quiz.recall());
        autosave.forget();
        boolean mayAsk = process.terminal() && !options.json();
        return mayAsk ? again(left.session().seed()) : exit;
    }

    private static int kept(Session from, boolean resumed) {
        return resumed ? from.turns().size() : Autosave.NOT_KEPT;
    }

    private int leave(Autosave autosave, ConversationLoop.Left left) {
        if (left.how() == ConversationLoop.How.STOPPED) {
            autosave.forget();
            output.say("left.stopped");
            return unfinishedExit();
        }
        return leave(autosave, left.session());
    }

    private int leave(Autosave autosave, Session session) {
        switch (autosave.left(session)) {
            case THIS_ONE -> context.sayHowToGoOn();
            case AN_EARLIER_ONE -> output.say("left.earlier-kept");
            case UP_TO_A_REPLY -> {
                output.say("left.kept-up-to", "replies", autosave.keptReplies());
                context.sayHowToGoOn();
            }
            case NOTHING_SAID -> output.say("left.nothing-said");
            case NOTHING -> {
                output.say("left.not-kept");
                return ExitCode.PROBLEMS;
            }
        }
        return unfinishedExit();
    }

    /** Whoever wanted a document has to be told that there is none. */
    private int unfinishedExit() {
        return options.json() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private int scripted(Session from, Optional<RecallQuiz> begun, AnswerScript script, boolean resumed) {
        AnswerScript.Played played = script.play(from, begun, options.followed() ? output : null);
        if (played.problem() != null) {
            output.print(played.problem());
            return ExitCode.PROBLEMS;
        }
        RecallQuiz recall = played.recall();
        if (recall == null) {
            return answersRanOut(from, played.session(), resumed);
        }
        if (played.left() > 0) {
            process.messages().print(CliPhrases.say("script.not-needed", "answers", played.left()) + "\n");
        }
        int exit = lookBack(recall);
        if (resumed && !options.json()) {
            context.autosave(kept(from, true)).forget();
        }
        return exit;
    }

    /** A script is a rehearsal: it does not push aside a conversation that somebody means to go on with. */
    private int answersRanOut(Session from, Session session, boolean resumed) {
        output.say("script.ran-out", "replies", session.turns().size());
        if (options.json()) {
            return ExitCode.PROBLEMS;
        }
        if (!resumed && !options.startOver() && context.kept().isPresent()) {
            output.say("script.earlier-kept");
            return ExitCode.FINE;
        }
        Autosave autosave = context.autosave(kept(from, resumed));
        autosave.replied(session);
        return leave(autosave, session);
    }

    private int lookBack(RecallQuiz recall) {
        if (options.followed() && !search.isSoonDone()) {
            process.messages().print("\n" + CliPhrases.say("scores.wait") + "\n");
            process.messages().flush();
        }
        Optional<Exploration> exploration = search.await();
        ScoreCard card =
                exploration.map(found -> ScoreCard.of(recall, found)).orElseGet(() -> ScoreCard.unscored(recall));
        if (!options.json()) {
            output.gap();
            output.print(DebriefText.of(DebriefBuilder.of(recall, card), output.layout()));
        } else if (card.isScored()) {
            process.out().print(ResultDocument.of(recall, card));
        }
        if (!card.isScored()) {
            sayMoreMemory();
            return options.json() ? ExitCode.FAILED : ExitCode.FINE;
        }
        return ExitCode.FINE;
    }

    private void sayMoreMemory() {
        output.gap();
        output.say("scores.more-memory");
        String command = context.command();
        output.command(
                command.startsWith("java ")
                        ? command.replaceFirst("java ", "java -Xmx1g ")
                        : "JAVA_TOOL_OPTIONS=-Xmx1g " + command);
    }

    private int again(long lastSeed) {
        output.gap();
        output.say("again.heading");
        Long seed = seedForAgain(lastSeed);
        if (seed == null) {
            return ExitCode.FINE;
        }
        output.gap();
        return play(begin(seed), Optional.empty(), false);
    }

    /** The seed to play again with; null: not again. */
    private @Nullable Long seedForAgain(long lastSeed) {
        while (true) {
            Optional<String> answer = context.prompt().ask(Message.of("again.ask"));
            if (answer.isEmpty()) {
                return null;
            }
            switch (answer.get().toLowerCase(Locale.ROOT)) {
                case "y", "yes":
                    return process.seeds().getAsLong();
                case "s", "same":
                    return lastSeed;
                case "n", "no", "quit", "stop":
                    return null;
                default:
                    output.say("again.possible");
            }
        }
    }
}
