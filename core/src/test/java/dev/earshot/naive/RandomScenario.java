package dev.earshot.naive;

import static dev.earshot.naive.Authored.NOWHERE;
import static dev.earshot.naive.Authored.word;
import static dev.earshot.naive.Authored.wordOrNone;
import static dev.earshot.naive.Authored.words;

import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Moves;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Range;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Resolution;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Small scenarios out of a seed, with a bit of everything a file can say: nonsense as conversations, but every name
 * resolves. The same seed always gives the same scenario.
 */
public final class RandomScenario {
    /**
     * How much of everything, at most.
     *
     * @param states at least 1
     * @param replies per state
     * @param everywhere replies that hold in every state
     * @param patience at least 2
     */
    public record Size(int states, int replies, int everywhere, int patience) {
        /** Few enough plays to try them all. */
        public static final Size SMALL = new Size(4, 4, 2, 5);

        /** Hundreds of plays at most. */
        public static final Size TINY = new Size(3, 3, 1, 4);

        /** Few replies, but many turns: the same is reached in many ways. */
        public static final Size LONG = new Size(4, 2, 1, 9);

        /** For walking through, not for trying out everything. */
        public static final Size LARGE = new Size(7, 6, 4, 14);
    }

    /**
     * What is kept of a scenario; the rest is as the seed makes it. With less kept, a failure is easier to read.
     *
     * @param replies of each state and of {@code everywhere}, the first ones
     * @param reactions of each state, the first ones
     * @param patience at most
     */
    public record Kept(int replies, int reactions, int patience) {
        /** As much as any seed makes. */
        static final int MOST = 14;

        public static final Kept ALL = new Kept(MOST, MOST, MOST);

        private static <T> List<T> first(int many, List<T> drawn) {
            return drawn.subList(0, Math.min(many, drawn.size()));
        }
    }

    /** Endings of texts at which reading could stumble. */
    private static final List<String> AWKWARD = List.of(
            "",
            "",
            "",
            "",
            "",
            "",
            " # not a comment",
            ": so",
            " \"well\"",
            " it's – é 😀",
            "\n\nAnd so on.",
            " [x]",
            " 100%");

    /** Only what is spoken may have them. */
    private static final List<String> PLACEHOLDERS = List.of("", "", "", " {asked}", " and {customer}");

    private final Random random;
    private final Size size;
    private final Kept kept;
    private final Rubric rubric;

    /** Words that some rule is all about. */
    private final List<Behaviour> singledOut;

    private final List<String> states;
    private final List<String> endings;
    private final List<String> facts;
    private final List<String> feelings;
    private final List<String> feelingsWithCue = new ArrayList<>();
    private final List<String> fixes;
    private final List<String> promises;
    private final List<String> flags;

    /** Flags that some condition reads: an unknown flag is an error. */
    private final Set<String> flagsRead = new TreeSet<>();

    private final Set<String> flagsSet = new TreeSet<>();

    private int texts;

    private RandomScenario(long seed, Size size, Kept kept, Rubric rubric) {
        // One round first: neighbouring seeds begin alike.
        this.random = new Random(new Random(seed).nextLong());
        this.size = size;
        this.kept = kept;
        this.rubric = rubric;
        singledOut = singledOut(rubric);
        states = some("state", between(1, size.states()));
        endings = some("end", between(2, 4));
        facts = some("fact", pick(0, 1, 2, 2, 3));
        feelings = some("feeling", pick(0, 1, 1, 2));
        fixes = some("fix", between(0, 2));
        promises = some("promise", between(0, 2));
        flags = some("flag", between(0, 2));
    }

    /** A scenario small enough to try all of its plays, in the words of {@link TestRubric}. */
    public static Scenario from(long seed) {
        return from(seed, Size.SMALL);
    }

    public static Scenario from(long seed, Size size) {
        return from(seed, size, TestRubric.complete());
    }

    public static Scenario from(long seed, Size size, Rubric rubric) {
        return from(seed, size, Kept.ALL, rubric);
    }

    static Scenario from(long seed, Size size, Kept kept, Rubric rubric) {
        return new RandomScenario(seed, size, kept, rubric).scenario();
    }

