package dev.earshot.naive;

import dev.earshot.rubric.AbuseEndured;
import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Band;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.FixTooSoon;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.HopelessFix;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LedgerRule;
import dev.earshot.rubric.LeftEarly;
import dev.earshot.rubric.LosesMore;
import dev.earshot.rubric.Misheard;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.NeedlessLimit;
import dev.earshot.rubric.NothingNew;
import dev.earshot.rubric.OnlyBeside;
import dev.earshot.rubric.OpenBeforeClosed;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.RuleText;
import dev.earshot.rubric.Skill;
import dev.earshot.rubric.SolvingFirst;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.TeachingTooSoon;
import dev.earshot.rubric.TimeLeft;
import dev.earshot.rubric.WalkingOut;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.rubric.WearsOut;
import dev.earshot.rubric.WrongFeeling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rubrics for tests: one with the sizes of the standard rubric, fewer words and all of its rules, and variations of it.
 * Built in Java, so that nothing here rests on reading files.
 */
public final class TestRubric {
    /** Word, role, takes, flags (e: evidence, a: acknowledges, g: gate on R, G: gate on all), points E R L C T, frustration, trust. */
    private static final String WORDS = """
            acknowledge  plain      nothing       a  0    1    1    0    0    -2  1
            paraphrase   paraphrase facts         ea 0    1    2    0    0    -4  4
            deepen       deepen     facts         ea 2    1    2    0    0    -6  5
            ask-open     ask-open   maybe-feeling -  1    0    2    0    0    -2  2
            ask          ask        facts         -  0    0    1    0    1    0   1
            check-back   plain      maybe-facts   ea 0    1    2    0    1    -3  3
            validate     validate   maybe-feeling a  2    1    0    0    0    -6  3
            canned       plain      nothing       -  0    0    -1   0    0    3   -3
            apologise    apologise  nothing       -  1    1    0    0    0    -3  1
            courtesy     plain      nothing       -  0    1    0    0    0    0   0
            credit       plain      nothing       -  1    2    0    0    0    -3  4
            own          plain      nothing       -  1    1    0    0    1    -3  4
            solve        solve      fix           -  0    0    0    0    2    -8  6
            push         plain      nothing       -  0    -1   -1   0    0    4   -3
            blame        plain      nothing       -  -1   -3   0    0    0    12  -8
            promise      promise    promise       -  0    0    0    0    0    -2  2
            keep         keep       promise       -  0    0    0    0    0    0   0
            overpromise  overpromise promise      -  0    0    0    0    0    -4  3
            set-limit    set-limit  nothing       -  0    2    0    0    0    -4  2
            hand-over    hand-over  hand-over     -  0    0    0    0    0    0   0
            teach        plain      nothing       -  0    1    0    0    1    0   2
            honest-distance plain   nothing       -  1    1    0    0    0    -2  3
            stay-with-it plain      nothing       -  1    1    0    1    1    -4  5
            insult       plain      nothing       g  -2   -4   0    -1   0    18  -15
            """;

    /** Verdict, then as above without role and takes. */
    private static final String VERDICTS = """
            ask-again      - 0    -1   -2   0    -1   8   -6
            mishear        - 0    0    -2   0    0    5   -4
            phony          - -2   -1   -1   0    0    7   -5
            fix-failed     - 0    0    0    0    -1   7   -6
            needless-limit - -1   -1   0    0    0    9   -6
            hand-over-warm - 0    1    1    1    1    -4  4
            hand-over-cold - 0    -1   -2   -1   -1   6   -5
            picked-up      - 1    0    1    2    0    -3  4
            met            - 1    0    0    2    0    -8  6
            kept           - 0    1    0    1    1    -3  6
            broken         - 0    -2   0    -1   -1   10  -12
            missed         - 0    0    0    -1   0    0   0
            not-heard-yet  - 0    0    -1   0    0    2   -1
            walked-out     - -0.5 -0.5 -0.5 -0.5 -0.5 0   0
            left-early     G 0    0    0    0    0    0   0
            time-left      - 0.3  0.3  0.3  0.3  0.3  0   0
            overpromised   - 0    -1   0    0    -2   4   -4
            endure         - 0    -1   0    0    0    0   0
            ill-timed      - 0    -1   -1   0    0    6   -3
            """;

    private static final List<Skill> SKILLS = List.of(
            new Skill("empathy", "Empathy", 25, true, "feeling with her"),
            new Skill("respect", "Respect", 20, true, "taking her seriously"),
            new Skill("listening", "Listening", 25, true, "hearing her"),
            new Skill("compassion", "Compassion", 15, false, "wanting to help"),
            new Skill("competence", "Competence", 15, false, "being able to help"));

