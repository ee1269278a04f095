package dev.earshot.cli;

import dev.earshot.debrief.Debrief;
import dev.earshot.machine.Machine;
import dev.earshot.record.ResultDocument;
import dev.earshot.record.Save;
import dev.earshot.record.SaveFile.Loading;
import dev.earshot.render.ConversationText;
import dev.earshot.render.DebriefText;
import dev.earshot.render.TerminalText;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Replay;
import dev.earshot.session.Session;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sitting with one scenario: taking up what was left unfinished, playing, looking back, playing again. */
final class Play {
    private final Surroundings surroundings;
    private final Wishes wishes;
    private final Source source;
    private final Machine machine;
    private final Saves saves;
    private final Dialogue dialogue;
    private final Screen screen;
    private final ScoreSearch search;

    Play(Surroundings surroundings, Wishes wishes, Source source, Machine machine, Dialogue dialogue) {
        this.surroundings = surroundings;
        this.wishes = wishes;
        this.source = source;
        this.machine = machine;
        this.saves = new Saves(surroundings);
        this.dialogue = dialogue;
        this.screen = dialogue.screen();
        this.search = ScoreSearch.begin(machine);
    }

    /** Plays, and tells how it went; the exit code. */
    int run() {
        Optional<Loading> kept = wishes.startOver() ? Optional.empty() : saves.find(id());
        if (wishes.resume() && kept.isEmpty()) {
            screen.say("There is no unfinished conversation of '" + id() + "' to go on with.");
            return ExitCode.PROBLEMS;
        }
        boolean askedFor = wishes.resume() || kept.isPresent() && wishes.script() == null;
        if (!askedFor) {
            return play(begin(seed()), false);
        }
        if (kept.get() instanceof Loading.Unreadable unreadable) {
            return refuse("The unfinished conversation cannot be read: " + unreadable.reason() + ".");
        }
        Save save = ((Loading.Loaded) kept.get()).save();
        if (!wishes.resume()) {
            screen.say(unfinished(save));
            Optional<Boolean> goOn = dialogue.confirm("Go on with it?");
            if (goOn.isEmpty()) {
                sayHowToGoOn();
                return ExitCode.FINE;
            }
            if (!goOn.get()) {
                screen.gap();
                return play(begin(seed()), false);
            }
        }
        return takeUp(save);
    }

    private String id() {
        return machine.scenario().id().value();
    }

    private long seed() {
        Long seed = wishes.seed();
        return seed == null ? surroundings.seeds().getAsLong() : seed;
    }

    private String unfinished(Save save) {
        int replies = save.journal().entries().size();
        String from = save.file() == null ? "" : " (from the file '" + TerminalText.line(save.file()) + "')";
        return "You have an unfinished conversation with " + customer() + from + ", "
                + Phrase.counted(replies, "reply", "replies") + " in.";
    }

    private String customer() {
        return machine.scenario().customer().name().value();
    }

    private int takeUp(Save save) {
        Replay replay = Replay.of(machine, save.journal());
        if (replay instanceof Replay.Refused refused) {
            return refuse(RefusalText.of(refused, save.journal().rules()));
        }
        Replay.Resumed resumed = (Replay.Resumed) replay;
        Session session = resumed.session();
        if (wishes.followed()) {
            screen.say("Going on with \"" + machine.scenario().title().value() + "\". " + seedLine(session));
            switch (resumed.change()) {
                case WORDING -> screen.say("Some of the wording has changed since you left; nothing else has.");
                case ELSEWHERE -> screen.say("The scenario has changed since you left, but nothing you went through.");
                case NONE -> {}
            }
            screen.gap();
            if (!session.turns().isEmpty()) {
                String said = session.turns().get(session.turns().size() - 1).say();
                screen.say("The last thing you said was: \"" + said + "\"");
                screen.gap();
            }
        }
        return play(session, true);
    }

    private int refuse(String why) {
        screen.say(why);
        saves.file(id()).ifPresent(file -> screen.say("It is still kept, in " + TerminalText.line(file.toString())));
        screen.say("To start over instead:\n  " + command() + " --new");
        return ExitCode.PROBLEMS;
    }

