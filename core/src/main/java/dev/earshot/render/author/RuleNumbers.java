package dev.earshot.render.author;

import dev.earshot.rubric.AbuseEndured;
import dev.earshot.rubric.ApologyDecay;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.CourtesyUnderFire;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.LeftEarly;
import dev.earshot.rubric.LosesMore;
import dev.earshot.rubric.NothingNew;
import dev.earshot.rubric.OnlyBeside;
import dev.earshot.rubric.OpenBeforeClosed;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.SolvingFirst;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.TeachingTooSoon;
import dev.earshot.rubric.TimeLeft;
import dev.earshot.rubric.WalkingOut;
import dev.earshot.rubric.WearsOut;
import dev.earshot.text.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words and numbers behind a rule's sentence: what it looks at, and by how much it changes what is earned. */
final class RuleNumbers {
    private static final String[] HOSTILITY = {"calm", "upset", "abusive"};
    private static final String[] TIMES = {"first", "second", "third", "fourth", "fifth"};

    private final Rubric rubric;

    RuleNumbers(Rubric rubric) {
        this.rubric = rubric;
    }

    List<String> of(ContextRule rule) {
        List<String> lines = new ArrayList<>();
        if (rule instanceof ContextRule.Replaces replaces) {
            lines.add(Phrases.say(
                    "rubric.rule.replaces", "words", words(replaces.on()), "verdict", word(replaces.becomes())));
            if (rule instanceof TeachingTooSoon teaching) {
                lines.add(Phrases.say("rubric.rule.from-mood", "mood", mood(teaching.fromMood())));
            }
        } else if (rule instanceof ContextRule.Weighs weighs) {
            lines.add(Phrases.say(
                    weighs.ofLosses() ? "rubric.rule.weighs-losses" : "rubric.rule.weighs",
                    "words",
                    words(weighs.on()),
                    "what",
                    weighed(weighs)));
            shares(weighs, lines);
        } else if (rule instanceof ContextRule.Adds adds) {
            lines.add(Phrases.say("rubric.rule.gives", "verdict", word(adds.becomes())));
            adds(adds, lines);
        } else if (rule instanceof ContextRule.Notes notes) {
            lines.add(Phrases.say("rubric.rule.gives", "verdict", word(notes.becomes())));
        } else if (rule instanceof LeftEarly early) {
            lines.add(Phrases.say("rubric.rule.gives", "verdict", word(early.becomes())));
        } else if (rule instanceof ContextRule.Closes closes) {
            lines.add(Phrases.say("rubric.rule.gives-each", "verdict", word(closes.becomes()), "cap", cap(closes)));
        } else {
            throw new IllegalStateException("a rule nobody can put into words: " + rule);
        }
        return lines;
    }

    /** What of a word's worth is weighed. */
    private String weighed(ContextRule.Weighs rule) {
        boolean everySkill = rule.skills() == ContextRule.Weighs.EVERY_SKILL;
        List<String> what = new ArrayList<>();
        if (everySkill) {
            what.add(Phrases.say("rubric.rule.all-points"));
        } else if (rule.skills() != 0) {
            List<String> skills = new ArrayList<>();
            for (int skill = 0; skill < rubric.skills().size(); skill++) {
                if ((rule.skills() >>> skill & 1) == 1) {
                    skills.add(rubric.skills().get(skill).name().toLowerCase(Locale.ROOT));
                }
            }
            what.add(Phrases.say("rubric.rule.some-points", "skills", Phrases.list(skills)));
        }
        if (rule.weighsMoves()) {
            what.add(Phrases.say("rubric.rule.moves"));
        }
        return Phrases.list(what);
    }