    private static final List<Mood> MOODS = List.of(
            new Mood("settled", 0, 0),
            new Mood("tense", 35, 28),
            new Mood("angry", 60, 50),
            new Mood("furious", 80, 70));

    /** Feelings that scenarios may name without declaring them. */
    static final List<String> FEELINGS = List.of("anger", "worry");

    private final List<Behaviour> behaviours;
    private final long searchLimit;

    private TestRubric(List<Behaviour> behaviours, long searchLimit) {
        this.behaviours = behaviours;
        this.searchLimit = searchLimit;
    }

    /** All rules, sizes as in the standard rubric. */
    public static Rubric complete() {
        TestRubric rubric = new TestRubric(behaviours(), 4_000_000);
        return rubric.with("test", rubric.rules());
    }

    /** Without the rules of these ids. */
    public static Rubric without(String... ruleIds) {
        TestRubric rubric = new TestRubric(behaviours(), 4_000_000);
        Set<String> left = Set.of(ruleIds);
        return rubric.with(
                "without-" + String.join("-", ruleIds),
                rubric.rules().stream()
                        .filter(rule -> !left.contains(rule.text().id()))
                        .toList());
    }

    /**
     * A variation: odd sizes that need rounding, the rules in another order, some left out, other shares. Always the same
     * for the same seed.
     */
    public static Rubric varied(long seed) {
        Random random = new Random(seed);
        List<Behaviour> odd = behaviours().stream()
                .map(behaviour -> withOddSizes(behaviour, random))
                .toList();
        TestRubric rubric = new TestRubric(odd, 4_000_000);
        List<ContextRule> rules = new ArrayList<>();
        for (ContextRule rule : rubric.rules()) {
            if (random.nextInt(8) > 0) {
                rules.add(rubric.withOddShares(rule, random));
            }
        }
        Collections.shuffle(rules, random);
        return rubric.with("varied-" + Long.toUnsignedString(seed), rules);
    }

    private Rubric with(String id, List<ContextRule> rules) {
        return new Rubric(
                id,
                "A rubric for tests",
                "%08x".formatted(id.hashCode()),
                60,
                searchLimit,
                500,
                SKILLS,
                List.of(new Principle("listening", "Listen first.", "Say back what you heard.")),
                List.of(new Band("developing", 0), new Band("fair", 45), new Band("good", 70)),
                MOODS,
                FEELINGS,
                behaviours,
                rules,
                List.of(),
                new QuizShare(2, 30));
    }

    private static List<Behaviour> behaviours() {
        List<Behaviour> behaviours = new ArrayList<>();
        WORDS.lines().map(row -> row.split(" +")).forEach(row -> behaviours.add(behaviour(row, false)));
        VERDICTS.lines().map(row -> row.split(" +")).forEach(row -> {
            List<String> whole = new ArrayList<>(Arrays.asList(row));
            whole.addAll(1, List.of("plain", "nothing"));
            behaviours.add(behaviour(whole.toArray(String[]::new), true));
        });
        return behaviours;
    }