    private Scenario scenario() {
        List<Feeling> written = new ArrayList<>();
        for (String feeling : feelings) {
            boolean cue = one(5, 6);
            if (cue) {
                feelingsWithCue.add(feeling);
            }
            written.add(
                    new Feeling(word(feeling), was(feeling), word(text()), cue ? word(cueOf(feeling)) : null, NOWHERE));
        }
        Customer customer = new Customer(
                word("Dana Whitfield"),
                one(1, 2) ? word("teacher, room 214") : null,
                one(1, 3) ? random.nextInt(101) : between(40, 85),
                one(1, 3) ? random.nextInt(101) : between(25, 60),
                Math.min(Math.max(between(2, size.patience()), between(2, size.patience())), kept.patience()),
                word(pick(endings)),
                NOWHERE);
        List<State> drawn = new ArrayList<>();
        for (String state : states) {
            drawn.add(state(state));
        }
        List<Reply> everywhere = new ArrayList<>();
        for (int number = Math.max(between(0, size.everywhere()), between(0, size.everywhere()));
                number > 0;
                number--) {
            everywhere.add(reply("everywhere-" + number, true));
        }
        List<Reaction> rows = new ArrayList<>();
        for (int number = one(1, 2) ? 0 : between(1, 2); number > 0; number--) {
            rows.add(reaction(true));
        }
        Scenario whole = new Scenario(
                "en",
                word("random"),
                was("random"),
                word(text()),
                one(1, 2) ? words(rubric.principles().get(0).id()) : List.of(),
                one(1, 2) ? word(rubric.id()) : null,
                one(1, 2) ? word(text()) : null,
                one(1, 3) ? word(text()) : null,
                customer,
                one(1, 2) ? word(pick(states)) : null,
                facts.stream().map(this::fact).toList(),
                written,
                fixes.stream().map(this::fix).toList(),
                promises.stream().map(this::promise).toList(),
                drawn,
                Kept.first(kept.replies(), everywhere),
                rows,
                endings.stream().map(this::ending).toList(),
                facts.isEmpty() || one(1, 4) ? List.of() : questions(),
                List.of());
        return withEveryFlagSet(whole);
    }

    // ---- The parts ----

    private State state(String id) {
        List<Reply> replies = new ArrayList<>();
        int many = one(1, 20) ? 0 : Math.max(between(1, size.replies()), between(1, size.replies()));
        for (int number = 1; number <= many; number++) {
            replies.add(reply("reply-" + id + "-" + number, false));
        }
        List<Reaction> rows = new ArrayList<>();
        for (int number = between(0, 3); number > 0; number--) {
            rows.add(reaction(false));
        }
        List<String> cues = few(feelingsWithCue, 1, 2);
        @Nullable String feels = one(2, 3) && !feelings.isEmpty() ? pick(feelings) : null;
        @Nullable String shows = one(1, 2) && !shownFeelings().isEmpty() ? pick(shownFeelings()) : null;
        return new State(
                word(id),
                was(id),
                wordOrNone(one(1, 5) ? feels : shows),
                wordOrNone(feels),
                one(2, 5) ? pick(Hostility.CALM, Hostility.UPSET, Hostility.ABUSIVE, Hostility.ABUSIVE) : null,
                words(cues),
                speech(2, cues),
                one(1, 2) ? speech(1, List.of()) : null,
                one(1, 3) ? speech(1, List.of()) : null,
                words(few(facts, 1, 2)),
                Kept.first(kept.replies(), replies),
                Kept.first(kept.reactions(), rows),
                NOWHERE);
    }

    private Reply reply(String id, boolean everywhere) {
        List<Act> does = new ArrayList<>();
        for (int number = pick(1, 1, 2, 2, 3); number > 0; number--) {
            does.add(act());
        }
        @Nullable Condition when = one(1, 5) ? condition(2, false) : null;
        List<Reaction> customerSays = new ArrayList<>();
        for (int number = pick(0, 0, 0, 1, 1, 2); number > 0; number--) {
            customerSays.add(reaction(false));
        }
        return new Reply(
                word(id),
                was(id),
                word(text(List.of())),
                does,
                when,
                when != null && one(1, 2) ? word(text()) : null,
                again(everywhere),
                customerSays,
                words(few(facts, 1, 6)),
                words(set(1, 5)),
                everywhere ? scope() : Scope.EVERY_STATE,
                NOWHERE);
    }

    private Again again(boolean everywhere) {
        if (everywhere && one(1, 3)) {
            return Again.PER_STATE;
        }
        return one(1, 2) ? Again.ALWAYS : Again.NEVER;
    }

