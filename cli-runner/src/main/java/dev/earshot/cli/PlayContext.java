package dev.earshot.cli;

import dev.earshot.diagnostic.Located;
import dev.earshot.machine.Machine;
import dev.earshot.record.SaveFile.Loading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody sits down to play one scenario.
 *
 * @param source where the scenario comes from
 */
record PlayContext(
        ProcessContext process,
        PlayOptions options,
        SourceText source,
        Machine machine,
        SaveStore saves,
        Prompt prompt) {
    TextOutput output() {
        return prompt.output();
    }

    String id() {
        return machine.scenario().id().value();
    }

    /** The scenario's id and the ids it once had. */
    List<String> ids() {
        Stream<String> former = machine.scenario().was().stream().map(Located::value);
        return Stream.concat(Stream.of(id()), former).toList();
    }

    /** What is kept of this scenario, be it under an id that it once had. */
    Optional<Loading> kept() {
        return ids().stream()
                .map(id -> saves.find(id, Autosave.path(source.file())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @param keptReplies how many replies of the play are kept already; {@link Autosave#NOT_KEPT} */
    Autosave autosave(int keptReplies) {
        return new Autosave(saves, output(), source.file(), ids(), keptReplies);
    }

    void sayHowToGoOn() {
        output().say("The conversation is kept. To go on with it:");
        output().command(command());
    }

    /** What to type to play this scenario. */
    String command() {
        return process.command() + " play " + Phrase.typed(source.file() == null ? id() : source.name());
    }
}
