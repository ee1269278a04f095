package dev.earshot.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version is that of the jar; it has none where the classes lie in a folder. */
final class Version implements IVersionProvider {
    static @Nullable String number() {
        return Version.class.getPackage().getImplementationVersion();
    }

    @Override
    public String[] getVersion() {
        String version = number();
        return new String[] {
            version == null ? CliPhrases.say("version.unpackaged") : CliPhrases.say("version", "version", version)
        };
    }
}
