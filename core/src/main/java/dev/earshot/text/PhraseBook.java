package dev.earshot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.text.StringSubstitutor;

/**
 * Whole sentences by key, from property files in UTF-8. Braces name what is filled in; a brace that is meant as one is
 * written <code>$&#123;</code>. A sentence that speaks of a number has a second form under {@code <key>.one}, for exactly one.
 */
public final class PhraseBook implements Argument.Language {
    private static final String ONE = ".one";

    private final Map<String, String> templates;

    private PhraseBook(Map<String, String> templates) {
        this.templates = templates;
    }

    /**
     * Reads property files.
     *
     * @param owner a class of the package in whose resources they lie
     * @throws IllegalStateException if one of them is missing, or two have the same key
     */
    public static PhraseBook of(Class<?> owner, String... resources) {
        Map<String, String> templates = new LinkedHashMap<>();
        for (String resource : resources) {
            Properties read = read(owner, resource);
            for (String key : read.stringPropertyNames()) {
                if (templates.put(key, read.getProperty(key)) != null) {
                    throw new IllegalStateException("two phrases with the key " + key);
                }
            }
        }
        return new PhraseBook(templates);
    }

    private static Properties read(Class<?> owner, String resource) {
        Properties read = new Properties();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + resource);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a message.
     *
     * @throws IllegalStateException if there is no such phrase
     * @throws IllegalArgumentException if the phrase names something that the message does not bring
     */
    public String say(Message message) {
        return message.words(this);
    }

    @Override
    public String say(String key, Map<String, Argument> arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> values.put(name, value.words(this)));
        StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setEnableUndefinedVariableException(true);
        return substitutor.replace(template(key, arguments));
    }

    private String template(String key, Map<String, Argument> arguments) {
        boolean one = arguments.values().stream().anyMatch(Argument.Count.ONE::equals);
        return (one ? find(key + ONE) : Optional.<String>empty())
                .or(() -> find(key))
                .orElseThrow(() -> new IllegalStateException("no phrase: " + key));
    }

    /** The phrase as it stands, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    @Override
    public String join(String key, List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : say(
                        key,
                        Map.of(
                                "most",
                                new Argument.Text(String.join(", ", words.subList(0, last))),
                                "last",
                                new Argument.Text(words.get(last))));
    }
}