    private static Behaviour behaviour(String[] row, boolean derived) {
        List<Integer> points = new ArrayList<>();
        for (int column = 4; column < 9; column++) {
            points.add(new BigDecimal(row[column]).movePointRight(2).intValueExact());
        }
        return new Behaviour(
                row[0],
                derived,
                Role.valueOf(row[1].replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                Takes.valueOf(row[2].replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                "says " + row[0],
                points,
                Integer.parseInt(row[9]),
                Integer.parseInt(row[10]),
                row[3].contains("e"),
                row[3].contains("a"),
                gate(row[3]),
                "listening",
                "for tests",
                "the notes",
                null);
    }

    private static @Nullable Gate gate(String flags) {
        if (flags.contains("G")) {
            return new Gate(20, 0b11111);
        }
        return flags.contains("g") ? new Gate(40, 0b00010) : null;
    }

    private List<ContextRule> rules() {
        return List.of(
                new AskedAgain(text("asked-again"), on("ask"), number("ask-again")),
                new Misheard(text("misheard"), on("paraphrase", "deepen", "check-back"), number("mishear")),
                new PhonyEmpathy(text("phony-empathy"), on("validate"), number("phony")),
                new WrongFeeling(text("wrong-feeling"), on("validate"), number("mishear")),
                new NeedlessLimit(text("needless-limit"), on("set-limit"), number("needless-limit")),
                new FixTooSoon(text("fix-too-soon"), on("solve"), number("fix-failed")),
                new HopelessFix(text("hopeless-fix"), on("solve"), number("fix-failed")),
                new WarmHandOver(text("warm-hand-over"), on("hand-over"), number("hand-over-warm")),
                new ColdHandOver(text("cold-hand-over"), on("hand-over"), number("hand-over-cold")),
                new TeachingTooSoon(text("teaching-too-soon"), on("teach"), number("ill-timed"), 3),
                new NothingNew(
                        text("nothing-new"),
                        on("ask", "paraphrase", "deepen", "solve", "promise", "overpromise", "keep"),
                        0),
                new WearsOut(text("wears-out"), onEverythingThatGains(), List.of(1000, 500, 250, 0)),
                new ApologyDecay(text("apology-decay"), on("apologise"), List.of(1000, 300, -500)),
                new LosesMore(text("loses-more"), on("canned"), List.of(1000, 1500, 2000)),
                new OpenBeforeClosed(text("open-before-closed"), on("ask"), 0b00100, 0),
                new SolvingFirst(text("solving-first"), on("solve"), 2, 500),
                new RelationalOverdose(
                        text("relational-overdose"),
                        on("solve"),
                        on("validate", "apologise", "credit", "courtesy", "acknowledge", "honest-distance"),
                        on("ask", "solve", "teach", "hand-over-warm", "hand-over-cold"),
                        3,
                        2,
                        500),
                new CourtesyUnderFire(
                        text("courtesy-under-fire"),
                        on(
                                "acknowledge",
                                "paraphrase",
                                "deepen",
                                "check-back",
                                "validate",
                                "courtesy",
                                "credit",
                                "own",
                                "set-limit",
                                "teach",
                                "honest-distance",
                                "stay-with-it"),
                        0b00010,
                        List.of(1000, 1250, 1500)),
                new OnlyBeside(
                        text("only-beside"), on("honest-distance"), on("own", "stay-with-it", "promise", "solve"), 0),
                new StaleListening(
                        text("stale-listening"),
                        on("validate", "apologise", "credit"),
                        on("apologise"),
                        0b00001,
                        500,
                        0),
                new FirstAcknowledgement(
                        text("first-acknowledgement"), number("not-heard-yet"), List.of(500, 1000, 1500, 2000)),
                new AbuseEndured(text("abuse-endured"), number("endure")),
                new LedgerRule(text("cue-picked-up"), LedgerEvent.CUE_PICKED_UP, number("picked-up")),
                new LedgerRule(text("feeling-met"), LedgerEvent.FEELING_MET, number("met")),
                new LedgerRule(text("promise-kept"), LedgerEvent.PROMISE_KEPT, number("kept")),
                new LedgerRule(text("promise-broken"), LedgerEvent.PROMISE_BROKEN, number("broken")),
                new LedgerRule(text("overpromise-due"), LedgerEvent.OVERPROMISE_DUE, number("overpromised")),
                new LedgerRule(text("cue-missed"), LedgerEvent.CUE_MISSED, number("missed")),
                new WalkingOut(text("walking-out"), number("walked-out"), 8),
                new LeftEarly(text("left-early"), number("left-early")),
                new TimeLeft(text("time-left"), number("time-left"), 6));
    }

    private static RuleText text(String id) {
        return new RuleText(id, "The rule " + id + ".", "listening", "the notes");
    }

    private Behaviours on(String... words) {
        long bits = 0;
        for (String word : words) {
            bits |= 1L << number(word);
        }
        return new Behaviours(bits);
    }

    private Behaviours onEverythingThatGains() {
        return on(behaviours.stream()
                // What a rule gives for what happened once needs no wearing out; a hand-over can be said again and
                // again.
                .filter(behaviour -> !behaviour.derived() || behaviour.id().equals("hand-over-warm"))
                // Apologies wear out by a rule of their own.
                .filter(behaviour -> behaviour.role() != Role.APOLOGISE)
                .filter(behaviour -> behaviour.frustration() < 0
                        || behaviour.trust() > 0
                        || behaviour.points().stream().anyMatch(size -> size > 0))
                .map(Behaviour::id)
                .toArray(String[]::new));
    }

    /** Now and then with a few words that name nothing: a rubric may let a rule look at those too. */
    private Behaviours andPlainOnes(Behaviours on, Random random) {
        long bits = 0;
        for (int number = 0; number < behaviours.size(); number++) {
            Behaviour behaviour = behaviours.get(number);
            boolean plain = behaviour.role() == Role.PLAIN && behaviour.takes() == Takes.NOTHING;
            if (plain && !behaviour.derived() && random.nextInt(4) == 0) {
                bits |= 1L << number;
            }
        }
        return random.nextInt(3) == 0 ? new Behaviours(on.bits() | bits) : on;
    }

    /** About a third of all behaviours, those that only the judge gives included. */
    private Behaviours some(Random random) {
        long bits = 0;
        for (int number = 0; number < behaviours.size(); number++) {
            bits |= random.nextInt(3) == 0 ? 1L << number : 0;
        }
        return new Behaviours(bits);
    }

    private int number(String word) {
        for (int number = 0; number < behaviours.size(); number++) {
            if (behaviours.get(number).id().equals(word)) {
                return number;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static Behaviour withOddSizes(Behaviour plain, Random random) {
        return new Behaviour(
                plain.id(),
                plain.derived(),
                plain.role(),
                plain.takes(),
                plain.does(),
                plain.points().stream()
                        .map(size -> size + random.nextInt(-30, 31))
                        .toList(),
                plain.frustration() + random.nextInt(-3, 4),
                plain.trust() + random.nextInt(-3, 4),
                plain.evidence(),
                plain.acknowledges(),
                plain.gate(),
                plain.principle(),
                plain.reason(),
                plain.source(),
                plain.tryThis());
    }

    private ContextRule withOddShares(ContextRule rule, Random random) {
        if (rule instanceof NothingNew nothingNew) {
            return new NothingNew(rule.text(), nothingNew.on(), random.nextInt(2) * 125);
        }
        if (rule instanceof WearsOut wearsOut) {
            return new WearsOut(
                    rule.text(),
                    wearsOut.on(),
                    List.of(1000, 750, random.nextInt(501)).subList(0, 2 + random.nextInt(2)));
        }
        if (rule instanceof StaleListening stale) {
            return new StaleListening(
                    rule.text(), stale.on(), stale.apologies(), 1 + random.nextInt(31), 500, random.nextInt(2) * 333);
        }
        if (rule instanceof PhonyEmpathy phony) {
            return new PhonyEmpathy(rule.text(), andPlainOnes(phony.on(), random), phony.becomes());
        }
        if (rule instanceof NeedlessLimit needless) {
            return new NeedlessLimit(rule.text(), andPlainOnes(needless.on(), random), needless.becomes());
        }
        if (rule instanceof TeachingTooSoon tooSoon) {
            return new TeachingTooSoon(
                    rule.text(), andPlainOnes(tooSoon.on(), random), tooSoon.becomes(), 1 + random.nextInt(3));
        }
        if (rule instanceof ApologyDecay decay) {
            return new ApologyDecay(
                    rule.text(),
                    decay.on(),
                    List.of(1000, 667, -random.nextInt(1001)).subList(0, 2 + random.nextInt(2)));
        }
        if (rule instanceof LosesMore losesMore) {
            return new LosesMore(
                    rule.text(),
                    some(random),
                    List.of(1000, 1375, 1000 + random.nextInt(1001), 2500).subList(0, 2 + random.nextInt(3)));
        }
        if (rule instanceof OpenBeforeClosed open) {
            return new OpenBeforeClosed(rule.text(), open.on(), 1 + random.nextInt(31), random.nextInt(2) * 333);
        }
        if (rule instanceof SolvingFirst first) {
            return new SolvingFirst(rule.text(), first.on(), 1 + random.nextInt(3), random.nextInt(1001));
        }
        if (rule instanceof RelationalOverdose overdose) {
            return new RelationalOverdose(
                    rule.text(),
                    some(random),
                    overdose.relational(),
                    random.nextBoolean() ? overdose.task() : on("solve"),
                    random.nextInt(4),
                    1 + random.nextInt(3),
                    random.nextInt(1001));
        }
        if (rule instanceof CourtesyUnderFire courtesy) {
            return new CourtesyUnderFire(
                    rule.text(),
                    courtesy.on(),
                    1 + random.nextInt(31),
                    List.of(1000, 1125, random.nextInt(2001)).subList(0, 2 + random.nextInt(2)));
        }
        if (rule instanceof OnlyBeside only) {
            return new OnlyBeside(rule.text(), only.on(), some(random), random.nextInt(2) * 333);
        }
        if (rule instanceof FirstAcknowledgement first) {
            return new FirstAcknowledgement(rule.text(), first.becomes(), List.of(250, 1250));
        }
        if (rule instanceof WalkingOut out) {
            return new WalkingOut(rule.text(), out.becomes(), 1 + random.nextInt(4));
        }
        if (rule instanceof TimeLeft left) {
            return new TimeLeft(rule.text(), left.becomes(), 1 + random.nextInt(4));
        }
        return rule;
    }
}
