package dev.earshot.compiled;

import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Resolution;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.StableIds;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a scenario whose names have been checked into a {@link CompiledScenario}. */
public final class ScenarioCompiler {
    private final Scenario scenario;
    private final SymbolTable symbols;
    private final CompiledRubric compiledRubric;
    private final SnapshotLayout layout;
    private final GuardCompiler guards;
    private final List<Line> lines = new ArrayList<>();
    private final List<Speech> spoken = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();
    private final List<CompiledReply> choices = new ArrayList<>();
    private int spentBits;

    private ScenarioCompiler(
            Scenario scenario, SymbolTable symbols, CompiledRubric compiledRubric, SnapshotLayout layout) {
        this.scenario = scenario;
        this.symbols = symbols;
        this.compiledRubric = compiledRubric;
        this.layout = layout;
        this.guards = new GuardCompiler(symbols, layout);
    }

    /**
     * Compiles twice: only once everything is known is it clear which fields something can read, and those belong into the
     * leading words.
     */
    public static CompiledScenario compile(Scenario scenario, Rubric rubric) {
        SymbolTable symbols = SymbolTable.of(scenario, rubric);
        CompiledRubric compiledRubric = new CompiledRubric(rubric);
        CompiledScenario draft = compile(scenario, symbols, compiledRubric, null);
        CompiledScenario program = compile(scenario, symbols, compiledRubric, new Liveness(draft).everRead());
        Liveness liveness = new Liveness(program);
        return program.withMasks(liveness.keyMasks(program.layout().readWords), liveness.judgeMasks());
    }

    private static CompiledScenario compile(
            Scenario scenario, SymbolTable symbols, CompiledRubric compiledRubric, @Nullable BitSet read) {
        SnapshotVariable.Sizes sizes = new SnapshotVariable.Sizes(
                symbols.states().size(),
                symbols.endings().size(),
                symbols.facts().size(),
                symbols.feelings().size(),
                symbols.promises().size(),
                symbols.fixes().size(),
                symbols.flags().size(),
                spentBits(scenario),
                compiledRubric.rubric().behaviours().size(),
                compiledRubric.rubric().moods().size());
        SnapshotLayout layout = new SnapshotLayout(sizes, read);
        return new ScenarioCompiler(scenario, symbols, compiledRubric, layout).program();
    }

    private static int spentBits(Scenario scenario) {
        int bits = 0;
        for (State state : scenario.states()) {
            bits += state.replies().stream()
                    .mapToInt(reply -> spentBits(reply, scenario))
                    .sum();
        }
        return bits
                + scenario.everywhereReplies().stream()
                        .mapToInt(reply -> spentBits(reply, scenario))
                        .sum();
    }

    private static int spentBits(Reply reply, Scenario scenario) {
        return switch (reply.again()) {
            case ALWAYS -> 0;
            case NEVER -> 1;
            case PER_STATE -> scenario.states().size();
        };
    }

    private CompiledScenario program() {
        int[][] own = new int[scenario.states().size()][];
        for (int i = 0; i < own.length; i++) {
            own[i] = addChoices(scenario.states().get(i).replies());
        }
        int[] everywhere = addChoices(scenario.everywhereReplies());
        CompiledState[] states = new CompiledState[own.length];
        for (int i = 0; i < own.length; i++) {
            states[i] = place(scenario.states().get(i), own[i], everywhere);
        }
        CompiledEnding[] endings = scenario.endings().stream().map(this::finish).toArray(CompiledEnding[]::new);
        CompiledScenario.Asking[] facts =
                scenario.facts().stream().map(this::asking).toArray(CompiledScenario.Asking[]::new);
        List<Fix> fixes = scenario.fixes();
        return new CompiledScenario(
                symbols,
                layout,
                guards.table(),
                compiledRubric,
                List.copyOf(lines),
                states,
                endings,
                choices.toArray(CompiledReply[]::new),
                facts,
                fixes.stream().map(fix -> symbols.facts().all(fix.needs())).toArray(int[][]::new),
                flags(fixes, Fix::alwaysFails),
                fixes.stream().map(Fix::result).toArray(Resolution[]::new),
                scenario.promises().stream().mapToInt(this::due).toArray(),
                flags(scenario.facts(), this::mustCarry),
                flags(scenario.facts(), Fact::isPrivate),
                symbols.states().of(scenario.startId()),
                symbols.endings().of(scenario.customer().givesUp()),
                scenario.customer().patience(),
                scenario.customer().frustration(),
                scenario.customer().trust(),
                new AuthoredParts(List.copyOf(reactions), List.copyOf(spoken), List.copyOf(guards.placed())),
                new long[0][],
                new long[0][]);
    }

