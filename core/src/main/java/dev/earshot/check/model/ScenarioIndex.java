package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be known of a scenario without playing it, worked out once for all checks: its parts, and what
 * follows from them.
 */
public final class ScenarioIndex {
    private static final int MOST_PLACES = 3;

    private final String file;
    private final ScenarioParts parts;
    private final Once<StateGraph> stateGraph;
    private final Once<FactUses> uses;
    private final Once<RelaxedReachability> possible;
    private final Once<ReactionMatching> fits;

    /**
     * Takes a scenario apart. It may be one that could only partly be read.
     *
     * @param file how to name the file in diagnostics
     */
    public ScenarioIndex(String file, Scenario scenario, Rubric rubric) {
        this.file = file;
        parts = new ScenarioParts(scenario, rubric);
        stateGraph = new Once<>(() -> new StateGraph(parts));
        uses = new Once<>(() -> FactUses.of(parts));
        possible = new Once<>(() -> possible(Set.of()));
        fits = new Once<>(() -> new ReactionMatching(parts));
    }

    public Scenario scenario() {
        return parts.scenario();
    }

    public Rubric rubric() {
        return parts.rubric();
    }

    /** See {@link ScenarioParts#replies}. */
    public List<PlacedReply> replies() {
        return parts.replies();
    }

    /** See {@link ScenarioParts#rows}. */
    public List<PlacedReaction> rows() {
        return parts.rows();
    }

    /** See {@link ScenarioParts#disclosures}. */
    public List<Disclosure> disclosures() {
        return parts.disclosures();
    }

    /** See {@link ScenarioParts#conditions}. */
    public List<Condition> conditions() {
        return parts.conditions();
    }

    /** See {@link ScenarioParts#wholeConditions}. */
    public List<PlacedCondition> wholeConditions() {
        return parts.wholeConditions();
    }

    /** See {@link ScenarioParts#lines}. */
    public List<PlacedLine> lines() {
        return parts.lines();
    }

    /** See {@link ScenarioParts#acts()}. */
    public List<PlacedAct> acts() {
        return parts.acts();
    }

    /** See {@link ScenarioParts#acts(Role...)}. */
    public Stream<PlacedAct> acts(Role... roles) {
        return parts.acts(roles);
    }

    /** See {@link ScenarioParts#named}. */
    public Set<String> named(Role... roles) {
        return parts.named(roles);
    }

    /** See {@link ScenarioParts#given}. */
    public Map<String, List<PlacedReply>> given(Set<String> states) {
        return parts.given(states);
    }

    public StateGraph stateGraph() {
        return stateGraph.get();
    }

    public FactUses uses() {
        return uses.get();
    }

    /** What plays can bring about, if no fix is taken to work that does not. */
    public RelaxedReachability possible() {
        return possible.get();
    }

    /**
     * What plays can bring about.
     *
     * @param working fixes that are taken to work whatever they need
     */
    public RelaxedReachability possible(Collection<String> working) {
        return new RelaxedReachability(parts, stateGraph(), working);
    }

    /** Which conditions replies can fit. */
    public ReactionMatching fits() {
        return fits.get();
    }

    /** The first places where the fact is told or found out, for people to look at. */
    public List<Located<Message>> toldAt(String fact) {
        Stream<Located<String>> told = disclosures().stream().flatMap(words -> words.tells().stream());
        Stream<Located<String>> found = replies().stream().flatMap(placed -> placed.reply().finds().stream());
        return Stream.concat(told, found)
                .filter(name -> name.value().equals(fact))
                .limit(MOST_PLACES)
                .map(name -> new Located<>(Message.of("told-by.related.told"), name.span()))
                .toList();
    }

    public Diagnostic finding(
            Code code,
            Span span,
            String path,
            Message message,
            @Nullable Message help,
            List<Located<Message>> related) {
        return new Diagnostic(code, file, span, path, message, help, related);
    }
}
