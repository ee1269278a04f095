package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer, or an ending, says: one text, or a line built of parts or variants. */
public sealed interface Speech {
    /** Where it stands in the file. */
    Span span();

    /** The parts of which it is built, in order; empty: it is one text, or its wordings. */
    List<Part> parts();

    /** The key behind which the parts stand; empty: there are none. */
    String key();

    /** Whether it is one text, or its wordings, rather than built of parts. */
    default boolean isText() {
        return key().isEmpty();
    }

    /** One text, always the same. */
    record Plain(Located<String> text) implements Speech {
        @Override
        public Span span() {
            return text.span();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public String key() {
            return "";
        }
    }

    /** Wordings that mean the same; the seed chooses one. A wording tells nothing that the others do not. */
    record OneOf(List<Located<String>> variants, Span span) implements Speech {
        public OneOf {
            variants = List.copyOf(variants);
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public String key() {
            return "";
        }
    }

    /** The first part whose condition holds is said; nothing, if none does. */
    record FirstOf(List<Part> parts, Span span) implements Speech {
        public FirstOf {
            parts = List.copyOf(parts);
        }

        @Override
        public String key() {
            return "first-of";
        }
    }

    /** Every part whose condition holds is said, in order. */
    record AllOf(List<Part> parts, Span span) implements Speech {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public String key() {
            return "all-of";
        }
    }

    /**
     * One part of a line.
     *
     * @param when what must hold for it to be said; null: always
     * @param tells facts that are told exactly when this part is said
     * @param givesCue feelings whose cue is given exactly when this part is said
     */
    record Part(
            @Nullable Condition when,
            Speech says,
            List<Located<String>> tells,
            List<Located<String>> givesCue,
            Span span) {
        public Part {
            tells = List.copyOf(tells);
            givesCue = List.copyOf(givesCue);
        }
    }
}