    private Act act() {
        while (true) {
            Behaviour behaviour = one(1, 4) ? pick(singledOut) : pick(rubric.behaviours());
            // Half of the time something that the judge remembers, else anything: most words are only worth something.
            boolean remembered = behaviour.role() != Role.PLAIN || behaviour.evidence();
            if (behaviour.derived() || !remembered && !singledOut.contains(behaviour) && one(1, 2)) {
                continue;
            }
            Located<String> does = word(behaviour.id());
            List<String> about = about(behaviour);
            if (behaviour.takes() == Takes.HAND_OVER) {
                boolean allTold = facts.isEmpty() || one(1, 2);
                return new Act(
                        does,
                        List.of(),
                        Optional.of(
                                new Act.HandOver(word(text()), allTold, allTold ? List.of() : words(someOf(facts)))),
                        NOWHERE);
            }
            boolean mustName = behaviour.takes() == Takes.FACTS
                    || behaviour.takes() == Takes.FIX
                    || behaviour.takes() == Takes.PROMISE;
            if (!about.isEmpty() || !mustName) {
                return new Act(does, words(about), Optional.empty(), NOWHERE);
            }
        }
    }

    /** The words of rules that look at few. Where a rubric has no such rule, all words. */
    private static List<Behaviour> singledOut(Rubric rubric) {
        long bits = 0;
        for (ContextRule rule : rubric.rules()) {
            Behaviours on = Behaviours.NONE;
            if (rule instanceof ContextRule.Replaces replaces) {
                on = replaces.on();
            } else if (rule instanceof ContextRule.Weighs weighs) {
                on = weighs.on();
            }
            if (Long.bitCount(on.bits()) <= 3) {
                bits |= on.bits();
            }
        }
        List<Behaviour> found = new ArrayList<>();
        for (int number = 0; number < rubric.behaviours().size(); number++) {
            Behaviour behaviour = rubric.behaviours().get(number);
            if (!behaviour.derived() && (bits & (1L << number)) != 0) {
                found.add(behaviour);
            }
        }
        return found.isEmpty() ? rubric.behaviours() : found;
    }

    private List<String> about(Behaviour behaviour) {
        switch (behaviour.takes()) {
            case FACTS:
                return someOf(facts);
            case MAYBE_FACTS:
                return one(1, 3) ? List.of() : someOf(facts);
            case MAYBE_FEELING:
                if (one(1, 3)) {
                    return List.of();
                }
                // Only a declared feeling has a cue that could be picked up.
                return oneOf(behaviour.role() == Role.ASK_OPEN ? feelings : shownFeelings());
            case FIX:
                return oneOf(fixes);
            case PROMISE:
                return oneOf(promises);
            default:
                return List.of();
        }
    }

    /** Feelings a state may show and a reply may name. */
    private List<String> shownFeelings() {
        List<String> all = new ArrayList<>(feelings);
        // The declared ones twice: they matter more.
        all.addAll(feelings);
        all.addAll(rubric.feelings().subList(0, Math.min(2, rubric.feelings().size())));
        return all;
    }

    private Reaction reaction(boolean everywhere) {
        @Nullable String to = one(1, 2) ? (one(1, 6) ? pick(endings) : pick(states)) : null;
        List<String> cues = few(feelingsWithCue, 1, 3);
        boolean speaks = !cues.isEmpty() || one(3, 5);
        return new Reaction(
                one(2, 3) ? condition(2, true) : null,
                speaks ? speech(2, cues) : null,
                wordOrNone(to),
                words(few(facts, 1, 4)),
                words(cues),
                words(set(1, 4)),
                one(1, 3) ? new Moves(between(-40, 40), one(1, 2) ? between(-40, 40) : 0) : Moves.NONE,
                one(1, 5) ? pick(Hostility.values()) : null,
                everywhere ? scope() : Scope.EVERY_STATE,
                NOWHERE);
    }

    private Scope scope() {
        if (one(1, 2)) {
            return Scope.EVERY_STATE;
        }
        return one(1, 2) ? new Scope(words(someOf(states)), List.of()) : new Scope(List.of(), words(someOf(states)));
    }

    private Fact fact(String id) {
        @Nullable Speech answer = one(3, 5) ? speech(1, List.of()) : null;
        @Nullable Condition when = answer != null && one(1, 2) ? condition(2, true) : null;
        return new Fact(
                word(id),
                was(id),
                word(text()),
                word("the " + id),
                answer,
                when,
                when != null && one(2, 3) ? speech(1, List.of()) : null,
                one(1, 4),
                one(1, 4),
                NOWHERE);
    }

