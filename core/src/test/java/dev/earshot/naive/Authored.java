package dev.earshot.naive;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes scenarios in Java, for tests: everything left out is as it is in a file that leaves it out. */
public final class Authored {
    /** Where everything stands that was never in a file. */
    public static final Span NOWHERE = Span.of(1, 1, 0);

    private Authored() {}

    public static Located<String> word(String word) {
        return new Located<>(word, NOWHERE);
    }

    public static @Nullable Located<String> wordOrNone(@Nullable String word) {
        return word == null ? null : word(word);
    }

    public static List<Located<String>> words(String... words) {
        return words(Arrays.asList(words));
    }

    public static List<Located<String>> words(List<String> words) {
        return words.stream().map(Authored::word).toList();
    }

    // ---- Acts ----

    public static Act act(String behaviour, String... about) {
        return new Act(word(behaviour), words(about), Optional.empty(), NOWHERE);
    }

    public static Act handOverAllTold(String to) {
        return new Act(word("hand-over"), List.of(), Optional.of(new Act.HandOver(word(to), true, List.of())), NOWHERE);
    }

    public static Act handOver(String to, String... with) {
        return new Act(
                word("hand-over"), List.of(), Optional.of(new Act.HandOver(word(to), false, words(with))), NOWHERE);
    }

    // ---- Speech ----

    public static Speech text(String text) {
        return new Speech.Plain(word(text));
    }

    public static Speech oneOf(String... variants) {
        return new Speech.OneOf(words(variants), NOWHERE);
    }

    public static Speech firstOf(Speech.Part... parts) {
        return new Speech.FirstOf(List.of(parts), NOWHERE);
    }

    public static Speech allOf(Speech.Part... parts) {
        return new Speech.AllOf(List.of(parts), NOWHERE);
    }

    public static Speech.Part part(@Nullable Condition when, String says) {
        return part(when, text(says), List.of(), List.of());
    }

    public static Speech.Part part(@Nullable Condition when, Speech says, List<String> tells, List<String> givesCue) {
        return new Speech.Part(when, says, words(tells), words(givesCue), NOWHERE);
    }

    // ---- Conditions ----

    public static Condition all(Condition... conditions) {
        return new Condition.All(List.of(conditions), NOWHERE);
    }

    public static Condition any(Condition... conditions) {
        return new Condition.Any(List.of(conditions), NOWHERE);
    }

    public static Condition not(Condition condition) {
        return new Condition.Not(condition, NOWHERE);
    }

    public static Condition didAny(String... behaviours) {
        return new Condition.DidAny(words(behaviours), NOWHERE);
    }

    public static Condition didAll(String... behaviours) {
        return new Condition.DidAll(words(behaviours), NOWHERE);
    }

    public static Condition failed(String fix) {
        return new Condition.Failed(word(fix), NOWHERE);
    }

    public static Condition toldAny(String... facts) {
        return new Condition.ToldAny(words(facts), NOWHERE);
    }

    public static Condition toldAll(String... facts) {
        return new Condition.ToldAll(words(facts), NOWHERE);
    }

    public static Condition heardAny(String... facts) {
        return new Condition.HeardAny(words(facts), NOWHERE);
    }

    public static Condition heardAll(String... facts) {
        return new Condition.HeardAll(words(facts), NOWHERE);
    }

    public static Condition met(String feeling) {
        return new Condition.Met(word(feeling), NOWHERE);
    }

    public static Condition fixed(String fix) {
        return new Condition.Fixed(word(fix), NOWHERE);
    }

    public static Condition promised(String promise) {
        return new Condition.Promised(word(promise), NOWHERE);
    }

    public static Condition kept(String promise) {
        return new Condition.Kept(word(promise), NOWHERE);
    }

    public static Condition broken(String promise) {
        return new Condition.Broken(word(promise), NOWHERE);
    }

    public static Condition flag(String flag) {
        return new Condition.Flag(word(flag), NOWHERE);
    }

    public static Condition visited(String state) {
        return new Condition.Visited(word(state), NOWHERE);
    }

    public static Condition mood(String mood) {
        return new Condition.Mood(word(mood), NOWHERE);
    }

    public static Condition frustration(int from, int to) {
        return new Condition.MeterIn(Meter.FRUSTRATION, new Range(from, to), NOWHERE);
    }

