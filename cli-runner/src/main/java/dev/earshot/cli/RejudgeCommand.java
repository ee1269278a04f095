package dev.earshot.cli;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import dev.earshot.record.Recording;
import dev.earshot.record.RecordingReader;
import dev.earshot.record.RejudgeDocument;
import dev.earshot.render.author.RejudgedPlayText;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.RejudgedPlay;
import dev.earshot.session.Journal;
import dev.earshot.session.Replay;
import dev.earshot.text.Argument;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot rejudge}: what another rubric makes of a conversation that was played. */
@Command(name = "rejudge", mixinStandardHelpOptions = true)
final class RejudgeCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "RUN", descriptionKey = "run")
    private String run = "";

    @Option(names = "--rubric", required = true, paramLabel = "FILE|NAME")
    private String rubric = "";

    @Option(names = "--scenario", paramLabel = "ID|FILE")
    private @Nullable String scenario;

    @Option(names = "--json")
    private boolean json;

    RejudgeCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        TextOutput output = new TextOutput(process, json ? process.messages() : process.out(), !json);
        SourceText record = SourceLoader.file(run);
        SourceText wanted = RubricLoader.find(rubric);
        Recording.Reading reading = RecordingReader.read(record.bytes());
        Recording recording = reading.recording();
        if (recording == null) {
            output.say("rejudge.unreadable", "file", record.name(), "problem", reading.problem());
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
            output.say("rejudge.rubric-lacks", "rubric", Argument.quoted(other.id()));
            output.print(DiagnosticText.of(judge, source.bytes()));
            return ExitCode.PROBLEMS;
        }
        return rejudge(recording.journal(played), played, judge.value(), output);
    }

    private int rejudge(Journal journal, Machine played, Machine judge, TextOutput output) {
        Replay replay = Replay.of(played, journal);
        if (replay instanceof Replay.Refused refused) {
            output.say(ReplayRefusals.onRejudge(refused, journal.rules()));
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
            output.say("rejudge.scenario-changed");
        }
        if (otherRubric) {
            output.say(
                    "rejudge.rubric-changed",
                    "rubric",
                    Argument.quoted(played.rubric().id()));
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
            throw new UsageException("usage.not-bundled", "scenario", recording.scenario());
        }
        return SourceLoader.bundled(recording.scenario());
    }

    private static void refuseAnother(Recording recording, Scenario scenario, SourceText source) {
        List<String> was = scenario.was().stream().map(former -> former.value()).toList();
        if (!scenario.id().value().equals(recording.scenario()) && !was.contains(recording.scenario())) {
            throw new UsageException(
                    "usage.another-scenario",
                    "file",
                    source.name(),
                    "scenario",
                    scenario.id().value(),
                    "played",
                    recording.scenario());
        }
    }
}
