package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Span;
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
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import dev.earshot.text.Message;
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

/** A scenario taken apart, once for all checks: everything of one kind in a list, with the place where it stands. */
public final class ScenarioIndex {
    public static final String SELF_SUFFICIENT = "self-sufficient";
    private static final Path EVERYWHERE = Path.DOCUMENT.key("everywhere");
    private static final int MOST_PLACES = 3;

    private final String file;
    private final Scenario scenario;
    private final Rubric rubric;
    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final List<Offered> replies = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Deed> acts = new ArrayList<>();
    private @Nullable StateGraph stateGraph;
    private @Nullable FactUses uses;
    private @Nullable RelaxedReachability possible;
    private @Nullable ReactionMatching fits;

    /**
     * A reply.
     *
     * @param state the state it belongs to; null: to {@code everywhere}
     */
    public record Offered(Reply reply, @Nullable State state, Path at) {
        public String path() {
            return at.toString();
        }
    }

    /**
     * A row of reactions, or a reply's own answer.
     *
     * @param state the state it belongs to; null: to {@code everywhere}
     * @param of the reply whose answer it is; null: it is a row
     */
    public record Row(
            Reaction reaction,
            @Nullable State state,
            @Nullable Reply of,
            Path at) {
        public String path() {
            return at.toString();
        }

        /** Where it holds, if it belongs to {@code everywhere}. */
        public Scope scope() {
            return of == null ? reaction.scope() : of.scope();
        }
    }

    /**
     * Words with which facts are told and cues are given.
     *
     * @param words null: there are none
     */
    public record Telling(@Nullable Speech words, List<Located<String>> tells, List<Located<String>> cues, Span span) {}

    /**
     * A whole condition.
     *
     * @param waits whether a reply, a reaction or a line waits for it, which never comes if it never holds
     */
    public record Asked(Condition condition, boolean waits, Path at) {
        public String path() {
            return at.toString();
        }
    }

    /**
     * What a line belongs to: exactly one of these.
     *
     * @param fact the line is the answer to it
     */
    public record Owner(
            @Nullable State state,
            @Nullable Row row,
            @Nullable Ending ending,
            @Nullable Fact fact) {}

    /**
     * One text of the customer's, or its wordings.
     *
     * @param words a {@link Speech.Plain} or a {@link Speech.OneOf}
     * @param before if one of these always holds, it is said in place of this
     * @param behind whether it is a part before which others may be said in its place
     * @param within of the parts it is in, the innermost condition; null: none
     * @param otherwise whether it is there for the case that nothing before it fits
     */
    public record Line(
            Speech words,
            Owner owner,
            List<Condition> before,
            boolean behind,
            @Nullable Condition within,
            boolean otherwise,
            Path at) {
        public String path() {
            return at.toString();
        }
    }

    /** Something a reply does. */
    public record Deed(Act act, Behaviour behaviour, Offered of) {}

    /**
     * Takes a scenario apart. It may be one that could only partly be read.
     *
     * @param file how to name the file in diagnostics
     */
    public ScenarioIndex(String file, Scenario scenario, Rubric rubric) {
        this.file = file;
        this.scenario = scenario;
        this.rubric = rubric;
        rubric.behaviours().forEach(behaviour -> behaviours.put(behaviour.id(), behaviour));
        for (Fact fact : scenario.facts()) {
            Path path = Path.DOCUMENT.key("facts").key(fact.id().value());
            condition(fact.answersWhen(), false, path.key("answers-when"));
            Owner answer = new Owner(null, null, null, fact);
            line(fact.answer(), answer, path.key("answer"));
            line(fact.answerElse(), answer, path.key("answer-else"));
        }
        Path states = Path.DOCUMENT.key("states");
        for (State state : scenario.states()) {
            tellings.add(new Telling(
                    state.says(), state.tells(), state.givesCue(), state.id().span()));
            Path path = states.key(state.id().value());
            Owner here = new Owner(state, null, null, null);
            line(state.says(), here, path.key("says"));
            line(state.saysAgain(), here, List.of(), false, null, true, path.key("says-again"));
            line(state.saysBack(), here, path.key("says-back"));
            state.replies().forEach(reply -> reply(reply, state, path));
            rows(state.reacts(), state, null, path.key("reacts"));
        }
        scenario.everywhereReplies().forEach(reply -> reply(reply, null, EVERYWHERE));
        rows(scenario.everywhereReacts(), null, null, EVERYWHERE.key("reacts"));
        scenario.endings().forEach(ending -> {
            Path path = Path.DOCUMENT.key("endings").key(ending.id().value());
            condition(ending.selfSufficient(), false, path.key(SELF_SUFFICIENT));
            line(ending.says(), new Owner(null, null, ending, null), path.key("says"));
        });
    }

    private void reply(Reply reply, @Nullable State state, Path parent) {
        Path path = parent.key("replies").entry(reply.id().value());
        Offered offered = new Offered(reply, state, path);
        replies.add(offered);
        condition(reply.when(), true, path.key("when"));
        for (Act act : reply.does()) {
            Behaviour behaviour = behaviours.get(act.behaviour().value());
            if (behaviour != null) {
                acts.add(new Deed(act, behaviour, offered));
            }
        }
        rows(reply.customerSays(), state, reply, path.key("she-says"));
    }