    public static Condition trust(int from, int to) {
        return new Condition.MeterIn(Meter.TRUST, new Range(from, to), NOWHERE);
    }

    public static Condition turn(int from, int to) {
        return new Condition.TurnIn(new Range(from, to), NOWHERE);
    }

    // ---- The larger parts ----

    public static ScenarioDraft scenario() {
        return new ScenarioDraft();
    }

    public static FactDraft fact(String id) {
        return new FactDraft(id);
    }

    public static FixDraft fix(String id) {
        return new FixDraft(id);
    }

    public static StateDraft state(String id) {
        return new StateDraft(id);
    }

    public static ReplyDraft reply(String id, Act... does) {
        return new ReplyDraft(id, does);
    }

    public static ReactionDraft reaction() {
        return new ReactionDraft();
    }

    public static EndingDraft ending(String id) {
        return new EndingDraft(id);
    }

    /** A scenario being written. Parts may be given written or as drafts. */
    public static final class ScenarioDraft {
        private @Nullable String start;
        private String rubric = "";
        private @Nullable String setting;
        private @Nullable String notice;
        private int frustration = 50;
        private int trust = 50;
        private int patience = 10;
        private String givesUp = "given-up";
        private final List<String> teaches = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Feeling> feelings = new ArrayList<>();
        private final List<Fix> fixes = new ArrayList<>();
        private final List<Promise> promises = new ArrayList<>();
        private final List<State> states = new ArrayList<>();
        private final List<Reply> replies = new ArrayList<>();
        private final List<Reaction> reacts = new ArrayList<>();
        private final List<Ending> endings = new ArrayList<>();
        private final List<Quiz> quiz = new ArrayList<>();

        public ScenarioDraft start(String state) {
            start = state;
            return this;
        }

        public ScenarioDraft rubric(String id) {
            rubric = id;
            return this;
        }

        public ScenarioDraft setting(String text) {
            setting = text;
            return this;
        }

        public ScenarioDraft notice(String text) {
            notice = text;
            return this;
        }

        public ScenarioDraft teaches(String principle) {
            teaches.add(principle);
            return this;
        }

        public ScenarioDraft meters(int startFrustration, int startTrust) {
            frustration = startFrustration;
            trust = startTrust;
            return this;
        }

        public ScenarioDraft patience(int replies) {
            patience = replies;
            return this;
        }

        public ScenarioDraft givesUp(String ending) {
            givesUp = ending;
            return this;
        }

        public ScenarioDraft fact(FactDraft fact) {
            facts.add(fact.done());
            return this;
        }

        public ScenarioDraft fact(String id) {
            return fact(Authored.fact(id));
        }

        /** A feeling with a cue, or without one: null. */
        public ScenarioDraft feeling(String id, @Nullable String cue) {
            feelings.add(new Feeling(word(id), List.of(), word("what " + id + " is"), wordOrNone(cue), NOWHERE));
            return this;
        }

        public ScenarioDraft fix(FixDraft fix) {
            fixes.add(fix.done());
            return this;
        }

        /** A promise due in a state, or at the ending: null. */
        public ScenarioDraft promise(String id, @Nullable String due) {
            promises.add(new Promise(word(id), List.of(), word("what " + id + " is"), wordOrNone(due), NOWHERE));
            return this;
        }

        public ScenarioDraft state(StateDraft state) {
            states.add(state.done());
            return this;
        }

        public ScenarioDraft everywhere(ReplyDraft reply) {
            replies.add(reply.done());
            return this;
        }

        public ScenarioDraft everywhere(ReactionDraft reaction) {
            reacts.add(reaction.done());
            return this;
        }

        public ScenarioDraft ending(EndingDraft ending) {
            endings.add(ending.done());
            return this;
        }

        public ScenarioDraft quiz(Quiz question) {
            quiz.add(question);
            return this;
        }

        public Scenario done() {
            return new Scenario(
                    "en",
                    word("for-a-test"),
                    List.of(),
                    word("For a test"),
                    words(teaches),
                    rubric.isEmpty() ? null : word(rubric),
                    wordOrNone(setting),
                    wordOrNone(notice),
                    new Customer(word("Dana"), null, frustration, trust, patience, word(givesUp), NOWHERE),
                    wordOrNone(start),
                    facts,
                    feelings,
                    fixes,
                    promises,
                    states,
                    replies,
                    reacts,
                    endings,
                    quiz,
                    List.of());
        }
    }