    private void shares(ContextRule.Weighs rule, List<String> lines) {
        if (rule instanceof NothingNew each) {
            lines.add(remains(each.share()));
        } else if (rule instanceof WearsOut each) {
            lines.add(byTimes(each.shares()));
        } else if (rule instanceof LosesMore each) {
            lines.add(byTimes(each.shares()));
        } else if (rule instanceof ApologyDecay each) {
            lines.add(byTimes(each.shares()));
        } else if (rule instanceof OpenBeforeClosed each) {
            lines.add(remains(each.share()));
        } else if (rule instanceof SolvingFirst each) {
            lines.add(Phrases.say("rubric.rule.first-mood", "mood", mood(each.fromMood())));
            lines.add(remains(each.share()));
        } else if (rule instanceof CourtesyUnderFire each) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < Math.min(each.shares().size(), HOSTILITY.length); i++) {
                parts.add(Phrases.say(
                        "rubric.rule.hostility",
                        "percent",
                        percent(each.shares().get(i)),
                        "hostility",
                        HOSTILITY[i]));
            }
            lines.add(Phrases.say("rubric.rule.counts", "shares", Phrases.list(parts)));
        } else if (rule instanceof OnlyBeside each) {
            lines.add(Phrases.say("rubric.rule.beside", "words", words(each.beside())));
            lines.add(remains(each.share()));
        } else if (rule instanceof StaleListening each) {
            lines.add(Phrases.say("rubric.rule.stale", "older", percent(each.older()), "never", percent(each.never())));
            if (each.apologies().bits() != 0) {
                lines.add(Phrases.say("rubric.rule.exempt", "words", words(each.apologies())));
            }
        } else if (rule instanceof RelationalOverdose each) {
            lines.add(Phrases.say("rubric.rule.relational", "words", words(each.relational())));
            lines.add(Phrases.say("rubric.rule.task", "words", words(each.task())));
            lines.add(Phrases.say(
                    "rubric.rule.overdose",
                    "turn",
                    each.afterTurn(),
                    "balance",
                    each.fromBalance(),
                    "percent",
                    percent(each.share())));
        } else {
            throw new IllegalStateException("a rule nobody can put into words: " + rule);
        }
    }

    private static void adds(ContextRule.Adds rule, List<String> lines) {
        if (rule instanceof FirstAcknowledgement each) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < each.byTurn().size(); i++) {
                boolean last = i == each.byTurn().size() - 1;
                parts.add(Phrases.say(
                        last ? "rubric.rule.from-turn" : "rubric.rule.at-turn",
                        "percent",
                        percent(each.byTurn().get(i)),
                        "turn",
                        i + 1));
            }
            lines.add(Phrases.say("rubric.rule.counts", "shares", Phrases.list(parts)));
        } else if (!(rule instanceof AbuseEndured)) {
            throw new IllegalStateException("a rule nobody can put into words: " + rule);
        }
    }

    private static int cap(ContextRule.Closes rule) {
        if (rule instanceof WalkingOut each) {
            return each.cap();
        }
        if (rule instanceof TimeLeft each) {
            return each.cap();
        }
        throw new IllegalStateException("a rule nobody can put into words: " + rule);
    }

    private static String remains(int thousandths) {
        return thousandths == 0
                ? Phrases.say("rubric.rule.nothing-remains")
                : Phrases.say("rubric.rule.remains", "percent", percent(thousandths));
    }

    private static String byTimes(List<Integer> shares) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            boolean last = i == shares.size() - 1;
            String time = i < TIMES.length ? TIMES[i] : String.valueOf(i + 1);
            parts.add(Phrases.say(
                    last ? "rubric.rule.ever-after" : "rubric.rule.at-time",
                    "percent",
                    percent(shares.get(i)),
                    "time",
                    time));
        }
        return Phrases.say("rubric.rule.counts", "shares", Phrases.list(parts));
    }

    private static String percent(int thousandths) {
        BigDecimal percent = BigDecimal.valueOf(thousandths, 1).stripTrailingZeros();
        return (percent.signum() == 0 ? "0" : percent.toPlainString()) + " %";
    }

    private String words(Behaviours set) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < rubric.behaviours().size(); number++) {
            if (set.has(number)) {
                names.add(word(number));
            }
        }
        return names.isEmpty() ? Phrases.say("rubric.rule.no-word") : Phrases.list(names);
    }

    private String word(int behaviour) {
        return rubric.behaviours().get(behaviour).id();
    }

    private String mood(int number) {
        return rubric.moods().get(number).id();
    }
}
