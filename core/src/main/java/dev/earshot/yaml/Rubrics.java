package dev.earshot.yaml;

import dev.earshot.diagnostic.Checked;
import dev.earshot.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rubrics that come with Earshot. */
public final class Rubrics {
    private static final String STANDARD = "/dev/earshot/rubric/standard.rubric.yaml";

    private Rubrics() {}

    /** The rubric {@code standard}. */
    public static Rubric standard() {
        return Standard.RUBRIC;
    }

    /** The text of {@code standard}, to be kept or edited. */
    public static byte[] standardText() {
        try (InputStream in = Rubrics.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + STANDARD);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Standard {
        static final Rubric RUBRIC = read();

        private static Rubric read() {
            Checked<Rubric> rubric = RubricReader.read("standard.rubric.yaml", standardText());
            if (rubric.value() == null) {
                throw new IllegalStateException("the standard rubric cannot be read: " + rubric.diagnostics());
            }
            return rubric.value();
        }
    }
}