    private static <T> boolean[] flags(List<T> things, Function<T, Boolean> holds) {
        boolean[] flags = new boolean[things.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = holds.apply(things.get(i));
        }
        return flags;
    }

    private boolean mustCarry(Fact fact) {
        boolean needed = scenario.fixes().stream()
                .anyMatch(fix -> fix.needs().stream()
                        .anyMatch(need -> need.value().equals(fact.id().value())));
        return !fact.isPrivate() && (needed || fact.carry());
    }

    private int due(Promise promise) {
        return promise.due() == null ? -1 : symbols.states().of(promise.due());
    }

    private int[] addChoices(List<Reply> replies) {
        int[] added = new int[replies.size()];
        for (int i = 0; i < added.length; i++) {
            added[i] = choices.size();
            choices.add(choice(replies.get(i), choices.size()));
        }
        return added;
    }

    private CompiledReply choice(Reply reply, int number) {
        int spent = reply.again() == Again.ALWAYS ? -1 : spentBits;
        spentBits += spentBits(reply, scenario);
        String id = reply.id().value();
        // The seed picks wordings by the ids of lines, and saves and hashes hold them: they keep the key's former name.
        CompiledReaction[] customerSays = rows(reply.customerSays(), id + ".she-says");
        List<CompiledAct> acts = reply.does().stream().map(this::act).toList();
        return new CompiledReply(
                number,
                id,
                StableIds.of(reply.id(), reply.was()),
                reply.say().value(),
                acts.toArray(CompiledAct[]::new),
                acts.stream().filter(act -> act.role() == Role.ASK).toArray(CompiledAct[]::new),
                acts.stream().filter(CompiledAct::isBooked).toArray(CompiledAct[]::new),
                guards.write(reply.when()),
                reply.lockedBecause() == null ? null : reply.lockedBecause().value(),
                reply.again(),
                spent,
                customerSays,
                symbols.facts().all(reply.finds()),
                symbols.flags().all(reply.sets()));
    }

    private CompiledAct act(Act act) {
        int number = symbols.behaviours().of(act.behaviour());
        Behaviour behaviour = compiledRubric.rubric().behaviours().get(number);
        CompiledAct.Carried carried = act.handOver()
                .map(handOver -> new CompiledAct.Carried(
                        handOver.everythingTold(), symbols.facts().all(handOver.with())))
                .orElse(null);
        return new CompiledAct(
                number,
                behaviour.role(),
                behaviour.evidence(),
                namesIndex(behaviour).all(act.about()),
                carried,
                compiledRubric.replacing(number));
    }

    private SymbolTable.Index namesIndex(Behaviour behaviour) {
        return switch (behaviour.takes()) {
            case MAYBE_FEELING -> symbols.anyFeelings();
            case FIX -> symbols.fixes();
            case PROMISE -> symbols.promises();
            case NOTHING, FACTS, MAYBE_FACTS, HAND_OVER -> symbols.facts();
        };
    }

    private CompiledState place(State state, int[] own, int[] everywhere) {
        String id = state.id().value();
        List<Integer> offered = new ArrayList<>();
        for (int number : own) {
            offered.add(number);
        }
        for (int i = 0; i < everywhere.length; i++) {
            if (scenario.everywhereReplies().get(i).scope().holdsIn(id)) {
                offered.add(everywhere[i]);
            }
        }
        List<Reaction> holding = new ArrayList<>();
        for (Reaction reaction : scenario.everywhereReacts()) {
            if (reaction.scope().holdsIn(id)) {
                holding.add(reaction);
            }
        }
        int shared = holding.size();
        holding.addAll(state.reacts());
        CompiledReaction[] rows = new CompiledReaction[holding.size()];
        for (int i = 0; i < rows.length; i++) {
            String path = i < shared ? "everywhere.reacts." + i : id + ".reacts." + (i - shared);
            rows[i] = row(holding.get(i), path);
        }
        return new CompiledState(
                id,
                StableIds.of(state.id(), state.was()),
                feeling(state.shows()),
                feeling(state.feels()),
                hostility(state.hostility()),
                symbols.feelings().all(state.givesCue()),
                symbols.facts().all(state.tells()),
                words(state.says(), id + ".says", Line.Kind.ENTRY),
                wordsOrNull(state.saysAgain(), id + ".says-again", Line.Kind.AGAIN),
                wordsOrNull(state.saysBack(), id + ".says-back", Line.Kind.ENTRY),
                offered.stream().mapToInt(Integer::intValue).toArray(),
                offered.stream().map(choices::get).anyMatch(CompiledReply::isAlwaysOpen),
                rows,
                promisesDue(id));
    }

