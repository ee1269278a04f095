package dev.earshot.cli;

import dev.earshot.machine.Machine;
import dev.earshot.record.Save;
import dev.earshot.record.SaveFile.Loading;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Replay;
import dev.earshot.session.Session;
import dev.earshot.text.Message;
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
            output.say("resume.nothing", "scenario", context.id());
            return new Decision.Leave(ExitCode.PROBLEMS);
        }
        boolean script = options.script() != null;
        if (kept.isEmpty() || script && !options.resume()) {
            return new Decision.StartOver();
        }
        if (kept.get() instanceof Loading.Unreadable unreadable) {
            return refuse(Message.of("resume.unreadable", "reason", unreadable.reason()));
        }
        Save save = ((Loading.Loaded) kept.get()).save();
        return options.resume() ? takeUp(save) : ask(save);
    }

    private Decision ask(Save save) {
        output.say(description(save));
        Optional<Boolean> goOn = context.prompt().confirm(Message.of("resume.ask"));
        if (goOn.isEmpty()) {
            context.sayHowToGoOn();
            return new Decision.Leave(ExitCode.FINE);
        }
        output.gap();
        return goOn.get() ? takeUp(save) : new Decision.StartOver();
    }

    private Message description(Save save) {
        String customer = context.machine().scenario().customer().name().value();
        if (isOver(save)) {
            return Message.of("resume.over", "customer", customer);
        }
        return Message.of(
                "resume.unfinished",
                "customer",
                customer,
                "replies",
                save.journal().entries().size());
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
        return refuse(
                ReplayRefusals.onResume((Replay.Refused) replay, save.journal().rules()));
    }

    private void welcomeBack(Replay.Resumed resumed, int dropped) {
        Session session = resumed.session();
        String title = context.machine().scenario().title().value();
        output.say("resume.going-on", "title", title, "seed", Message.of("play.seed", "seed", session.seed()));
        switch (resumed.change()) {
            case WORDING -> output.say("resume.wording-changed");
            case ELSEWHERE -> output.say("resume.changed-elsewhere");
            case NONE -> {}
        }
        if (dropped > 0) {
            output.say("resume.questions-changed", "answers", dropped);
        }
        output.gap();
        if (!session.turns().isEmpty()) {
            String said = session.turns().get(session.turns().size() - 1).say();
            output.say("resume.last-said", "said", said);
            output.gap();
        }
    }

    /** It stays where it is: only somebody who asks for it loses a conversation. */
    private Decision refuse(Message why) {
        output.say(why);
        context.saves()
                .file(context.id(), Autosave.path(context.source().file()))
                .ifPresent(file -> output.say("resume.still-kept", "file", TerminalText.line(file.toString())));
        output.say("resume.start-over");
        output.command(context.command() + " --new");
        return new Decision.Leave(ExitCode.PROBLEMS);
    }
}