    private void rows(List<Reaction> reactions, @Nullable State state, @Nullable Reply of, Path path) {
        for (int i = 0; i < reactions.size(); i++) {
            Reaction reaction = reactions.get(i);
            Row row = new Row(reaction, state, of, path.entry(i));
            rows.add(row);
            condition(reaction.when(), true, row.at.key("when"));
            tellings.add(new Telling(reaction.says(), reaction.tells(), reaction.givesCue(), reaction.span()));
            line(reaction.says(), new Owner(null, row, null, null), row.at.key("says"));
        }
    }

    private void line(@Nullable Speech line, Owner owner, Path path) {
        line(line, owner, List.of(), false, null, false, path);
    }

    private void line(
            @Nullable Speech line,
            Owner owner,
            List<Condition> before,
            boolean behind,
            @Nullable Condition within,
            boolean otherwise,
            Path path) {
        if (line instanceof Speech.Plain || line instanceof Speech.OneOf) {
            lines.add(new Line(line, owner, List.copyOf(before), behind, within, otherwise, path));
        }
        boolean first = line instanceof Speech.FirstOf;
        List<Condition> earlier = new ArrayList<>(before);
        List<Speech.Part> parts = partsOf(line);
        for (int i = 0; i < parts.size(); i++) {
            Speech.Part part = parts.get(i);
            Condition when = part.when();
            boolean last = first && i > 0 && i == parts.size() - 1 && when == null;
            condition(when, true, path.entry(i).key("when"));
            tellings.add(new Telling(part.says(), part.tells(), part.givesCue(), part.span()));
            Condition innermost = when == null ? within : when;
            line(part.says(), owner, earlier, behind || first && i > 0, innermost, otherwise || last, path.entry(i));
            if (first && when != null) {
                earlier.add(when);
            }
        }
    }

    private void condition(@Nullable Condition condition, boolean waits, Path path) {
        if (condition != null) {
            asked.add(new Asked(condition, waits, path));
            condition(condition);
        }
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition());
        } else {
            conditions.add(condition);
        }
    }

    /** The parts of which a line is built; none, if it is one text. */
    static List<Speech.Part> partsOf(@Nullable Speech line) {
        return line instanceof Speech.FirstOf first
                ? first.parts()
                : line instanceof Speech.AllOf all ? all.parts() : List.of();
    }

    public Scenario scenario() {
        return scenario;
    }

    public Rubric rubric() {
        return rubric;
    }

    /** Every reply, those of {@code everywhere} last. */
    public List<Offered> replies() {
        return replies;
    }

    /** Every row of reactions, and every answer of a reply's own. */
    public List<Row> rows() {
        return rows;
    }

    /** Everything in which facts can be told or cues given. */
    public List<Telling> tellings() {
        return tellings;
    }

    /** Every single condition, wherever it stands and whatever it is part of. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** Every whole condition. */
    public List<Asked> asked() {
        return asked;
    }

    /** Every text of the customer's. */
    public List<Line> lines() {
        return lines;
    }

    /** Everything that replies do. */
    public List<Deed> acts() {
        return acts;
    }

    /** What replies do in one of these roles. */
    public Stream<Deed> acts(Role... roles) {
        List<Role> wanted = Arrays.asList(roles);
        return acts.stream().filter(act -> wanted.contains(act.behaviour.role()));
    }

    /** What replies name when they do something in one of these roles. */
    public Set<String> named(Role... roles) {
        return values(acts(roles).flatMap(act -> act.act.about().stream()));
    }

    /** By state, the replies that can be given there. */
    public Map<String, List<Offered>> given(Set<String> states) {
        Map<String, List<Offered>> given = new HashMap<>();
        for (Offered offered : replies) {
            Stream<String> in = offered.state != null
                    ? Stream.of(offered.state.id().value()).filter(states::contains)
                    : states.stream().filter(offered.reply.scope()::holdsIn);
            in.forEach(state ->
                    given.computeIfAbsent(state, id -> new ArrayList<>()).add(offered));
        }
        return given;
    }

    public StateGraph stateGraph() {
        StateGraph known = stateGraph != null ? stateGraph : new StateGraph(this);
        stateGraph = known;
        return known;
    }

    public FactUses uses() {
        FactUses known = uses != null ? uses : FactUses.of(this);
        uses = known;
        return known;
    }

    /** What plays can bring about, if no fix is taken to work that does not. */
    public RelaxedReachability possible() {
        RelaxedReachability known = possible != null ? possible : new RelaxedReachability(this, Set.of());
        possible = known;
        return known;
    }

    /** Which conditions replies can fit. */
    public ReactionMatching fits() {
        ReactionMatching known = fits != null ? fits : new ReactionMatching(this);
        fits = known;
        return known;
    }

    /** The first places where the fact is told or found out, for people to look at. */
    public List<Located<String>> toldAt(String fact) {
        Stream<Located<String>> told = tellings.stream().flatMap(telling -> telling.tells.stream());
        Stream<Located<String>> found = replies.stream().flatMap(offered -> offered.reply.finds().stream());
        return Stream.concat(told, found)
                .filter(name -> name.value().equals(fact))
                .limit(MOST_PLACES)
                .map(name -> new Located<>("told here", name.span()))
                .toList();
    }

    public static Set<String> values(Stream<Located<String>> names) {
        return names.map(Located::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Diagnostic finding(
            Code code, Span span, String path, String message, String help, List<Located<String>> related) {
        return new Diagnostic(code, file, span, path, message, help, related);
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
