package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer is in the conversation.
 *
 * @param shows the feeling the customer shows: one of the scenario's or of the rubric's; null: none in particular
 * @param feels the feeling behind it, one of the scenario's; null: none
 * @param hostility how the customer treats the trainee here; null: as before
 * @param givesCue feelings whose cue entering the state gives
 * @param says what the customer says on entry
 * @param saysAgain what the customer says when the play stays here and nothing else was said; null: nothing
 * @param saysBack what the customer says on entry when the play comes back here; null: {@code says} again
 * @param tells facts told on entry
 */
public record State(
        Located<String> id,
        List<Located<String>> was,
        @Nullable Located<String> shows,
        @Nullable Located<String> feels,
        @Nullable Hostility hostility,
        List<Located<String>> givesCue,
        Speech says,
        @Nullable Speech saysAgain,
        @Nullable Speech saysBack,
        List<Located<String>> tells,
        List<Reply> replies,
        List<Reaction> reacts,
        Span span) {
    public State {
        was = List.copyOf(was);
        givesCue = List.copyOf(givesCue);
        tells = List.copyOf(tells);
        replies = List.copyOf(replies);
        reacts = List.copyOf(reacts);
    }
}