    /** A fact being written. */
    public static final class FactDraft {
        private final String id;
        private @Nullable Speech answer;
        private @Nullable Condition answersWhen;
        private @Nullable Speech answerElse;
        private boolean isPrivate;
        private boolean carry;

        private FactDraft(String id) {
            this.id = id;
        }

        public FactDraft answer(Speech says) {
            answer = says;
            return this;
        }

        public FactDraft answer(String says) {
            return answer(text(says));
        }

        public FactDraft answersWhen(Condition when, @Nullable Speech otherwise) {
            answersWhen = when;
            answerElse = otherwise;
            return this;
        }

        public FactDraft isPrivate() {
            isPrivate = true;
            return this;
        }

        public FactDraft carry() {
            carry = true;
            return this;
        }

        private Fact done() {
            return new Fact(
                    word(id),
                    List.of(),
                    word("what " + id + " is"),
                    word("the " + id),
                    answer,
                    answersWhen,
                    answerElse,
                    isPrivate,
                    carry,
                    NOWHERE);
        }
    }

    /** A fix being written. */
    public static final class FixDraft {
        private final String id;
        private List<String> needs = List.of();
        private Resolution result = Resolution.WORKED_AROUND;
        private boolean alwaysFails;

        private FixDraft(String id) {
            this.id = id;
        }

        public FixDraft needs(String... facts) {
            needs = List.of(facts);
            return this;
        }

        public FixDraft result(Resolution achieved) {
            result = achieved;
            return this;
        }

        public FixDraft alwaysFails() {
            alwaysFails = true;
            return this;
        }

        private Fix done() {
            return new Fix(word(id), List.of(), words(needs), result, alwaysFails, NOWHERE);
        }
    }

    /** A state being written; it says its id unless told otherwise. */
    public static final class StateDraft {
        private final String id;
        private @Nullable String shows;
        private @Nullable String feels;
        private @Nullable Hostility hostility;
        private List<String> givesCue = List.of();
        private Speech says;
        private @Nullable Speech saysAgain;
        private @Nullable Speech saysBack;
        private List<String> tells = List.of();
        private final List<Reply> replies = new ArrayList<>();
        private final List<Reaction> reacts = new ArrayList<>();

        private StateDraft(String id) {
            this.id = id;
            says = text(id);
        }

        public StateDraft shows(@Nullable String feeling) {
            shows = feeling;
            return this;
        }

        public StateDraft feels(@Nullable String feeling) {
            feels = feeling;
            return this;
        }

        public StateDraft hostility(@Nullable Hostility towards) {
            hostility = towards;
            return this;
        }

        public StateDraft givesCue(String... feelings) {
            givesCue = List.of(feelings);
            return this;
        }

        public StateDraft says(Speech line) {
            says = line;
            return this;
        }

        public StateDraft saysAgain(@Nullable Speech line) {
            saysAgain = line;
            return this;
        }

        public StateDraft saysBack(@Nullable Speech line) {
            saysBack = line;
            return this;
        }

        public StateDraft tells(String... facts) {
            tells = List.of(facts);
            return this;
        }

        public StateDraft reply(ReplyDraft reply) {
            replies.add(reply.done());
            return this;
        }

        public StateDraft reacts(ReactionDraft reaction) {
            reacts.add(reaction.done());
            return this;
        }

        private State done() {
            return new State(
                    word(id),
                    List.of(),
                    wordOrNone(shows),
                    wordOrNone(feels),
                    hostility,
                    words(givesCue),
                    says,
                    saysAgain,
                    saysBack,
                    words(tells),
                    replies,
                    reacts,
                    NOWHERE);
        }
    }

    /** A reply being written. */
    public static final class ReplyDraft {
        private final String id;
        private String say;
        private final List<Act> does;
        private @Nullable Condition when;
        private @Nullable String lockedBecause;
        private Again again = Again.NEVER;
        private final List<Reaction> customerSays = new ArrayList<>();
        private List<String> finds = List.of();
        private List<String> sets = List.of();
        private Scope scope = Scope.EVERY_STATE;

        private ReplyDraft(String id, Act... does) {
            this.id = id;
            this.say = "I say " + id;
            this.does = List.of(does);
        }

        public ReplyDraft say(String text) {
            say = text;
            return this;
        }

