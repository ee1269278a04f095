package dev.earshot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * What {@code --help} says, by the keys that picocli looks up: {@code earshot.<command>.usage.<section>}, and
 * {@code earshot.<command>.<option>} for what an option does. The file is read as it is: which text is shown does not depend
 * on the locale of the process.
 */
final class HelpTexts {
    private static final String RESOURCE = "help.properties";

    private HelpTexts() {}

    /** The texts of every command. */
    static ResourceBundle bundle() {
        try (InputStream in = HelpTexts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + RESOURCE);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
