package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.AbuseEndured;
import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.FixTooSoon;
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
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.RuleText;
import dev.earshot.rubric.SolvingFirst;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.TeachingTooSoon;
import dev.earshot.rubric.TimeLeft;
import dev.earshot.rubric.WalkingOut;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.rubric.WearsOut;
import dev.earshot.rubric.WrongFeeling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the context rules of a rubric. Each id is a kind of rule, with keys of its own. */
final class RuleReader {
    private static final List<String> TEXT_KEYS = List.of("says", "principle", "source");
    private static final Map<String, Kind> KINDS = kinds();
    private static final int WHOLE = 1_000;
    private static final int LARGEST_SHARE = 10_000;
    private static final int LARGEST_CAP = 100;
    private static final int FARTHEST_BALANCE = 3;

    private final Vocabulary vocabulary;
    private final List<Behaviour> behaviours;
    private final List<String> moods;
    private final Values values;
    private final Texts texts;
    private final Problems problems;

    RuleReader(Vocabulary vocabulary, List<Behaviour> behaviours, List<Mood> moods, Values values, Texts texts) {
        this.vocabulary = vocabulary;
        this.behaviours = behaviours;
        this.moods = moods.stream().map(Mood::id).toList();
        this.values = values;
        this.texts = texts;
        this.problems = values.problems();
    }

    /** A kind of rule: the keys it has beside its texts, and how it is made. */
    private record Kind(List<String> keys, Maker maker) {}