        public ReplyDraft when(@Nullable Condition condition) {
            when = condition;
            return this;
        }

        public ReplyDraft lockedBecause(@Nullable String reason) {
            lockedBecause = reason;
            return this;
        }

        public ReplyDraft again(Again often) {
            again = often;
            return this;
        }

        public ReplyDraft again() {
            return again(Again.ALWAYS);
        }

        public ReplyDraft customerSays(ReactionDraft alternative) {
            customerSays.add(alternative.done());
            return this;
        }

        public ReplyDraft finds(String... facts) {
            finds = List.of(facts);
            return this;
        }

        public ReplyDraft sets(String... flags) {
            sets = List.of(flags);
            return this;
        }

        public ReplyDraft in(String... states) {
            scope = new Scope(words(states), List.of());
            return this;
        }

        public ReplyDraft notIn(String... states) {
            scope = new Scope(List.of(), words(states));
            return this;
        }

        private Reply done() {
            return new Reply(
                    word(id),
                    List.of(),
                    word(say),
                    does,
                    when,
                    wordOrNone(lockedBecause),
                    again,
                    customerSays,
                    words(finds),
                    words(sets),
                    scope,
                    NOWHERE);
        }
    }

    /** A reaction being written. */
    public static final class ReactionDraft {
        private @Nullable Condition when;
        private @Nullable Speech says;
        private @Nullable String to;
        private List<String> tells = List.of();
        private List<String> givesCue = List.of();
        private List<String> sets = List.of();
        private Moves moves = Moves.NONE;
        private @Nullable Hostility hostility;
        private Scope scope = Scope.EVERY_STATE;

        private ReactionDraft() {}

        public ReactionDraft when(@Nullable Condition condition) {
            when = condition;
            return this;
        }

        public ReactionDraft says(@Nullable Speech line) {
            says = line;
            return this;
        }

        public ReactionDraft says(String line) {
            return says(text(line));
        }

        public ReactionDraft to(@Nullable String stateOrEnding) {
            to = stateOrEnding;
            return this;
        }

        public ReactionDraft tells(String... facts) {
            tells = List.of(facts);
            return this;
        }

        public ReactionDraft givesCue(String... feelings) {
            givesCue = List.of(feelings);
            return this;
        }

        public ReactionDraft sets(String... flags) {
            sets = List.of(flags);
            return this;
        }

        public ReactionDraft moves(int frustration, int trust) {
            moves = new Moves(frustration, trust);
            return this;
        }

        public ReactionDraft hostility(@Nullable Hostility towards) {
            hostility = towards;
            return this;
        }

        public ReactionDraft in(String... states) {
            scope = new Scope(words(states), List.of());
            return this;
        }

        public ReactionDraft notIn(String... states) {
            scope = new Scope(List.of(), words(states));
            return this;
        }

        private Reaction done() {
            return new Reaction(
                    when,
                    says,
                    to == null ? null : word(to),
                    words(tells),
                    words(givesCue),
                    words(sets),
                    moves,
                    hostility,
                    scope,
                    NOWHERE);
        }
    }

    /** An ending being written; it says its id and leaves the customer unsatisfied unless told otherwise. */
    public static final class EndingDraft {
        private final String id;
        private boolean satisfied;
        private boolean walksOut;
        private @Nullable Condition selfSufficient;
        private List<String> keeps = List.of();
        private Speech says;
        private @Nullable String lesson;

        private EndingDraft(String id) {
            this.id = id;
            says = text(id);
        }

        public EndingDraft satisfied() {
            satisfied = true;
            return this;
        }

        public EndingDraft walksOut() {
            walksOut = true;
            return this;
        }

        /** An empty {@link Condition.All}: always. */
        public EndingDraft selfSufficient(@Nullable Condition when) {
            selfSufficient = when;
            return this;
        }

        public EndingDraft keeps(String... promises) {
            keeps = List.of(promises);
            return this;
        }

        public EndingDraft says(Speech line) {
            says = line;
            return this;
        }

        public EndingDraft lesson(String text) {
            lesson = text;
            return this;
        }

        private Ending done() {
            return new Ending(
                    word(id),
                    List.of(),
                    satisfied,
                    walksOut,
                    selfSufficient,
                    words(keeps),
                    says,
                    wordOrNone(lesson),
                    NOWHERE);
        }
    }
}