    private Session begin(long seed) {
        Session session = Session.begin(machine, seed);
        if (wishes.followed()) {
            screen.print(ConversationText.before(machine.scenario(), screen.layout()));
            screen.gap();
            screen.say(seedLine(session));
            if (wishes.script() == null) {
                screen.say("Type help at any time to see what you can type; quit keeps the conversation for later.");
            }
            screen.gap();
        }
        return session;
    }

    private static String seedLine(Session session) {
        return "Seed " + session.seed() + ": play again with --seed " + session.seed() + ".";
    }

    private int play(Session session, boolean kept) {
        Script script = wishes.script();
        return script == null ? typed(session, kept) : scripted(session, script, kept);
    }

    private int typed(Session from, boolean kept) {
        Keeper keeper = new Keeper(saves, screen, source.file(), kept);
        Conversation.Left left = new Conversation(dialogue, keeper).play(from);
        Session session = left.session();
        switch (left.how()) {
            case STOPPED:
                keeper.forget(session);
                screen.say("You left without a score.");
                return unfinishedExit();
            case QUIT, END_OF_INPUT:
                if (keeper.left(session)) {
                    sayHowToGoOn();
                } else {
                    screen.say("This conversation is not kept.");
                }
                return unfinishedExit();
            case REPLIED:
                break;
        }
        lookBack(session);
        keeper.forget(session);
        return wishes.json() || !surroundings.terminal() ? ExitCode.FINE : again(session);
    }

    /** Whoever wanted a document has to be told that there is none. */
    private int unfinishedExit() {
        return wishes.json() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private int scripted(Session from, Script script, boolean resumed) {
        Script.Played played = script.play(from, wishes.followed() ? screen : null);
        Session session = played.session();
        if (played.problem() != null) {
            screen.print(played.problem());
            return ExitCode.PROBLEMS;
        }
        if (!session.isOver()) {
            return answersRanOut(session, resumed);
        }
        if (played.left() > 0) {
            surroundings
                    .messages()
                    .print("The conversation was over before the last "
                            + Phrase.counted(played.left(), "answer", "answers") + "; not needed.\n");
        }
        lookBack(session);
        if (resumed && !wishes.json()) {
            new Keeper(saves, screen, source.file(), true).forget(session);
        }
        return ExitCode.FINE;
    }

    /** A script is a rehearsal: it does not push aside a conversation that somebody means to go on with. */
    private int answersRanOut(Session session, boolean resumed) {
        screen.say("The answers ran out before the conversation ended, after "
                + Phrase.counted(session.turns().size(), "reply", "replies") + ".");
        if (wishes.json()) {
            return ExitCode.PROBLEMS;
        }
        if (!resumed && !wishes.startOver() && saves.find(id()).isPresent()) {
            screen.say("It is not kept, because an earlier unfinished one is. With --new it takes its place.");
            return ExitCode.FINE;
        }
        Keeper keeper = new Keeper(saves, screen, source.file(), false);
        keeper.replied(session);
        if (keeper.left(session)) {
            sayHowToGoOn();
        }
        return ExitCode.FINE;
    }

    private void sayHowToGoOn() {
        screen.say("The conversation is kept. To go on with it:\n  " + command());
    }

    private String command() {
        return surroundings.command() + " play " + Phrase.typed(source.file() == null ? id() : source.name());
    }

    private void lookBack(Session session) {
        if (wishes.followed() && !search.isDone() && surroundings.terminal()) {
            screen.gap();
            screen.say("One moment, working out the scores …");
        }
        ScoreCard card = ScoreCard.of(session, search.await());
        if (wishes.json()) {
            surroundings.out().print(ResultDocument.of(session, card));
            surroundings.out().flush();
            return;
        }
        screen.gap();
        screen.print(DebriefText.of(Debrief.of(session, card), machine.rubric().passMark(), screen.layout()));
    }

    private int again(Session session) {
        screen.gap();
        Long seed = askAgain(session.seed());
        if (seed == null) {
            return ExitCode.FINE;
        }
        screen.gap();
        return play(begin(seed), false);
    }

    private @Nullable Long askAgain(long lastSeed) {
        while (true) {
            Optional<String> answer =
                    dialogue.ask("Play it again? (y: yes, in other words; s: the same words; n: no):");
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