    private Fix fix(String id) {
        return new Fix(
                word(id),
                was(id),
                words(few(facts, 1, 2)),
                pick(Resolution.WORKED_AROUND, Resolution.FOR_GOOD, Resolution.UNRESOLVED),
                one(1, 5),
                NOWHERE);
    }

    private Promise promise(String id) {
        return new Promise(word(id), was(id), word(text()), one(2, 3) ? word(pick(states)) : null, NOWHERE);
    }

    private Ending ending(String id) {
        return new Ending(
                word(id),
                was(id),
                one(1, 2),
                one(1, 4),
                one(1, 3) ? (one(1, 3) ? new Condition.All(List.of(), NOWHERE) : condition(2, true)) : null,
                words(few(promises, 1, 2)),
                speech(1, List.of()),
                one(1, 2) ? word(text()) : null,
                NOWHERE);
    }

    private List<Quiz> questions() {
        List<Quiz> questions = new ArrayList<>();
        for (int number = between(1, 4); number > 0; number--) {
            questions.add(question());
        }
        return questions;
    }

    private Quiz question() {
        List<Quiz.Answer> answers = new ArrayList<>();
        int right = between(0, 3);
        for (int number = between(Math.max(2, right + 1), 4); number > 0; number--) {
            answers.add(new Quiz.Answer(word(text()), answers.size() == right));
        }
        return new Quiz(word(text()), word(pick(facts)), answers, NOWHERE);
    }

    // ---- Speech ----

    /** A line whose every text gives these cues away. */
    private Speech speech(int depth, List<String> cues) {
        int kind = depth == 0 ? 0 : random.nextInt(10);
        if (kind < 6) {
            return new Speech.Plain(word(text(cues)));
        }
        if (kind < 7) {
            return new Speech.OneOf(words(text(cues), text(cues)), NOWHERE);
        }
        List<Speech.Part> parts = new ArrayList<>();
        for (int number = between(1, 3); number > 0; number--) {
            List<String> own = few(feelingsWithCue, 1, 3);
            Set<String> both = new TreeSet<>(cues);
            both.addAll(own);
            parts.add(new Speech.Part(
                    one(2, 3) ? condition(1, true) : null,
                    speech(depth - 1, List.copyOf(both)),
                    words(few(facts, 1, 3)),
                    words(own),
                    NOWHERE));
        }
        return kind < 9 ? new Speech.AllOf(parts, NOWHERE) : new Speech.FirstOf(parts, NOWHERE);
    }

    private String text(List<String> cues) {
        StringBuilder line = new StringBuilder(text());
        line.append(pick(PLACEHOLDERS));
        cues.forEach(cue -> line.append(' ').append(cueOf(cue)));
        return line.toString();
    }

    /** A text that occurs only once. */
    private String text() {
        texts += 1;
        return "Text " + texts + pick(AWKWARD);
    }

    private static String cueOf(String feeling) {
        return "the cue of " + feeling;
    }

    // ---- Conditions ----

    private Condition condition(int depth, boolean afterReply) {
        while (true) {
            @Nullable Condition drawn = depth > 0 && one(1, 3) ? nested(depth, afterReply) : simple(afterReply);
            if (drawn != null) {
                return drawn;
            }
        }
    }

    private Condition nested(int depth, boolean afterReply) {
        if (one(1, 3)) {
            return new Condition.Not(condition(depth - 1, afterReply), NOWHERE);
        }
        List<Condition> inner = new ArrayList<>();
        for (int number = between(1, 3); number > 0; number--) {
            inner.add(condition(depth - 1, afterReply));
        }
        return one(1, 2) ? new Condition.All(inner, NOWHERE) : new Condition.Any(inner, NOWHERE);
    }

