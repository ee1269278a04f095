package dev.earshot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where unfinished plays are kept, by the custom of the platform; {@code EARSHOT_HOME} overrides it. */
final class StateDirectory {
    private final ProcessContext process;

    StateDirectory(ProcessContext process) {
        this.process = process;
    }

    /** The folder; none if the user has no home that could be found. */
    Optional<Path> find() {
        Optional<Path> own = variable("EARSHOT_HOME");
        if (own.isPresent()) {
            return own.map(Path::toAbsolutePath);
        }
        String system = process.system().toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return variable("LOCALAPPDATA").map(data -> data.resolve("earshot"));
        }
        if (system.startsWith("mac")) {
            return home().map(home -> home.resolve("Library/Application Support/earshot"));
        }
        // The XDG rules: a relative path there is to be ignored.
        return variable("XDG_STATE_HOME")
                .filter(Path::isAbsolute)
                .or(() -> home().map(home -> home.resolve(".local/state")))
                .map(state -> state.resolve("earshot"));
    }

    /** The home folder. Java says {@code ?} for a user without an account; that must not become a folder of that name. */
    private Optional<Path> home() {
        return path(process.home()).filter(Path::isAbsolute);
    }

    private Optional<Path> variable(String name) {
        return path(process.variable(name));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
