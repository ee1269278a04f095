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
final class ResumePrompt {
    private final PlayContext context;
    private final PlayOptions options;
    private final TextOutput output;

    ResumePrompt(PlayContext context) {
        this.context = context;
        this.options = context.options();
        this.output = context.output();
    }

    /** What is to be done now. */
    sealed interface Decision {
        record StartOver() implements Decision {}

        /** @param quiz what is left of it, if the conversation itself is over */
        record GoOn(Session session, Optional<RecallQuiz> quiz) implements Decision {}

        record Leave(int exit) implements Decision {}
    }

    Decision decide() {
        Optional<Loading> kept = options.startOver() ? Optional.empty() : context.kept();
        if (kept.isEmpty() && options.resume()) {
            output.say("There is no unfinished conversation of '" + context.id() + "' to go on with.");
            return new Decision.Leave(ExitCode.PROBLEMS);
        }
        boolean script = options.script() != null;
        if (kept.isEmpty() || script && !options.resume()) {
            return new Decision.StartOver();
        }
        if (kept.get() instanceof Loading.Unreadable unreadable) {
            return refuse("The unfinished conversation cannot be read: " + unreadable.reason() + ".");
        }
        Save save = ((Loading.Loaded) kept.get()).save();
        return options.resume() ? takeUp(save) : ask(save);
    }

    private Decision ask(Save save) {
        output.say(description(save));
        Optional<Boolean> goOn = context.prompt().confirm("Go on with it?");
        if (goOn.isEmpty()) {
            context.sayHowToGoOn();
            return new Decision.Leave(ExitCode.FINE);
        }
        output.gap();
        return goOn.get() ? takeUp(save) : new Decision.StartOver();
    }

    private String description(Save save) {
        String customer = context.machine().scenario().customer().name().value();
        if (isOver(save)) {
            return "You have talked with " + customer + " to the end, but not looked back on it yet.";
        }
        return "You have an unfinished conversation with " + customer
                + ", "
                + Phrase.counted(save.journal().entries().size(), "reply", "replies")
                + " in.";
    }

    private boolean isOver(Save save) {
        Machine machine = context.machine();
        return machine.scenario().endings().stream()
                .anyMatch(ending -> machine.stableId(ending.id().value())
                        .equals(save.journal().reached()));
    }

    private Decision takeUp(Save save) {
        Replay replay = Replay.of(context.machine(), save.journal());
        if (replay instanceof Replay.Resumed resumed) {
            Optional<RecallQuiz.Resumed> quiz = Optional.of(resumed.session())
                    .filter(Session::isOver)
                    .map(over -> RecallQuiz.resume(over, save.journal()));
            if (options.followed()) {
                welcomeBack(resumed, quiz.map(RecallQuiz.Resumed::dropped).orElse(0));
            }
            return new Decision.GoOn(resumed.session(), quiz.map(RecallQuiz.Resumed::recall));
        }
        return refuse(ReplayRefusals.of((Replay.Refused) replay, save.journal().rules()));
    }

    private void welcomeBack(Replay.Resumed resumed, int dropped) {
        Session session = resumed.session();
        String title = context.machine().scenario().title().value();
        output.say("Going on with \"" + title + "\". " + Phrase.seed(session.seed()));
        switch (resumed.change()) {
            case WORDING -> output.say("Some of the wording has changed since you left; nothing else has.");
            case ELSEWHERE ->
                output.say("The scenario or its rubric has changed since you left, but nothing that you went through.");
            case NONE -> {}
        }
        if (dropped > 0) {
            output.say("The questions after it have changed since you left. "
                    + Phrase.counted(dropped, "answer", "answers") + " of yours no longer "
                    + (dropped == 1 ? "fits" : "fit") + ", and what is asked now is asked anew.");
        }
        output.gap();
        if (!session.turns().isEmpty()) {
            String said = session.turns().get(session.turns().size() - 1).say();
            output.say("The last thing you said was: \"" + said + "\"");
            output.gap();
        }
    }

    /** It stays where it is: only somebody who asks for it loses a conversation. */
    private Decision refuse(String why) {
        output.say(why);
        context.saves()
                .file(context.id(), Autosave.path(context.source().file()))
                .ifPresent(file -> output.say("It is still kept, in " + TerminalText.line(file.toString())));
        output.say("To start over instead:");
        output.command(context.command() + " --new");
        return new Decision.Leave(ExitCode.PROBLEMS);
    }
}
