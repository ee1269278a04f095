package dev.earshot.cli;

import dev.earshot.debrief.DebriefBuilder;
import dev.earshot.explore.Exploration;
import dev.earshot.record.ResultDocument;
import dev.earshot.render.trainee.ConversationText;
import dev.earshot.render.trainee.DebriefText;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From the first ring to the debrief, and once more if somebody likes. */
final class Play {
    private final Sitting sitting;
    private final Surroundings surroundings;
    private final Wishes wishes;
    private final Screen screen;
    private final ScoreSearch search;

    Play(Sitting sitting) {
        this(sitting, ScoreSearch.begin(sitting.machine()));
    }

    Play(Sitting sitting, ScoreSearch search) {
        this.sitting = sitting;
        this.surroundings = sitting.surroundings();
        this.wishes = sitting.wishes();
        this.screen = sitting.screen();
        this.search = search;
    }

    /** Plays, and tells how it went; the exit code. */
    int run() {
        Unfinished.Decision decision = new Unfinished(sitting).decide();
        if (decision instanceof Unfinished.Decision.Leave leave) {
            return leave.exit();
        }
        if (decision instanceof Unfinished.Decision.GoOn goOn) {
            if (wishes.seed() != null && wishes.followed()) {
                screen.say("The seed you gave is not used: a conversation that goes on keeps its own.");
                screen.gap();
            }
            return play(goOn.session(), goOn.quiz(), true);
        }
        Long seed = wishes.seed();
        return play(begin(seed == null ? surroundings.seeds().getAsLong() : seed), Optional.empty(), false);
    }

    private Session begin(long seed) {
        if (wishes.followed()) {
            screen.print(ConversationText.before(sitting.machine().scenario(), screen.layout()));
            screen.gap();
            screen.say(Phrase.seed(seed));
            if (wishes.script() == null) {
                screen.say("Type help at any time to see what you can type; quit keeps the conversation for later.");
            }
            screen.gap();
        }
        return Session.begin(sitting.machine(), seed);
    }

    /** @param quiz what is left of the quiz, if that is all there is to go on with */
    private int play(Session session, Optional<RecallQuiz> quiz, boolean resumed) {
        Script script = wishes.script();
        return script == null ? typed(session, quiz, resumed) : scripted(session, quiz, script, resumed);
    }

    private int typed(Session from, Optional<RecallQuiz> begun, boolean resumed) {
        Keeper keeper = sitting.keeper(kept(from, resumed));
        Conversation.Left left = new Conversation(sitting.dialogue(), keeper).play(from);
        if (left.how() != Conversation.How.REPLIED) {
            return leave(keeper, left);
        }
        Quiz.Left quiz = new Quiz(sitting.dialogue(), keeper, surroundings.terminal())
                .ask(begun.orElseGet(() -> RecallQuiz.of(left.session())));
        if (quiz.how() != Conversation.How.REPLIED) {
            return leave(keeper, new Conversation.Left(left.session(), quiz.how()));
        }
        int exit = lookBack(quiz.recall());
        keeper.forget();
        boolean mayAsk = surroundings.terminal() && !wishes.json();
        return mayAsk ? again(left.session().seed()) : exit;
    }

    private static int kept(Session from, boolean resumed) {
        return resumed ? from.turns().size() : Keeper.NOT_KEPT;
    }

    private int leave(Keeper keeper, Conversation.Left left) {
        if (left.how() == Conversation.How.STOPPED) {
            keeper.forget();
            screen.say("You left without a score.");
            return unfinishedExit();
        }
        return leave(keeper, left.session());
    }

    private int leave(Keeper keeper, Session session) {
        switch (keeper.left(session)) {
            case THIS_ONE -> sitting.sayHowToGoOn();
            case AN_EARLIER_ONE -> screen.say("You had said nothing yet; your earlier conversation is still kept.");
            case UP_TO_A_REPLY -> {
                String replies = Phrase.counted(keeper.keptReplies(), "reply", "replies");
                screen.say("The conversation is kept as it was after " + replies + ", not what came later.");
                sitting.sayHowToGoOn();
            }
            case NOTHING_SAID -> screen.say("You had said nothing yet, so there is nothing to keep.");
            case NOTHING -> {
                screen.say("This conversation is not kept.");
                return ExitCode.PROBLEMS;
            }
        }
        return unfinishedExit();
    }