    @FunctionalInterface
    private interface Maker {
        ContextRule make(RuleReader reader, RuleText text, Fields fields);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("asked-again", replacing((r, text, f) -> new AskedAgain(text, r.on(f), r.becomes(f))));
        kinds.put("misheard", replacing((r, text, f) -> new Misheard(text, r.on(f), r.becomes(f))));
        kinds.put("phony-empathy", replacing((r, text, f) -> new PhonyEmpathy(text, r.on(f), r.becomes(f))));
        kinds.put("wrong-feeling", replacing((r, text, f) -> new WrongFeeling(text, r.on(f), r.becomes(f))));
        kinds.put("needless-limit", replacing((r, text, f) -> new NeedlessLimit(text, r.on(f), r.becomes(f))));
        kinds.put("fix-too-soon", replacing((r, text, f) -> new FixTooSoon(text, r.on(f), r.becomes(f))));
        kinds.put("hopeless-fix", replacing((r, text, f) -> new HopelessFix(text, r.on(f), r.becomes(f))));
        kinds.put("warm-hand-over", replacing((r, text, f) -> new WarmHandOver(text, r.on(f), r.becomes(f))));
        kinds.put("cold-hand-over", replacing((r, text, f) -> new ColdHandOver(text, r.on(f), r.becomes(f))));
        kinds.put(
                "teaching-too-soon",
                new Kind(
                        List.of("on", "becomes", "from-mood"),
                        (r, text, f) -> new TeachingTooSoon(text, r.on(f), r.becomes(f), r.mood(f))));
        kinds.put(
                "nothing-new",
                new Kind(List.of("on", "share"), (r, text, f) -> new NothingNew(text, r.on(f), r.share(f, "share"))));
        kinds.put(
                "wears-out",
                new Kind(List.of("on", "shares"), (r, text, f) -> new WearsOut(text, r.on(f), r.shares(f, "shares"))));
        kinds.put(
                "stale-listening",
                new Kind(
                        List.of("on", "skills", "apologies", "older", "never"),
                        (r, text, f) -> new StaleListening(
                                text,
                                r.on(f),
                                r.words(f.require("apologies")),
                                r.skills(f),
                                r.share(f, "older"),
                                r.share(f, "never"))));
        kinds.put(
                "apology-decay",
                new Kind(
                        List.of("on", "shares"),
                        (r, text, f) -> new ApologyDecay(text, r.on(f), r.shares(f, "shares", -WHOLE))));
        kinds.put(
                "loses-more",
                new Kind(List.of("on", "shares"), (r, text, f) -> new LosesMore(text, r.on(f), r.shares(f, "shares"))));
        kinds.put(
                "open-before-closed",
                new Kind(
                        List.of("on", "skills", "share"),
                        (r, text, f) -> new OpenBeforeClosed(text, r.on(f), r.skills(f), r.share(f, "share"))));
        kinds.put(
                "solving-first",
                new Kind(
                        List.of("on", "from-mood", "share"),
                        (r, text, f) -> new SolvingFirst(text, r.on(f), r.mood(f), r.share(f, "share"))));
        kinds.put(
                "courtesy-under-fire",
                new Kind(
                        List.of("on", "skills", "shares"),
                        (r, text, f) -> new CourtesyUnderFire(text, r.on(f), r.skills(f), r.shares(f, "shares"))));
        kinds.put(
                "only-beside",
                new Kind(
                        List.of("on", "beside", "share"),
                        (r, text, f) ->
                                new OnlyBeside(text, r.on(f), r.words(f.require("beside")), r.share(f, "share"))));
        kinds.put(
                "relational-overdose",
                new Kind(
                        List.of("on", "relational", "task", "after-turn", "from-balance", "share"),
                        (r, text, f) -> new RelationalOverdose(
                                text,
                                r.on(f),
                                r.words(f.require("relational")),
                                r.words(f.require("task")),
                                r.values.whole(f.require("after-turn"), 0, LARGEST_CAP, 0),
                                r.values.whole(f.require("from-balance"), 1, FARTHEST_BALANCE, 1),
                                r.share(f, "share"))));
        kinds.put("abuse-endured", new Kind(List.of("becomes"), (r, text, f) -> new AbuseEndured(text, r.becomes(f))));
        kinds.put(
                "first-acknowledgement",
                new Kind(
                        List.of("becomes", "by-turn"),
                        (r, text, f) -> new FirstAcknowledgement(text, r.becomes(f), r.shares(f, "by-turn"))));
        kinds.put("cue-picked-up", noting(LedgerEvent.CUE_PICKED_UP));
        kinds.put("feeling-met", noting(LedgerEvent.FEELING_MET));
        kinds.put("promise-kept", noting(LedgerEvent.PROMISE_KEPT));
        kinds.put("promise-broken", noting(LedgerEvent.PROMISE_BROKEN));
        kinds.put("overpromise-due", noting(LedgerEvent.OVERPROMISE_DUE));
        kinds.put("cue-missed", noting(LedgerEvent.CUE_MISSED));
        kinds.put("walking-out", closing((r, text, f) -> new WalkingOut(text, r.becomes(f), r.cap(f))));
        kinds.put("left-early", new Kind(List.of("becomes"), (r, text, f) -> new LeftEarly(text, r.becomes(f))));
        kinds.put("time-left", closing((r, text, f) -> new TimeLeft(text, r.becomes(f), r.cap(f))));
        return kinds;
    }

    private static Kind replacing(Maker maker) {
        return new Kind(List.of("on", "becomes"), maker);
    }

    private static Kind noting(LedgerEvent event) {
        return new Kind(List.of("becomes"), (r, text, f) -> new LedgerRule(text, event, r.becomes(f)));
    }

    private static Kind closing(Maker maker) {
        return new Kind(List.of("becomes", "cap"), maker);
    }

    List<ContextRule> rules(@Nullable Spot spot, @Nullable Spot verdicts) {
        List<ContextRule> rules = new ArrayList<>();
        List<RuleConflicts.Written> written = new ArrayList<>();
        for (Values.Declared declared : values.declared(spot, new Ids("rule", problems))) {
            Kind kind = KINDS.get(declared.id().value());
            if (kind == null) {
                String id = declared.id().value();
                String message = "there is no rule called %s".formatted(Wording.quoted(id));
                String help = problems.didYouMean(id, KINDS.keySet(), "rules");
                problems.report(
                        Code.UNKNOWN_RULE, declared.id().span(), declared.spot().path(), message, help);
            } else {
                List<String> keys = new ArrayList<>(TEXT_KEYS);
                keys.addAll(kind.keys());
                Fields fields = Fields.of(declared.spot(), "this rule", keys, problems);
                ContextRule rule = rule(declared, kind, fields);
                rules.add(rule);
                written.add(new RuleConflicts.Written(rule, fields));
            }
        }
        RuleConflicts conflicts = new RuleConflicts(behaviours, written, values);
        conflicts.report();
        conflicts.reportIdle(verdicts);
        return rules;
    }

