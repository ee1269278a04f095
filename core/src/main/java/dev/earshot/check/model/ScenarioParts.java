package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of one kind that stands in a scenario, in lists, each with its place. */
public final class ScenarioParts {
    /** The key of an ending's condition. */
    public static final String SELF_SUFFICIENT = "self-sufficient";

    private static final Path EVERYWHERE = Path.DOCUMENT.key("everywhere");

    private final Scenario scenario;
    private final Rubric rubric;
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final List<PlacedReply> replies = new ArrayList<>();
    private final List<PlacedReaction> rows = new ArrayList<>();
    private final List<PlacedAct> acts = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final ConditionCollector conditions = new ConditionCollector();
    private final LineCollector lines = new LineCollector(conditions, disclosures);

    /** Takes a scenario apart. It may be one that could only partly be read. */
    ScenarioParts(Scenario scenario, Rubric rubric) {
        this.scenario = scenario;
        this.rubric = rubric;
        rubric.behaviours().forEach(behaviour -> behaviours.put(behaviour.id(), behaviour));
        scenario.facts().forEach(this::add);
        scenario.states().forEach(this::add);
        scenario.everywhereReplies().forEach(reply -> add(reply, null, EVERYWHERE));
        add(scenario.everywhereReacts(), null, null, EVERYWHERE.key("reacts"));
        scenario.endings().forEach(this::add);
    }

    private void add(Fact fact) {
        Path path = Path.DOCUMENT.key("facts").key(fact.id().value());
        conditions.add(fact.answersWhen(), false, path.key("answers-when"));
        lines.add(fact.answer(), LineOwner.of(fact), false, path.key("answer"));
        lines.add(fact.answerElse(), LineOwner.of(fact), false, path.key("answer-else"));
    }

    private void add(State state) {
        disclosures.add(new Disclosure(
                state.says(), state.tells(), state.givesCue(), state.id().span()));
        Path path = Path.DOCUMENT.key("states").key(state.id().value());
        LineOwner here = LineOwner.of(state);
        lines.add(state.says(), here, false, path.key("says"));
        lines.add(state.saysAgain(), here, true, path.key("says-again"));
        lines.add(state.saysBack(), here, false, path.key("says-back"));
        state.replies().forEach(reply -> add(reply, state, path));
        add(state.reacts(), state, null, path.key("reacts"));
    }

    private void add(Ending ending) {
        Path path = Path.DOCUMENT.key("endings").key(ending.id().value());
        conditions.add(ending.selfSufficient(), false, path.key(SELF_SUFFICIENT));
        lines.add(ending.says(), LineOwner.of(ending), false, path.key("says"));
    }

    private void add(Reply reply, @Nullable State state, Path parent) {
        Path path = parent.key("replies").entry(reply.id().value());
        PlacedReply placed = new PlacedReply(reply, state, path);
        replies.add(placed);
        conditions.add(reply.when(), true, path.key("when"));
        for (Act act : reply.does()) {
            Behaviour behaviour = behaviours.get(act.behaviour().value());
            if (behaviour != null) {
                acts.add(new PlacedAct(act, behaviour, placed));
            }
        }
        add(reply.customerSays(), state, reply, path.key("customer-says"));
    }

    private void add(List<Reaction> reactions, @Nullable State state, @Nullable Reply of, Path path) {
        for (int i = 0; i < reactions.size(); i++) {
            Reaction reaction = reactions.get(i);
            PlacedReaction row = new PlacedReaction(reaction, state, of, path.entry(i));
            rows.add(row);
            conditions.add(reaction.when(), true, row.at().key("when"));
            disclosures.add(new Disclosure(reaction.says(), reaction.tells(), reaction.givesCue(), reaction.span()));
            lines.add(reaction.says(), LineOwner.of(row), false, row.at().key("says"));
        }
    }

    public Scenario scenario() {
        return scenario;
    }

    public Rubric rubric() {
        return rubric;
    }

    /** Every reply, those of {@code everywhere} last. */
    public List<PlacedReply> replies() {
        return replies;
    }

    /** Every row of reactions, and every answer of a reply's own. */
    public List<PlacedReaction> rows() {
        return rows;
    }

    /** Everything in which facts can be told or cues given. */
    public List<Disclosure> disclosures() {
        return disclosures;
    }

    /** Every condition, wherever it stands and whatever it is part of. */
    public List<Condition> conditions() {
        return conditions.all();
    }

    /** Every whole condition. */
    public List<PlacedCondition> wholeConditions() {
        return conditions.whole();
    }

    /** Every text of the customer's. */
    public List<PlacedLine> lines() {
        return lines.lines();
    }

    /** Everything that replies do. */
    public List<PlacedAct> acts() {
        return acts;
    }

    /** What replies do in one of these roles. */
    public Stream<PlacedAct> acts(Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        return acts.stream().filter(act -> wanted.contains(act.behaviour().role()));
    }

    /** What replies name when they do something in one of these roles. */
    public Set<String> named(Role... roles) {
        return values(acts(roles).flatMap(act -> act.act().about().stream()));
    }

    /** By state, the replies that can be given there. */
    public Map<String, List<PlacedReply>> given(Set<String> states) {
        Map<String, List<PlacedReply>> given = new HashMap<>();
        for (PlacedReply placed : replies) {
            Stream<String> in = placed.state() != null
                    ? Stream.of(placed.state().id().value()).filter(states::contains)
                    : states.stream().filter(placed.reply().scope()::holdsIn);
            in.forEach(state ->
                    given.computeIfAbsent(state, id -> new ArrayList<>()).add(placed));
        }
        return given;
    }

    /** The names, each once, in their order. */
    public static Set<String> values(Stream<Located<String>> names) {
        return names.map(Located::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
