package dev.earshot.record;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * A JSON document being written: keys in the order of the calls, lines ended by LF everywhere, and nothing in it that
 * depends on where it is written.
 */
final class JsonText {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document that is one object. */
    static String of(Consumer<JsonText> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(new Layout(), text)) {
            generator.writeStartObject();
            content.accept(new JsonText(generator));
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    JsonText text(String key, @Nullable String value) {
        generator.writeName(key);
        if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value);
        }
        return this;
    }

    JsonText number(String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
        return this;
    }

    JsonText truth(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
        return this;
    }

    JsonText nothing(String key) {
        generator.writeName(key);
        generator.writeNull();
        return this;
    }

    JsonText texts(String key, List<String> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    JsonText object(String key, Runnable content) {
        generator.writeName(key);
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
        return this;
    }

    <T> JsonText objects(String key, List<T> values, Consumer<T> content) {
        generator.writeName(key);
        generator.writeStartArray();
        for (T value : values) {
            generator.writeStartObject();
            content.accept(value);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** Two blanks, LF: Jackson's own default would take the line end of the system. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