    private ContextRule rule(Values.Declared declared, Kind kind, Fields fields) {
        RuleText text = new RuleText(
                declared.id().value(),
                prose(fields.require("says")),
                vocabulary.principle(fields.require("principle")),
                prose(fields.require("source")));
        return kind.maker().make(this, text, fields);
    }

    private Behaviours on(Fields fields) {
        return words(fields.require("on"));
    }

    private Behaviours words(@Nullable Spot spot) {
        long bits = 0;
        for (Located<String> name : values.names(spot)) {
            int number = number(name.value());
            if (number < 0 && spot != null) {
                String message = "there is no behaviour called %s".formatted(Wording.quoted(name.value()));
                List<String> all = behaviours.stream().map(Behaviour::id).toList();
                String help = problems.didYouMean(name.value(), all, "behaviours");
                problems.report(Code.UNKNOWN_BEHAVIOUR, name.span(), spot.path(), message, help);
            } else {
                bits |= 1L << number;
            }
        }
        return new Behaviours(bits);
    }

    private int becomes(Fields fields) {
        Spot spot = fields.require("becomes");
        if (spot == null) {
            return 0;
        }
        Located<String> name = values.name(spot);
        int number = number(name.value());
        boolean verdict = number >= 0 && behaviours.get(number).derived();
        if (!verdict && !name.value().isEmpty()) {
            String message = "%s is no verdict".formatted(Wording.quoted(name.value()));
            List<String> verdicts = behaviours.stream()
                    .filter(Behaviour::derived)
                    .map(Behaviour::id)
                    .toList();
            String help = problems.didYouMean(name.value(), verdicts, "verdicts");
            problems.report(Code.NOT_A_VERDICT, name.span(), spot.path(), message, help);
        }
        return Math.max(number, 0);
    }

    private int number(String behaviour) {
        for (int i = 0; i < behaviours.size(); i++) {
            if (behaviours.get(i).id().equals(behaviour)) {
                return i;
            }
        }
        return -1;
    }

    private int share(Fields fields, String key) {
        return values.whole(fields.require(key), 0, WHOLE, 0);
    }

    private long skills(Fields fields) {
        return vocabulary.skillBits(fields.require("skills"));
    }

    /** The number of a mood. */
    private int mood(Fields fields) {
        Spot spot = fields.require("from-mood");
        if (spot == null) {
            return 0;
        }
        Located<String> name = values.name(spot);
        int number = moods.indexOf(name.value());
        if (number < 0 && !name.value().isEmpty()) {
            String message = "there is no mood called %s".formatted(Wording.quoted(name.value()));
            problems.report(
                    Code.UNKNOWN_MOOD,
                    name.span(),
                    spot.path(),
                    message,
                    problems.didYouMean(name.value(), moods, "moods"));
        }
        return Math.max(number, 0);
    }

    /** A list of thousandths, at least one. */
    private List<Integer> shares(Fields fields, String key) {
        return shares(fields, key, 0);
    }

    private List<Integer> shares(Fields fields, String key, int lowest) {
        Spot spot = fields.require(key);
        if (spot == null) {
            return List.of(0);
        }
        List<Integer> shares = new ArrayList<>();
        for (Spot entry : values.entries(spot, 1, "share")) {
            shares.add(values.whole(entry, lowest, LARGEST_SHARE, 0));
        }
        return shares.isEmpty() ? List.of(0) : shares;
    }

    private int cap(Fields fields) {
        return values.whole(fields.require("cap"), 0, LARGEST_CAP, 0);
    }

    private String prose(@Nullable Spot spot) {
        return spot == null ? "" : texts.prose(spot).value();
    }
}