    /** Null: the scenario has nothing of the kind drawn. */
    private @Nullable Condition simple(boolean afterReply) {
        switch (random.nextInt(24)) {
            case 0:
            case 1:
            case 2:
            case 3:
                return afterReply ? new Condition.DidAny(words(behaviours()), NOWHERE) : null;
            case 4:
                return afterReply ? new Condition.DidAll(words(behaviours()), NOWHERE) : null;
            case 5:
                return afterReply && !fixes.isEmpty() ? new Condition.Failed(word(pick(fixes)), NOWHERE) : null;
            case 6:
                return facts.isEmpty() ? null : new Condition.ToldAny(words(someOf(facts)), NOWHERE);
            case 7:
                return facts.isEmpty() ? null : new Condition.ToldAll(words(someOf(facts)), NOWHERE);
            case 8:
                return facts.isEmpty() ? null : new Condition.HeardAny(words(someOf(facts)), NOWHERE);
            case 9:
                return facts.isEmpty() ? null : new Condition.HeardAll(words(someOf(facts)), NOWHERE);
            case 10:
                return feelings.isEmpty() ? null : new Condition.Met(word(pick(feelings)), NOWHERE);
            case 11:
                return fixes.isEmpty() ? null : new Condition.Fixed(word(pick(fixes)), NOWHERE);
            case 12:
                return promises.isEmpty() ? null : new Condition.Promised(word(pick(promises)), NOWHERE);
            case 13:
                return promises.isEmpty() ? null : new Condition.Kept(word(pick(promises)), NOWHERE);
            case 14:
                return promises.isEmpty() ? null : new Condition.Broken(word(pick(promises)), NOWHERE);
            case 15:
            case 16:
                return flags.isEmpty() ? null : new Condition.Flag(word(read(pick(flags))), NOWHERE);
            case 17:
                return new Condition.Visited(word(pick(states)), NOWHERE);
            case 18:
                List<Mood> moods = rubric.moods();
                return new Condition.Mood(word(pick(moods).id()), NOWHERE);
            case 19:
            case 20:
                return new Condition.MeterIn(pick(Meter.values()), range(100), NOWHERE);
            default:
                return one(1, 2) ? new Condition.TurnIn(range(size.patience()), NOWHERE) : null;
        }
    }

    private List<String> behaviours() {
        // Verdicts that no reply gets are refused where the reply is asked about.
        Set<String> ofNoReply = Set.of("broken", "missed", "overpromised", "walked-out", "left-early", "time-left");
        List<String> all = rubric.behaviours().stream()
                .map(Behaviour::id)
                .filter(id -> !ofNoReply.contains(id))
                .toList();
        List<String> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, random);
        return drawn.subList(0, pick(1, 2, 4, 8));
    }

    private Range range(int most) {
        int from = one(1, 3) ? 0 : random.nextInt(most + 1);
        int to = one(1, 2) ? most : between(from, most);
        return new Range(from, to);
    }

    // ---- Flags ----

    private String read(String flag) {
        flagsRead.add(flag);
        return flag;
    }

    private List<String> set(int chance, int of) {
        List<String> drawn = few(flags, chance, of);
        flagsSet.addAll(drawn);
        return drawn;
    }

    /** Lets the first ending's road set what is read and set nowhere. */
    private Scenario withEveryFlagSet(Scenario drawn) {
        Set<String> missing = new TreeSet<>(flagsRead);
        missing.removeAll(flagsSet);
        if (missing.isEmpty()) {
            return drawn;
        }
        Reaction setting = new Reaction(
                new Condition.TurnIn(new Range(2, 2), NOWHERE),
                null,
                null,
                List.of(),
                List.of(),
                words(List.copyOf(missing)),
                Moves.NONE,
                null,
                Scope.EVERY_STATE,
                NOWHERE);
        List<Reaction> rows = new ArrayList<>(drawn.everywhereReacts());
        rows.add(setting);
        return new Scenario(
                drawn.language(),
                drawn.id(),
                drawn.was(),
                drawn.title(),
                drawn.teaches(),
                drawn.rubric(),
                drawn.setting(),
                drawn.notice(),
                drawn.customer(),
                drawn.start(),
                drawn.facts(),
                drawn.feelings(),
                drawn.fixes(),
                drawn.promises(),
                drawn.states(),
                drawn.everywhereReplies(),
                rows,
                drawn.endings(),
                drawn.quiz(),
                drawn.silences());
    }

    // ---- Drawing ----

    private boolean one(int chance, int of) {
        return random.nextInt(of) < chance;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> oneOf(List<String> names) {
        return names.isEmpty() ? List.of() : List.of(pick(names));
    }

    /** One or more, each once, in any order; none, if there are none. */
    private List<String> someOf(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<String> drawn = new ArrayList<>(names);
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn.subList(0, between(1, drawn.size())));
    }

    private List<String> few(List<String> names, int chance, int of) {
        return one(chance, of) ? someOf(names) : List.of();
    }

    private static List<String> some(String what, int many) {
        List<String> names = new ArrayList<>();
        for (int number = 1; number <= many; number++) {
            names.add(what + "-" + number);
        }
        return names;
    }

    private List<Located<String>> was(String id) {
        return one(1, 8) ? words("old-" + id) : List.of();
    }
}
