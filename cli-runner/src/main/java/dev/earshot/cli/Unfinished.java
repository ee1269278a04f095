package dev.earshot.cli;

import dev.earshot.machine.Machine;
import dev.earshot.record.Save;
import dev.earshot.record.SaveFile.Loading;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Replay;
import dev.earshot.session.Session;
import dev.earshot.text.TerminalText;
import java.util.Optional;

/** What becomes of a conversation that was left unfinished. */
final class Unfinished {
    private final Sitting sitting;
    private final Wishes wishes;
    private final Screen screen;

    Unfinished(Sitting sitting) {
        this.sitting = sitting;
        this.wishes = sitting.wishes();
        this.screen = sitting.screen();
    }

    /** What is to be done now. */
    sealed interface Decision {
        record StartOver() implements Decision {}

        /** @param quiz what is left of it, if the conversation itself is over */
        record GoOn(Session session, Optional<RecallQuiz> quiz) implements Decision {}

        record Leave(int exit) implements Decision {}
    }

    Decision decide() {
        Optional<Loading> kept = wishes.startOver() ? Optional.empty() : sitting.kept();
        if (kept.isEmpty() && wishes.resume()) {
            screen.say("There is no unfinished conversation of '" + sitting.id() + "' to go on with.");
            return new Decision.Leave(ExitCode.PROBLEMS);
        }
        boolean script = wishes.script() != null;
        if (kept.isEmpty() || script && !wishes.resume()) {
            return new Decision.StartOver();
        }
        if (kept.get() instanceof Loading.Unreadable unreadable) {
            return refuse("The unfinished conversation cannot be read: " + unreadable.reason() + ".");
        }
        Save save = ((Loading.Loaded) kept.get()).save();
        return wishes.resume() ? takeUp(save) : ask(save);
    }

    private Decision ask(Save save) {
        screen.say(description(save));
        Optional<Boolean> goOn = sitting.dialogue().confirm("Go on with it?");
        if (goOn.isEmpty()) {
            sitting.sayHowToGoOn();
            return new Decision.Leave(ExitCode.FINE);
        }
        screen.gap();
        return goOn.get() ? takeUp(save) : new Decision.StartOver();
    }

    private String description(Save save) {
        String customer = sitting.machine().scenario().customer().name().value();
        if (isOver(save)) {
            return "You have talked with " + customer + " to the end, but not looked back on it yet.";
        }
        return "You have an unfinished conversation with " + customer
                + ", "
                + Phrase.counted(save.journal().entries().size(), "reply", "replies")
                + " in.";
    }

    private boolean isOver(Save save) {
        Machine machine = sitting.machine();
        return machine.scenario().endings().stream()
                .anyMatch(ending -> machine.stableId(ending.id().value())
                        .equals(save.journal().reached()));
    }

    private Decision takeUp(Save save) {
        Replay replay = Replay.of(sitting.machine(), save.journal());
        if (replay instanceof Replay.Resumed resumed) {
            Optional<RecallQuiz.Resumed> quiz = Optional.of(resumed.session())
                    .filter(Session::isOver)
                    .map(over -> RecallQuiz.resume(over, save.journal()));
            if (wishes.followed()) {
                welcomeBack(resumed, quiz.map(RecallQuiz.Resumed::dropped).orElse(0));
            }
            return new Decision.GoOn(resumed.session(), quiz.map(RecallQuiz.Resumed::recall));
        }
        return refuse(RefusalText.of((Replay.Refused) replay, save.journal().rules()));
    }

    private void welcomeBack(Replay.Resumed resumed, int dropped) {
        Session session = resumed.session();
        String title = sitting.machine().scenario().title().value();
        screen.say("Going on with \"" + title + "\". " + Phrase.seed(session.seed()));
        switch (resumed.change()) {
            case WORDING -> screen.say("Some of the wording has changed since you left; nothing else has.");
            case ELSEWHERE ->
                screen.say("The scenario or its rubric has changed since you left, but nothing that you went through.");
            case NONE -> {}
        }
        if (dropped > 0) {
            screen.say("The questions after it have changed since you left. "
                    + Phrase.counted(dropped, "answer", "answers") + " of yours no longer "
                    + (dropped == 1 ? "fits" : "fit") + ", and what is asked now is asked anew.");
        }
        screen.gap();
        if (!session.turns().isEmpty()) {
            String said = session.turns().get(session.turns().size() - 1).say();
            screen.say("The last thing you said was: \"" + said + "\"");
            screen.gap();
        }
    }

    /** It stays where it is: only somebody who asks for it loses a conversation. */
    private Decision refuse(String why) {
        screen.say(why);
        sitting.saves()
                .file(sitting.id(), Keeper.path(sitting.source().file()))
                .ifPresent(file -> screen.say("It is still kept, in " + TerminalText.line(file.toString())));
        screen.say("To start over instead:");
        screen.command(sitting.command() + " --new");
        return new Decision.Leave(ExitCode.PROBLEMS);
    }
}