    /** Whoever wanted a document has to be told that there is none. */
    private int unfinishedExit() {
        return wishes.json() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private int scripted(Session from, Optional<RecallQuiz> begun, Script script, boolean resumed) {
        Script.Played played = script.play(from, begun, wishes.followed() ? screen : null);
        if (played.problem() != null) {
            screen.print(played.problem());
            return ExitCode.PROBLEMS;
        }
        RecallQuiz recall = played.recall();
        if (recall == null) {
            return answersRanOut(from, played.session(), resumed);
        }
        if (played.left() > 0) {
            String last = played.left() == 1 ? "answer; it was" : played.left() + " answers; they were";
            surroundings.messages().print("The conversation was over before the last " + last + " not needed.\n");
        }
        int exit = lookBack(recall);
        if (resumed && !wishes.json()) {
            sitting.keeper(kept(from, true)).forget();
        }
        return exit;
    }

    /** A script is a rehearsal: it does not push aside a conversation that somebody means to go on with. */
    private int answersRanOut(Session from, Session session, boolean resumed) {
        String replies = Phrase.counted(session.turns().size(), "reply", "replies");
        screen.say("The answers ran out before the conversation ended, after " + replies + ".");
        if (wishes.json()) {
            return ExitCode.PROBLEMS;
        }
        if (!resumed && !wishes.startOver() && sitting.kept().isPresent()) {
            screen.say("It is not kept, because an earlier unfinished one is. With --new it takes its place.");
            return ExitCode.FINE;
        }
        Keeper keeper = sitting.keeper(kept(from, resumed));
        keeper.replied(session);
        return leave(keeper, session);
    }

    private int lookBack(RecallQuiz recall) {
        if (wishes.followed() && !search.isSoonDone()) {
            surroundings.messages().print("\nOne moment, working out the scores …\n");
            surroundings.messages().flush();
        }
        Optional<Exploration> exploration = search.await();
        ScoreCard card =
                exploration.map(found -> ScoreCard.of(recall, found)).orElseGet(() -> ScoreCard.unscored(recall));
        if (!wishes.json()) {
            screen.gap();
            screen.print(DebriefText.of(DebriefBuilder.of(recall, card), screen.layout()));
        } else if (card.isScored()) {
            surroundings.out().print(ResultDocument.of(recall, card));
        }
        if (!card.isScored()) {
            sayMoreMemory();
            return wishes.json() ? ExitCode.FAILED : ExitCode.FINE;
        }
        return ExitCode.FINE;
    }

    private void sayMoreMemory() {
        screen.gap();
        screen.say("The scores need more memory than Java has here. To give it more:");
        String command = sitting.command();
        screen.command(
                command.startsWith("java ")
                        ? command.replaceFirst("java ", "java -Xmx1g ")
                        : "JAVA_TOOL_OPTIONS=-Xmx1g " + command);
    }

    private int again(long lastSeed) {
        screen.gap();
        screen.say("Would you like to play it again?");
        Long seed = seedForAgain(lastSeed);
        if (seed == null) {
            return ExitCode.FINE;
        }
        screen.gap();
        return play(begin(seed), Optional.empty(), false);
    }

    /** The seed to play again with; null: not again. */
    private @Nullable Long seedForAgain(long lastSeed) {
        while (true) {
            Optional<String> answer =
                    sitting.dialogue().ask("y: yes, in other words; s: yes, in the same words; n: no:");
            if (answer.isEmpty()) {
                return null;
            }
            switch (answer.get().toLowerCase(Locale.ROOT)) {
                case "y", "yes":
                    return surroundings.seeds().getAsLong();
                case "s", "same":
                    return lastSeed;
                case "n", "no", "quit", "stop":
                    return null;
                default:
                    screen.say("Type y, s or n, and press Enter.");
            }
        }
    }
}
