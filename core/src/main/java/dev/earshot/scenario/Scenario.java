package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote, name for name, with the place of everything that can be blamed. Names are not resolved here: that
 * is what compiling does.
 *
 * @param language a BCP 47 tag, {@code en} unless given
 * @param id kebab-case
 * @param was earlier ids, the oldest first
 * @param teaches principles of the rubric
 * @param rubric the rubric to judge by; null: {@code standard}
 * @param setting where and when, read before the first line; null: none
 * @param notice what the trainee should know before the first ring; null: none
 * @param start the first state; null: the first in the file
 * @param states in the order of the file, at least one
 * @param everywhereReplies replies that hold in every state of their scope
 * @param everywhereReacts reactions that hold in every state of their scope, asked before the state's own
 * @param silences findings that are to be left as they are; they bear on no play
 */
public record Scenario(
        String language,
        Located<String> id,
        List<Located<String>> was,
        Located<String> title,
        List<Located<String>> teaches,
        @Nullable Located<String> rubric,
        @Nullable Located<String> setting,
        @Nullable Located<String> notice,
        Customer customer,
        @Nullable Located<String> start,
        List<Fact> facts,
        List<Feeling> feelings,
        List<Fix> fixes,
        List<Promise> promises,
        List<State> states,
        List<Reply> everywhereReplies,
        List<Reaction> everywhereReacts,
        List<Ending> endings,
        List<Quiz> quiz,
        List<Silence> silences) {
    public Scenario {
        was = List.copyOf(was);
        teaches = List.copyOf(teaches);
        facts = List.copyOf(facts);
        feelings = List.copyOf(feelings);
        fixes = List.copyOf(fixes);
        promises = List.copyOf(promises);
        states = List.copyOf(states);
        everywhereReplies = List.copyOf(everywhereReplies);
        everywhereReacts = List.copyOf(everywhereReacts);
        endings = List.copyOf(endings);
        quiz = List.copyOf(quiz);
        silences = List.copyOf(silences);
    }

    /** The id of the state in which every play begins. */
    public String startId() {
        return start != null ? start.value() : states.get(0).id().value();
    }
}
