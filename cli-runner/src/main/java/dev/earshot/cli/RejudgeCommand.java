package dev.earshot.cli;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Machine;
import dev.earshot.record.Recording;
import dev.earshot.record.RejudgeDocument;
import dev.earshot.render.author.RejudgedPlayText;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.session.Journal;
import dev.earshot.session.Replay;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot rejudge}: what another rubric makes of a conversation that was played. */
@Command(
        name = "rejudge",
        mixinStandardHelpOptions = true,
        description = "Count the points of a recorded conversation anew, by another rubric.",
        footer = {
            "",
            "The conversation and the customer's meters are taken as they were. Where she",
            "would have reacted otherwise under the other rubric, that is said."
        })
final class RejudgeCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "RUN", description = "What play --json printed, or a conversation that is kept.")
    private String run = "";

    @Option(
            names = "--rubric",
            required = true,
            paramLabel = "FILE|NAME",
            description = "The rubric to judge by: a file, or the name of one here.")
    private String rubric = "";

    @Option(
            names = "--scenario",
            paramLabel = "ID|FILE",
            description = "The scenario that was played, if it does not come with Earshot.")
    private @Nullable String scenario;

    @Option(names = "--json", description = "Print one JSON document. Everything else goes to standard error.")
    private boolean json;

    RejudgeCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        TextOutput output = new TextOutput(process, json ? process.messages() : process.out(), !json);
        SourceText record = SourceLoader.file(run);
        SourceText wanted = RubricLoader.find(rubric);
        Recording.Reading reading = Recording.read(record.bytes());
        Recording recording = reading.recording();
        if (recording == null) {
            output.say("'" + record.name() + "' cannot be read: " + reading.problem() + ".");
            return ExitCode.PROBLEMS;
        }
        SourceText source = source(recording);
        FileCheck check = FileCheck.of(source);
        Machine played = check.machine();
        if (played == null) {
            output.print(check.report());
            output.print(DiagnosticText.summary(check.results().size(), check.results(), process.command()));
            return ExitCode.PROBLEMS;
        }
        refuseAnother(recording, played.scenario(), source);
        RubricLoader.Opened opened = RubricLoader.open(wanted, process.command());
        Rubric other = opened.rubric();
        if (other == null) {
            output.print(opened.report());
            return ExitCode.PROBLEMS;
        }
        process.messages().print(opened.report());
        Checked<Machine> judge = Machine.compile(source.name(), played.scenario(), other);
        if (judge.value() == null) {
            output.say(
                    "The scenario speaks of things that the rubric " + Wording.quoted(other.id()) + " does not have:");
            output.print(DiagnosticText.of(judge, source.bytes()));
            return ExitCode.PROBLEMS;
        }
        return rejudge(recording.journal(played), played, judge.value(), output);
    }

    private int rejudge(Journal journal, Machine played, Machine judge, TextOutput output) {
        Replay replay = Replay.of(played, journal);
        if (replay instanceof Replay.Refused refused) {
            output.say(refusal(refused, journal.rules()));
            return ExitCode.PROBLEMS;
        }
        Replay.Resumed resumed = (Replay.Resumed) replay;
        RejudgedPlay opinion = RejudgedPlay.of(resumed.session(), judge);
        boolean otherScenario =
                !played.fingerprints().structure().equals(journal.fingerprints().structure())
                        || !played.fingerprints()
                                .wording()
                                .equals(journal.fingerprints().wording());
        boolean otherRubric = !played.rubric().fingerprint().equals(journal.rubric());
        if (otherScenario) {
            output.say("The scenario has changed since this was played, but nothing that this conversation went"
                    + " through.");
        }
        if (otherRubric) {
            output.say("The rubric that this was judged by has changed since. The points before are those that "
                    + Wording.quoted(played.rubric().id()) + " gives today, not those recorded then.");
        }
        if (json) {
            process.out().print(RejudgeDocument.of(played.scenario(), opinion, otherScenario, otherRubric));
            return ExitCode.FINE;
        }
        if (otherScenario || otherRubric) {
            output.gap();
        }
        output.print(RejudgedPlayText.of(played.scenario().title().value(), opinion, output.layout()));
        return ExitCode.FINE;
    }

    private SourceText source(Recording recording) {
        if (scenario != null) {
            return SourceLoader.find(scenario);
        }
        String file = recording instanceof Recording.Kept kept ? kept.save().file() : null;
        if (file != null) {
            return SourceLoader.file(file);
        }
        if (!SourceLoader.ids().contains(recording.scenario())) {
            throw new UsageException("the scenario '" + recording.scenario()
                    + "' does not come with Earshot; say where it is with --scenario");
        }
        return SourceLoader.bundled(recording.scenario());
    }

    private static void refuseAnother(Recording recording, Scenario scenario, SourceText source) {
        List<String> was = scenario.was().stream().map(former -> former.value()).toList();
        if (!scenario.id().value().equals(recording.scenario()) && !was.contains(recording.scenario())) {
            throw new UsageException("'" + source.name() + "' is the scenario '"
                    + scenario.id().value() + "', but what was played is '" + recording.scenario() + "'");
        }
    }

    private static String refusal(Replay.Refused refused, int rules) {
        String changed = "The scenario has changed since this was played, and this conversation is no longer possible."
                + " Turn " + refused.turn() + " is different: ";
        return switch (refused.mismatch()) {
            case RULES ->
                "This was played by version " + rules + " of the rules, and this Earshot plays by version "
                        + Journal.RULES + ".";
            case STATE ->
                changed + "the conversation stood in '" + refused.wasState()
                        + "' there, and now it stands somewhere else.";
            case REPLY ->
                changed + "the reply '" + refused.reply() + "', given in '" + refused.wasState()
                        + "', can no longer be given there.";
            case OFFER ->
                changed + "in '" + refused.wasState() + "', where '" + refused.reply()
                        + "' was the reply, other replies are on offer now.";
        };
    }
}
