package dev.earshot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.text.StringSubstitutor;

/** Sentences for people, by key: see the resource {@code phrases.properties}. */
public final class Phrases {
    private static final String RESOURCE = "phrases.properties";
    private static final Properties TEMPLATES = load();

    private Phrases() {}

    /**
     * A sentence.
     *
     * @param parts names of its placeholders, each followed by what takes its place
     */
    public static String say(String key, Object... parts) {
        String template = find(key).orElseThrow(() -> new IllegalStateException("no phrase: " + key));
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            values.put((String) parts[i], String.valueOf(parts[i + 1]));
        }
        StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setEnableUndefinedVariableException(true);
        return substitutor.replace(template);
    }

    /** The phrase as it stands, if there is one. */
    public static Optional<String> find(String key) {
        return Optional.ofNullable(TEMPLATES.getProperty(key));
    }

    /** Words in a row: {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : say("list", "most", String.join(", ", words.subList(0, last)), "last", words.get(last));
    }

    private static Properties load() {
        Properties templates = new Properties();
        try (InputStream in = Phrases.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + RESOURCE);
            }
            templates.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