    private int feeling(@Nullable Located<String> name) {
        return name == null ? -1 : symbols.anyFeelings().of(name);
    }

    private static int hostility(@Nullable Hostility hostility) {
        return hostility == null ? CompiledReaction.AS_BEFORE : hostility.ordinal();
    }

    private int[] promisesDue(String state) {
        List<Integer> due = new ArrayList<>();
        for (int i = 0; i < scenario.promises().size(); i++) {
            Located<String> where = scenario.promises().get(i).due();
            if (where != null && where.value().equals(state)) {
                due.add(i);
            }
        }
        return due.stream().mapToInt(Integer::intValue).toArray();
    }

    private CompiledReaction[] rows(List<Reaction> answers, String path) {
        CompiledReaction[] rows = new CompiledReaction[answers.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(answers.get(i), path + "." + i);
        }
        return rows;
    }

    private CompiledReaction row(Reaction reaction, String path) {
        reactions.add(reaction);
        return new CompiledReaction(
                reactions.size() - 1,
                guards.write(reaction.when()),
                wordsOrNull(reaction.says(), path, Line.Kind.REACTION),
                target(reaction.to()),
                symbols.facts().all(reaction.tells()),
                symbols.feelings().all(reaction.givesCue()),
                symbols.flags().all(reaction.sets()),
                reaction.moves().frustration(),
                reaction.moves().trust(),
                hostility(reaction.hostility()));
    }

    private int target(@Nullable Located<String> to) {
        if (to == null) {
            return CompiledReaction.STAYS;
        }
        Integer state = symbols.states().symbols().get(to.value());
        return state != null
                ? state
                : symbols.states().size() + symbols.endings().of(to);
    }

    private CompiledEnding finish(Ending ending) {
        String id = ending.id().value();
        Condition selfSufficient = ending.selfSufficient();
        return new CompiledEnding(
                id,
                StableIds.of(ending.id(), ending.was()),
                ending.satisfied(),
                ending.walksOut(),
                selfSufficient == null ? CompiledEnding.NEVER : guards.write(selfSufficient),
                flags(
                        scenario.promises(),
                        promise -> ending.keeps().stream()
                                .anyMatch(
                                        kept -> kept.value().equals(promise.id().value()))),
                words(ending.says(), id + ".says", Line.Kind.ENDING));
    }

    private CompiledScenario.Asking asking(Fact fact) {
        String id = fact.id().value();
        return new CompiledScenario.Asking(
                wordsOrNull(fact.answer(), id + ".answer", Line.Kind.ANSWER),
                guards.write(fact.answersWhen()),
                wordsOrNull(fact.answerElse(), id + ".answer-else", Line.Kind.ANSWER));
    }

    private @Nullable Utterance wordsOrNull(@Nullable Speech speech, String id, Line.Kind kind) {
        return speech == null ? null : words(speech, id, kind);
    }

    private Utterance words(Speech speech, String id, Line.Kind kind) {
        if (speech instanceof Speech.Plain plain) {
            return said(plain, new Line(id, kind, List.of(plain.text().value())));
        }
        if (speech instanceof Speech.OneOf oneOf) {
            return said(
                    oneOf,
                    new Line(
                            id,
                            kind,
                            oneOf.variants().stream().map(Located::value).toList()));
        }
        if (speech instanceof Speech.FirstOf firstOf) {
            return new Utterance.Parts(true, parts(firstOf.parts(), id, kind));
        }
        if (speech instanceof Speech.AllOf allOf) {
            return new Utterance.Parts(false, parts(allOf.parts(), id, kind));
        }
        throw new IllegalStateException("speech nobody taught the machine: " + speech);
    }

    private Utterance said(Speech speech, Line line) {
        spoken.add(speech);
        lines.add(line);
        return new Utterance.Said(lines.size() - 1);
    }

    private Utterance.Part[] parts(List<Speech.Part> parts, String id, Line.Kind kind) {
        Utterance.Part[] compiled = new Utterance.Part[parts.size()];
        for (int i = 0; i < compiled.length; i++) {
            Speech.Part part = parts.get(i);
            compiled[i] = new Utterance.Part(
                    guards.write(part.when()),
                    words(part.says(), id + "." + i, kind),
                    symbols.facts().all(part.tells()),
                    symbols.feelings().all(part.givesCue()));
        }
        return compiled;
    }
}
