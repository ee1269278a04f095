package dev.earshot.naive;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Moves;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Range;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a scenario as the YAML an author could have written: what is left out there stays out, short forms are used
 * where they do. Texts stand in double quotes, as no author would like to write them, but nothing can go wrong so.
 */
public final class ScenarioYaml {
    private final StringBuilder out = new StringBuilder();

    private ScenarioYaml() {}

    public static String of(Scenario scenario) {
        ScenarioYaml yaml = new ScenarioYaml();
        yaml.writeFields(tree(scenario), "");
        return yaml.out.toString();
    }

    // ---- From the scenario to a tree of mappings, lists, words and texts ----

    /** What needs quotes. */
    private record Text(String text) {}

    /** A mapping that leaves out what is not there. */
    private static final class Fields extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;

        Fields with(String key, @Nullable Object value) {
            boolean nothing = value == null
                    || value.equals(false)
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty();
            if (!nothing) {
                put(key, value);
            }
            return this;
        }
    }

    private static Fields tree(Scenario scenario) {
        return new Fields()
                .with("earshot", "1")
                .with("language", scenario.language().equals("en") ? null : scenario.language())
                .with("id", word(scenario.id()))
                .with("was", words(scenario.was()))
                .with("title", text(scenario.title()))
                .with("teaches", words(scenario.teaches()))
                .with("rubric", word(scenario.rubric()))
                .with("setting", text(scenario.setting()))
                .with("notice", text(scenario.notice()))
                .with("customer", tree(scenario.customer()))
                .with("start", word(scenario.start()))
                .with("facts", byId(scenario.facts(), Fact::id, ScenarioYaml::tree))
                .with(
                        "feelings",
                        byId(
                                scenario.feelings(),
                                feeling -> feeling.id(),
                                feeling -> new Fields()
                                        .with("was", words(feeling.was()))
                                        .with("is", text(feeling.is()))
                                        .with("cue", text(feeling.cue()))))
                .with("fixes", byId(scenario.fixes(), Fix::id, ScenarioYaml::tree))
                .with(
                        "promises",
                        byId(
                                scenario.promises(),
                                Promise::id,
                                promise -> new Fields()
                                        .with("was", words(promise.was()))
                                        .with("is", text(promise.is()))
                                        .with("due", word(promise.due()))))
                .with("states", byId(scenario.states(), State::id, ScenarioYaml::tree))
                .with(
                        "everywhere",
                        new Fields()
                                .with("replies", each(scenario.everywhereReplies(), ScenarioYaml::tree))
                                .with("reacts", each(scenario.everywhereReacts(), ScenarioYaml::tree)))
                .with("endings", byId(scenario.endings(), Ending::id, ScenarioYaml::tree))
                .with("quiz", each(scenario.quiz(), ScenarioYaml::tree))
                .with(
                        "silence",
                        each(
                                scenario.silences(),
                                silence -> new Fields()
                                        .with(
                                                "finding",
                                                silence.finding().value().kebab())
                                        .with("at", word(silence.at()))
                                        .with("because", text(silence.because()))));
    }

    private static Fields tree(Customer customer) {
        return new Fields()
                .with("name", text(customer.name()))
                .with("role", text(customer.role()))
                .with("frustration", customer.frustration())
                .with("trust", customer.trust())
                .with("patience", customer.patience())
                .with("gives-up", word(customer.givesUp()));
    }

    private static Fields tree(Fact fact) {
        return new Fields()
                .with("was", words(fact.was()))
                .with("is", text(fact.is()))
                .with("recall", text(fact.recall()))
                .with("answer", speech(fact.answer()))
                .with("answers-when", condition(fact.answersWhen()))
                .with("answer-else", speech(fact.answerElse()))
                .with("private", fact.isPrivate())
                .with("carry", fact.carry());
    }

    private static Fields tree(Fix fix) {
        return new Fields()
                .with("was", words(fix.was()))
                .with("needs", words(fix.needs()))
                .with("result", constant(fix.result()))
                .with("always-fails", fix.alwaysFails());
    }

    private static Fields tree(State state) {
        return new Fields()
                .with("was", words(state.was()))
                .with("shows", word(state.shows()))
                .with("feels", word(state.feels()))
                .with("hostility", constant(state.hostility()))
                .with("gives-cue", words(state.givesCue()))
                .with("says", speech(state.says()))
                .with("says-again", speech(state.saysAgain()))
                .with("says-back", speech(state.saysBack()))
                .with("tells", words(state.tells()))
                .with("replies", each(state.replies(), ScenarioYaml::tree))
                .with("reacts", each(state.reacts(), ScenarioYaml::tree));
    }

    private static Fields tree(Reply reply) {
        Fields fields = new Fields()
                .with("id", word(reply.id()))
                .with("was", words(reply.was()))
                .with("say", text(reply.say()))
                .with("does", each(reply.does(), ScenarioYaml::act))
                .with("when", condition(reply.when()))
                .with("locked-because", text(reply.lockedBecause()))
                .with("again", again(reply.again()))
                .with("customer-says", customerSays(reply.customerSays()))
                .with("finds", words(reply.finds()))
                .with("sets", words(reply.sets()));
        return scope(fields, reply.scope());
    }

    private static @Nullable Object again(Again again) {
        switch (again) {
            case ALWAYS:
                return "true";
            case PER_STATE:
                return "per-state";
            default:
                return null;
        }
    }

    private static Object act(Act act) {
        String behaviour = act.behaviour().value();
        if (act.handOver().isPresent()) {
            Act.HandOver handOver = act.handOver().get();
            return new Fields()
                    .with(
                            behaviour,
                            new Fields()
                                    .with("to", text(handOver.to()))
                                    .with("with", handOver.everythingTold() ? "told" : words(handOver.with())));
        }
        return act.about().isEmpty() ? behaviour : new Fields().with(behaviour, oneOrMore(act.about()));
    }

    /** One alternative that only says something is written as what it says, one alone without a list. */
    private static @Nullable Object customerSays(List<Reaction> alternatives) {
        if (alternatives.size() != 1) {
            return each(alternatives, ScenarioYaml::tree);
        }
        Reaction only = alternatives.get(0);
        Fields fields = tree(only);
        if (fields.isEmpty()) {
            return List.of(fields);
        }
        return only.says() != null && fields.size() == 1 ? speech(only.says()) : fields;
    }

    private static Fields tree(Reaction reaction) {
        Fields fields = new Fields()
                .with("when", condition(reaction.when()))
                .with("says", speech(reaction.says()))
                .with("to", word(reaction.to()))
                .with("tells", words(reaction.tells()))
                .with("gives-cue", words(reaction.givesCue()))
                .with("sets", words(reaction.sets()))
                .with("moves", moves(reaction.moves()))
                .with("hostility", constant(reaction.hostility()));
        return scope(fields, reaction.scope());
    }

    private static Fields moves(Moves moves) {
        return new Fields()
                .with("frustration", moves.frustration() == 0 ? null : moves.frustration())
                .with("trust", moves.trust() == 0 ? null : moves.trust());
    }

    private static Fields scope(Fields fields, Scope scope) {
        return fields.with("in", words(scope.in())).with("not-in", words(scope.notIn()));
    }

    private static Fields tree(Ending ending) {
        Condition selfSufficient = ending.selfSufficient();
        boolean always =
                selfSufficient instanceof Condition.All all && all.conditions().isEmpty();
        return new Fields()
                .with("was", words(ending.was()))
                .with("satisfied", String.valueOf(ending.satisfied()))
                .with("walks-out", ending.walksOut())
                .with(
                        "self-sufficient",
                        always
                                ? "true"
                                : selfSufficient == null ? null : new Fields().with("when", condition(selfSufficient)))
                .with("keeps", words(ending.keeps()))
                .with("says", speech(ending.says()))
                .with("lesson", text(ending.lesson()));
    }

    private static Fields tree(Quiz quiz) {
        return new Fields()
                .with("ask", text(quiz.ask()))
                .with("about", word(quiz.about()))
                .with(
                        "answers",
                        each(
                                quiz.answers(),
                                answer -> new Fields()
                                        .with("say", text(answer.say()))
                                        .with("right", answer.right())));
    }

    // ---- Speech ----

    private static @Nullable Object speech(@Nullable Speech speech) {
        if (speech == null) {
            return null;
        }
        if (speech instanceof Speech.Plain plain) {
            return text(plain.text());
        }
        if (speech instanceof Speech.OneOf oneOf) {
            return new Fields().with("one-of", each(oneOf.variants(), ScenarioYaml::text));
        }
        if (speech instanceof Speech.FirstOf firstOf) {
            return new Fields().with("first-of", each(firstOf.parts(), ScenarioYaml::part));
        }
        return new Fields().with("all-of", each(((Speech.AllOf) speech).parts(), ScenarioYaml::part));
    }

    private static @Nullable Object part(Speech.Part part) {
        Fields fields = new Fields()
                .with("when", condition(part.when()))
                .with("says", speech(part.says()))
                .with("tells", words(part.tells()))
                .with("gives-cue", words(part.givesCue()));
        return fields.size() == 1 && part.says() instanceof Speech.Plain plain ? text(plain.text()) : fields;
    }

    // ---- Conditions ----

    private static @Nullable Fields condition(@Nullable Condition condition) {
        if (condition == null) {
            return null;
        }
        if (condition instanceof Condition.All all) {
            return new Fields().with("all", each(all.conditions(), ScenarioYaml::condition));
        }
        if (condition instanceof Condition.Any any) {
            return new Fields().with("any", each(any.conditions(), ScenarioYaml::condition));
        }
        if (condition instanceof Condition.Not not) {
            return new Fields().with("not", condition(not.condition()));
        }
        if (condition instanceof Condition.DidAny did) {
            return new Fields().with("did-any", oneOrMore(did.behaviours()));
        }
        if (condition instanceof Condition.DidAll did) {
            return new Fields().with("did-all", oneOrMore(did.behaviours()));
        }
        if (condition instanceof Condition.Failed failed) {
            return new Fields().with("failed", word(failed.fix()));
        }
        if (condition instanceof Condition.ToldAny told) {
            return new Fields().with("told-any", oneOrMore(told.facts()));
        }
        if (condition instanceof Condition.ToldAll told) {
            return new Fields().with("told-all", oneOrMore(told.facts()));
        }
        if (condition instanceof Condition.HeardAny heard) {
            return new Fields().with("heard-any", oneOrMore(heard.facts()));
        }
        if (condition instanceof Condition.HeardAll heard) {
            return new Fields().with("heard-all", oneOrMore(heard.facts()));
        }
        if (condition instanceof Condition.Met met) {
            return new Fields().with("met", word(met.feeling()));
        }
        if (condition instanceof Condition.Fixed fixed) {
            return new Fields().with("fixed", word(fixed.fix()));
        }
        if (condition instanceof Condition.Promised promised) {
            return new Fields().with("promised", word(promised.promise()));
        }
        if (condition instanceof Condition.Kept kept) {
            return new Fields().with("kept", word(kept.promise()));
        }
        if (condition instanceof Condition.Broken broken) {
            return new Fields().with("broken", word(broken.promise()));
        }
        if (condition instanceof Condition.Flag flag) {
            return new Fields().with("flag", word(flag.flag()));
        }
        if (condition instanceof Condition.Visited visited) {
            return new Fields().with("visited", word(visited.state()));
        }
        if (condition instanceof Condition.Mood mood) {
            return new Fields().with("mood", word(mood.mood()));
        }
        if (condition instanceof Condition.MeterIn meter) {
            String key = meter.meter() == Meter.FRUSTRATION ? "frustration" : "trust";
            return new Fields().with(key, range(meter.range(), 100));
        }
        return new Fields().with("turn", range(((Condition.TurnIn) condition).range(), Integer.MAX_VALUE));
    }

    private static String range(Range range, int most) {
        if (range.from() == range.to()) {
            return String.valueOf(range.from());
        }
        if (range.to() == most) {
            return range.from() + "..";
        }
        return (range.from() == 0 ? "" : range.from()) + ".." + range.to();
    }

    // ---- Words, texts and lists ----

    private static @Nullable Object word(@Nullable Located<String> word) {
        return word == null ? null : word.value();
    }

    private static @Nullable Object text(@Nullable Located<String> text) {
        return text == null ? null : new Text(text.value());
    }

    private static @Nullable String constant(@Nullable Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Object> words(List<Located<String>> words) {
        return new ArrayList<>(Names.of(words));
    }

    private static Object oneOrMore(List<Located<String>> words) {
        return words.size() == 1 ? words.get(0).value() : words(words);
    }

    private static <T> List<Object> each(List<T> all, Function<T, @Nullable Object> tree) {
        List<Object> trees = new ArrayList<>();
        all.forEach(one -> trees.add(tree.apply(one)));
        return trees;
    }

    private static <T> Fields byId(List<T> all, Function<T, Located<String>> id, Function<T, Fields> tree) {
        Fields fields = new Fields();
        // Put, not with: an entry without fields is an entry.
        all.forEach(one -> fields.put(id.apply(one).value(), tree.apply(one)));
        return fields;
    }

    // ---- From the tree to text ----

    private void writeFields(Map<?, ?> fields, String indent) {
        boolean first = true;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            // The first field of a list's entry stands behind its dash.
            if (!first || out.length() == 0 || out.charAt(out.length() - 1) == '\n') {
                out.append(indent);
            }
            first = false;
            out.append(field.getKey()).append(':');
            writeValue(field.getValue(), indent + "  ");
        }
    }

    private void writeValue(Object value, String indent) {
        if (value instanceof Map<?, ?> fields && !fields.isEmpty()) {
            out.append('\n');
            writeFields(fields, indent);
        } else if (value instanceof List<?> list && !list.stream().allMatch(String.class::isInstance)) {
            out.append('\n');
            for (Object entry : list) {
                out.append(indent).append("- ");
                if (entry instanceof Map<?, ?> fields && !fields.isEmpty()) {
                    writeFields(fields, indent + "  ");
                } else {
                    out.append(scalar(entry)).append('\n');
                }
            }
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private static String scalar(Object value) {
        if (value instanceof Text text) {
            return quoted(text.text());
        }
        return value instanceof Map<?, ?> ? "{}" : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"':
                    quoted.append("\\\"");
                    break;
                case '\\':
                    quoted.append("\\\\");
                    break;
                case '\n':
                    quoted.append("\\n");
                    break;
                default:
                    quoted.appendCodePoint(point);
            }
        });
        return quoted.append('"').toString();
    }
}
