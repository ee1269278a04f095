package dev.earshot.resolve;

import dev.earshot.diagnostic.Code;
import dev.earshot.scenario.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * How to speak of a name of one kind that refers to nothing.
 *
 * @param code what it is to use such a name
 * @param unknown the key of a sentence that says so
 * @param belongs the key of a clause for the case that the name is of another kind: what belongs here; null: other kinds are
 *     no help
 */
record KindWords(Code code, String unknown, @Nullable String belongs) {
    static KindWords of(NameKind kind) {
        return switch (kind) {
            case STATE -> new KindWords(Code.UNKNOWN_STATE, "unknown-state.state", "name-belongs.state");
            case ENDING -> new KindWords(Code.UNKNOWN_STATE, "unknown-state.ending", "name-belongs.ending");
            case PLACE -> new KindWords(Code.UNKNOWN_STATE, "unknown-state.place", "name-belongs.place");
            case FACT -> new KindWords(Code.UNKNOWN_FACT, "unknown-fact.name", "name-belongs.fact");
            case FEELING, SHOWN_FEELING ->
                new KindWords(Code.UNKNOWN_FEELING, "unknown-feeling.name", "name-belongs.feeling");
            case FIX -> new KindWords(Code.UNKNOWN_FIX, "unknown-fix.name", "name-belongs.fix");
            case PROMISE -> new KindWords(Code.UNKNOWN_PROMISE, "unknown-promise.name", "name-belongs.promise");
            case FLAG -> new KindWords(Code.UNKNOWN_FLAG, "unknown-flag.name", null);
            case BEHAVIOUR -> new KindWords(Code.UNKNOWN_BEHAVIOUR, "unknown-behaviour.name", null);
            case MOOD -> new KindWords(Code.UNKNOWN_MOOD, "unknown-mood.name", "name-belongs.mood");
            case PRINCIPLE -> new KindWords(Code.UNKNOWN_PRINCIPLE, "unknown-principle.name", "name-belongs.principle");
        };
    }
}
