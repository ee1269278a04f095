package dev.earshot.naive;

import static java.util.stream.Collectors.toCollection;

import dev.earshot.diagnostic.Located;
import dev.earshot.naive.Memory.Age;
import dev.earshot.naive.Memory.Attempt;
import dev.earshot.naive.Memory.Pledge;
import dev.earshot.naive.NaiveVerdict.Origin;
import dev.earshot.rubric.AbuseEndured;
import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.BeforeAcknowledged;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.FixTooSoon;
import dev.earshot.rubric.HopelessFix;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LosesMore;
import dev.earshot.rubric.Misheard;
import dev.earshot.rubric.NeedlessLimit;
import dev.earshot.rubric.NothingNew;
import dev.earshot.rubric.OnlyBeside;
import dev.earshot.rubric.OpenBeforeClosed;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.SolvingFirst;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.TeachingTooSoon;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.rubric.WearsOut;
import dev.earshot.rubric.WrongFeeling;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Judges one reply. Every rule is spelled out here once more from its description and from the rubric's data; what the
 * rule types themselves compute is never asked, so that an error in one of them shows.
 */
final class NaiveJudge {
    private final Names names;
    private final Vocabulary vocabulary;

    NaiveJudge(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /**
     * What the judge made of one reply.
     *
     * @param kept the acts as they were judged, merged, in order: what the ledgers go by
     * @param verdicts those with what they are worth, and the extra ones behind them
     * @param failedFixes fixes tried in vain, whatever rules the rubric has
     */
    record Judgement(
            List<Judged> kept,
            List<NaiveVerdict> verdicts,
            boolean listensNow,
            Set<String> failedFixes,
            Set<String> pickedUp,
            Set<String> met,
            boolean acknowledges,
            boolean takesAbuse,
            boolean handsOverWarm) {
        /** Whether a verdict of the reply, an extra one included, is this behaviour. */
        boolean did(String behaviour) {
            return verdicts.stream().anyMatch(verdict -> verdict.behaviour().equals(behaviour));
        }
    }

    /** An act, or several of one behaviour, as judged: the behaviour and the names concerned. */
    record Judged(String behaviour, Set<String> about) {}

    Judgement judge(Memory before, Reply reply) {
        boolean listensNow = reply.does().stream().anyMatch(act -> showsListening(act, before));
        List<Judged> kept = new ArrayList<>();
        Set<String> failedFixes = new TreeSet<>();
        for (Act act : reply.does()) {
            for (Judged judged : replace(act, before, listensNow)) {
                merge(kept, judged);
            }
            if (vocabulary.role(act.behaviour().value()) == Role.SOLVE) {
                about(act).stream().filter(fix -> fails(fix, before)).forEach(failedFixes::add);
            }
        }
        List<NaiveVerdict> verdicts = new ArrayList<>();
        for (Judged judged : kept) {
            verdicts.add(weigh(judged, kept, before, listensNow));
        }

        Set<String> pickedUp = new LinkedHashSet<>();
        for (String feeling : namedBy(Role.ASK_OPEN, kept)) {
            if (before.cuesOffered.contains(feeling) && !before.cuesPickedUp.contains(feeling)) {
                pickedUp.add(feeling);
                note(LedgerEvent.CUE_PICKED_UP, feeling).ifPresent(verdicts::add);
            }
        }
        Set<String> met = new LinkedHashSet<>();
        for (String feeling : namedBy(Role.VALIDATE, kept)) {
            if (feeling.equals(felt(before)) && before.cuesOffered.contains(feeling) && !before.met.contains(feeling)) {
                met.add(feeling);
                note(LedgerEvent.FEELING_MET, feeling).ifPresent(verdicts::add);
            }
        }
        for (String promise : namedBy(Role.KEEP, kept)) {
            if (before.promise(promise).isOpen()) {
                note(LedgerEvent.PROMISE_KEPT, promise).ifPresent(verdicts::add);
            }
        }
        boolean acknowledges = verdicts.stream()
                .anyMatch(verdict -> vocabulary.behaviour(verdict.behaviour()).acknowledges());
        boolean refusesAbuse = kept.stream().anyMatch(judged -> vocabulary.role(judged.behaviour) == Role.SET_LIMIT)
                || reply.does().stream()
                        .anyMatch(act -> vocabulary.role(act.behaviour().value()) == Role.HAND_OVER);
        boolean takesAbuse = before.hostility == Hostility.ABUSIVE && !before.limitSet && !refusesAbuse;
        for (ContextRule rule : vocabulary.rubric().rules()) {
            if (rule instanceof FirstAcknowledgement first && !before.acknowledged && !acknowledges) {
                int last = first.byTurn().size() - 1;
                add(verdicts, first.becomes(), first.byTurn().get(Math.min(before.turn, last)));
            } else if (rule instanceof AbuseEndured endured && takesAbuse && before.abuseTaken) {
                add(verdicts, endured.becomes(), 1000);
            }
        }
        boolean handsOverWarm = vocabulary
                .rule(WarmHandOver.class)
                .map(rule -> vocabulary.word(rule.becomes()))
                .filter(warm -> kept.stream().anyMatch(judged -> judged.behaviour.equals(warm)))
                .isPresent();
        return new Judgement(
                List.copyOf(kept),
                List.copyOf(verdicts),
                listensNow,
                failedFixes,
                pickedUp,
                met,
                acknowledges,
                takesAbuse,
                handsOverWarm);
    }

    // ---- What an act counts as ----

    private boolean showsListening(Act act, Memory before) {
        Behaviour behaviour = vocabulary.behaviour(act.behaviour().value());
        boolean takesFacts = behaviour.takes() == Takes.FACTS || behaviour.takes() == Takes.MAYBE_FACTS;
        return behaviour.evidence() && takesFacts && !act.about().isEmpty() && before.told.containsAll(about(act));
    }

    /** First what is left of the act, then what was split off. */
    private List<Judged> replace(Act act, Memory before, boolean listensNow) {
        String behaviour = act.behaviour().value();
        Set<String> left = about(act);
        List<Judged> splitOff = new ArrayList<>();
        for (ContextRule rule : vocabulary.rubric().rules()) {
            if (!(rule instanceof ContextRule.Replaces replaces) || !vocabulary.lists(replaces.on(), behaviour)) {
                continue;
            }
            String becomes = vocabulary.word(replaces.becomes());
            if (rule instanceof AskedAgain) {
                Set<String> toldAlready =
                        left.stream().filter(before.told::contains).collect(toCollection(LinkedHashSet::new));
                if (toldAlready.isEmpty()) {
                    continue;
                }
                splitOff.add(new Judged(becomes, toldAlready));
                left.removeAll(toldAlready);
                if (left.isEmpty()) {
                    return splitOff;
                }
            } else if (rule instanceof Misheard) {
                Set<String> neverTold = left.stream()
                        .filter(fact -> !before.told.contains(fact))
                        .collect(toCollection(LinkedHashSet::new));
                if (!neverTold.isEmpty()) {
                    return leftAndSplitOff(new Judged(becomes, neverTold), splitOff);
                }
            } else if (hitsWhole(rule, act, left, before, listensNow)) {
                return leftAndSplitOff(new Judged(becomes, left), splitOff);
            }
        }
        return leftAndSplitOff(new Judged(behaviour, left), splitOff);
    }

    private static List<Judged> leftAndSplitOff(Judged left, List<Judged> splitOff) {
        List<Judged> all = new ArrayList<>();
        all.add(left);
        all.addAll(splitOff);
        return all;
    }

    private boolean hitsWhole(ContextRule rule, Act act, Set<String> about, Memory before, boolean listensNow) {
        // Everything below names at most one thing; null: nothing.
        String name = about.isEmpty() ? null : about.iterator().next();
        if (rule instanceof PhonyEmpathy) {
            boolean neverListened = before.listened == Age.NEVER && !listensNow;
            boolean hiddenAndNotGivenAway = name != null
                    && name.equals(felt(before))
                    && !name.equals(shown(before))
                    && !before.cuesOffered.contains(name);
            return neverListened || hiddenAndNotGivenAway;
        }
        if (rule instanceof WrongFeeling) {
            return name != null && !name.equals(shown(before)) && !name.equals(felt(before));
        }
        if (rule instanceof NeedlessLimit) {
            return before.hostility != Hostility.ABUSIVE;
        }
        if (rule instanceof FixTooSoon) {
            return name != null && !needsAreTold(names.fix(name), before);
        }
        if (rule instanceof HopelessFix) {
            return name != null && names.fix(name).alwaysFails();
        }
        if (rule instanceof WarmHandOver) {
            return act.handOver().isPresent() && isWarm(act.handOver().get(), before);
        }
        if (rule instanceof ColdHandOver) {
            return act.handOver().isPresent() && !isWarm(act.handOver().get(), before);
        }
        if (rule instanceof TeachingTooSoon tooSoon) {
            return before.mood >= tooSoon.fromMood();
        }
        throw new IllegalArgumentException("a replacing rule that nobody described: " + rule);
    }

    private boolean fails(String fix, Memory before) {
        return names.fix(fix).alwaysFails() || !needsAreTold(names.fix(fix), before);
    }

    private static boolean needsAreTold(Fix fix, Memory before) {
        return before.told.containsAll(Names.of(fix.needs()));
    }

    private boolean isWarm(Act.HandOver handOver, Memory before) {
        Set<String> goesAlong = new LinkedHashSet<>();
        Set<String> mustGoAlong = new LinkedHashSet<>();
        for (Fact fact : names.scenario().facts()) {
            String id = fact.id().value();
            if (!before.told.contains(id)) {
                continue;
            }
            boolean chosen = handOver.everythingTold()
                    ? !fact.isPrivate()
                    : Names.of(handOver.with()).contains(id);
            if (chosen) {
                goesAlong.add(id);
            }
            boolean needed = names.scenario().fixes().stream()
                    .anyMatch(fix -> Names.of(fix.needs()).contains(id));
            if (!fact.isPrivate() && (needed || fact.carry())) {
                mustGoAlong.add(id);
            }
        }
        return !goesAlong.isEmpty() && goesAlong.containsAll(mustGoAlong);
    }

    /** Two acts that were judged alike in one reply are one: it pays or costs once. */
    private static void merge(List<Judged> kept, Judged next) {
        for (Judged judged : kept) {
            if (judged.behaviour.equals(next.behaviour)) {
                judged.about.addAll(next.about);
                return;
            }
        }
        kept.add(new Judged(next.behaviour, new LinkedHashSet<>(next.about)));
    }

    // ---- What it is worth ----

    /**
     * What a rule leaves of an act, in thousandths.
     *
     * @param skills the skills it is about, one bit each
     * @param moves whether it is about the meters too
     * @param losses whether it is about what the act costs, instead of what it earns
     */
    private record Share(long skills, boolean moves, boolean losses, int thousandths) {
        private static final long EVERY_SKILL = ~0L;

        static Share ofGains(int thousandths) {
            return new Share(EVERY_SKILL, true, false, thousandths);
        }

        static Share ofLosses(int thousandths) {
            return new Share(EVERY_SKILL, true, true, thousandths);
        }

        static Share ofPoints(long skills, int thousandths) {
            return new Share(skills, false, false, thousandths);
        }

        static Share ofCalming(int thousandths) {
            return new Share(0, true, false, thousandths);
        }
    }

    private NaiveVerdict weigh(Judged judged, List<Judged> kept, Memory before, boolean listensNow) {
        Behaviour behaviour = vocabulary.behaviour(judged.behaviour);
        List<Share> shares = new ArrayList<>();
        for (ContextRule rule : vocabulary.rubric().rules()) {
            if (rule instanceof ContextRule.Weighs weighs && vocabulary.lists(weighs.on(), judged.behaviour)) {
                shares.add(share(weighs, judged, kept, before, listensNow));
            }
        }
        List<Integer> points = new ArrayList<>();
        for (int skill = 0; skill < behaviour.points().size(); skill++) {
            int number = skill;
            int size = behaviour.points().get(skill);
            points.add(weighed(size, size < 0, shares, share -> vocabulary.skillIn(share.skills, number)));
        }
        int frustration = behaviour.frustration();
        int trust = behaviour.trust();
        return new NaiveVerdict(
                judged.behaviour,
                Origin.REPLY,
                points,
                weighed(frustration, frustration > 0, shares, Share::moves),
                weighed(trust, trust < 0, shares, Share::moves),
                List.copyOf(judged.about));
    }

    private static int weighed(int size, boolean isLoss, List<Share> shares, Predicate<Share> concerned) {
        List<Integer> thousandths = shares.stream()
                .filter(share -> share.losses == isLoss)
                .filter(concerned)
                .map(Share::thousandths)
                .toList();
        return share(size, thousandths);
    }

    private Share share(ContextRule.Weighs rule, Judged judged, List<Judged> kept, Memory before, boolean listensNow) {
        String behaviour = judged.behaviour;
        if (rule instanceof NothingNew nothingNew) {
            return Share.ofGains(hasSomethingNew(judged, before) ? 1000 : nothingNew.share());
        }
        if (rule instanceof WearsOut wearsOut) {
            return Share.ofGains(orLast(wearsOut.shares(), before.repeatsOf(behaviour)));
        }
        if (rule instanceof StaleListening stale) {
            return Share.ofPoints(stale.skills(), shareOfStale(stale, behaviour, before, listensNow));
        }
        if (rule instanceof ApologyDecay decay) {
            return Share.ofGains(orLast(decay.shares(), before.apologies));
        }
        if (rule instanceof LosesMore losesMore) {
            return Share.ofLosses(orLast(losesMore.shares(), before.repeatsOf(behaviour)));
        }
        if (rule instanceof OpenBeforeClosed open) {
            boolean opensNow = kept.stream().anyMatch(each -> opens(vocabulary.role(each.behaviour)));
            return Share.ofPoints(open.skills(), before.opened || opensNow ? 1000 : open.share());
        }
        if (rule instanceof SolvingFirst first) {
            boolean angryAtFirst = before.moodAtFirst >= first.fromMood();
            return Share.ofGains(before.turn == 0 && angryAtFirst ? first.share() : 1000);
        }
        if (rule instanceof CourtesyUnderFire courtesy) {
            return Share.ofPoints(courtesy.skills(), orLast(courtesy.shares(), heat(before.hostility)));
        }
        if (rule instanceof OnlyBeside only) {
            boolean beside = kept.stream().anyMatch(each -> vocabulary.lists(only.beside(), each.behaviour));
            return Share.ofGains(beside ? 1000 : only.share());
        }
        if (rule instanceof RelationalOverdose overdose) {
            boolean tooMuch = before.turn + 1 > overdose.afterTurn() && before.balance >= overdose.fromBalance();
            return Share.ofCalming(tooMuch ? overdose.share() : 1000);
        }
        if (rule instanceof BeforeAcknowledged early) {
            return Share.ofGains(before.acknowledged ? 1000 : early.share());
        }
        throw new IllegalArgumentException("a weighing rule that nobody described: " + rule);
    }

    private static int orLast(List<Integer> shares, int number) {
        return shares.get(Math.min(number, shares.size() - 1));
    }

    private static int heat(Hostility hostility) {
        switch (hostility) {
            case CALM:
                return 0;
            case UPSET:
                return 1;
            default:
                return 2;
        }
    }

    /** Whether something judged as this lets the customer tell the story, or shows that it was heard. */
    static boolean opens(Role role) {
        return role == Role.ASK_OPEN || role == Role.PARAPHRASE || role == Role.DEEPEN;
    }

    private boolean hasSomethingNew(Judged judged, Memory before) {
        return judged.about.isEmpty()
                || judged.about.stream().anyMatch(name -> isNew(vocabulary.role(judged.behaviour), name, before));
    }

    private static boolean isNew(Role role, String name, Memory before) {
        if (role == Role.ASK) {
            return !before.asked.contains(name);
        }
        if (role == Role.PARAPHRASE) {
            return !before.paraphrased.contains(name);
        }
        if (role == Role.DEEPEN) {
            return !before.deepened.contains(name);
        }
        if (role == Role.SOLVE) {
            return before.fix(name) != Attempt.DONE;
        }
        if (role == Role.PROMISE || role == Role.OVERPROMISE) {
            return before.promise(name) == Pledge.NONE;
        }
        if (role == Role.KEEP) {
            return before.promise(name).isOpen();
        }
        return true;
    }

    private int shareOfStale(StaleListening stale, String behaviour, Memory before, boolean listensNow) {
        boolean firstApology = vocabulary.lists(stale.apologies(), behaviour) && before.apologies == 0;
        if (firstApology || listensNow || before.listened == Age.ZERO) {
            return 1000;
        }
        return before.listened == Age.NEVER ? stale.never() : stale.older();
    }

    /** A verdict on the reply as a whole, or a part or a multiple of it. */
    private void add(List<NaiveVerdict> verdicts, int becomes, int thousandths) {
        if (thousandths == 0) {
            return;
        }
        Behaviour behaviour = vocabulary.behaviour(vocabulary.word(becomes));
        List<Integer> shares = List.of(thousandths);
        verdicts.add(new NaiveVerdict(
                behaviour.id(),
                Origin.REPLY,
                behaviour.points().stream().map(size -> share(size, shares)).toList(),
                share(behaviour.frustration(), shares),
                share(behaviour.trust(), shares),
                List.of()));
    }

    private Optional<NaiveVerdict> note(LedgerEvent event, String name) {
        return note(event, name, Origin.REPLY);
    }

    /** The verdict for something that happened in the ledgers, in full, if the rubric has the rule. */
    Optional<NaiveVerdict> note(LedgerEvent event, String name, Origin origin) {
        return vocabulary.rule(event).map(rule -> inFull(vocabulary.word(rule.becomes()), origin, List.of(name)));
    }

    private NaiveVerdict inFull(String word, Origin origin, List<String> about) {
        Behaviour behaviour = vocabulary.behaviour(word);
        boolean moves = origin != Origin.ENDING;
        return new NaiveVerdict(
                word,
                origin,
                behaviour.points(),
                moves ? behaviour.frustration() : 0,
                moves ? behaviour.trust() : 0,
                about);
    }

    /** A verdict of an ending that counts several times. */
    NaiveVerdict times(int becomes, int times) {
        Behaviour behaviour = vocabulary.behaviour(vocabulary.word(becomes));
        List<Integer> points =
                behaviour.points().stream().map(size -> size * times).toList();
        return new NaiveVerdict(behaviour.id(), Origin.ENDING, points, 0, 0, List.of());
    }

    /** Multiplied by all shares in thousandths, and rounded once, half toward zero. */
    static int share(int size, List<Integer> thousandths) {
        BigDecimal product = BigDecimal.valueOf(size);
        for (int share : thousandths) {
            product = product.multiply(BigDecimal.valueOf(share, 3));
        }
        return product.setScale(0, RoundingMode.HALF_DOWN).intValueExact();
    }

    // ---- Looking things up ----

    /** What the acts that stayed acts of this role name. */
    private Set<String> namedBy(Role role, List<Judged> kept) {
        return kept.stream()
                .filter(judged -> vocabulary.role(judged.behaviour) == role)
                .flatMap(judged -> judged.about.stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> about(Act act) {
        return new LinkedHashSet<>(Names.of(act.about()));
    }

    private @Nullable String shown(Memory before) {
        State state = names.state(before.at);
        return valueOf(state.shows());
    }

    private @Nullable String felt(Memory before) {
        State state = names.state(before.at);
        return valueOf(state.feels());
    }

    private static @Nullable String valueOf(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
