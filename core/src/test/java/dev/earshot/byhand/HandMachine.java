package dev.earshot.byhand;

import static dev.earshot.byhand.HandPrices.*;

/** The {@link Carousel} as a machine written by hand: what a play remembers lies in two words, as in the engine's keys. */
final class HandMachine {
    static final int WIDTH = 2;

    /** Ways to end. */
    static final int IN_TIME = 0;

    static final int RANG_OFF = 1;
    static final int HUNG_UP = 2;

    private static final int HEARD = 1 << ACKNOWLEDGE | 1 << PARAPHRASE | 1 << VALIDATE;
    private static final int TASK = 1 << ASK | 1 << SOLVE | 1 << EXPLAIN;
    private static final int WARM = 1 << VALIDATE | 1 << APOLOGISE | 1 << COURTESY | 1 << ACKNOWLEDGE;
    private static final int MEND_NEEDS = 1 << 1 | 1 << 3;
    private static final int PATCH_NEEDS = 1 << 2;
    private static final int DONE = 2;

    private final int patience;

    private int state;
    private int turn;
    private int frustration;
    private int trust;
    private int told;
    private int asked;
    private int paraphrased;
    private int spent;
    private int flags;
    private int mend;
    private int patch;
    private int cue;
    private int pickedUp;
    private int met;
    private int listening;
    private int opened;
    private int apologies;
    private int balance;
    private int acknowledged;
    /** Two bits for each behaviour that is counted. */
    private int repeats;

    private boolean over;
    private int ending;
    private int verdicts;
    private int acts;
    final int[] points = new int[SKILLS];
    private int calms;
    private int gladdens;

    HandMachine(int patience) {
        this.patience = patience;
    }

    void begin() {
        load(0, 0, 0);
        frustration = 60;
        trust = 45;
        balance = 3;
        enter(0);
    }

    boolean isOver() {
        return over;
    }

    int ending() {
        return ending;
    }

    boolean isOpen(int reply) {
        return reply != 0 || (spent >>> state & 1) == 0;
    }

    void load(long first, long second, int after) {
        over = false;
        turn = after;
        state = (int) first & 15;
        frustration = (int) (first >>> 4) & 127;
        trust = (int) (first >>> 11) & 127;
        told = (int) (first >>> 18) & 63;
        asked = (int) (first >>> 24) & 63;
        paraphrased = (int) (first >>> 30) & 63;
        spent = (int) (first >>> 36) & 4095;
        flags = (int) (first >>> 48) & 7;
        mend = (int) (first >>> 51) & 3;
        patch = (int) (first >>> 53) & 3;
        cue = (int) (first >>> 55) & 1;
        pickedUp = (int) (first >>> 56) & 1;
        met = (int) (first >>> 57) & 1;
        repeats = (int) second & 0xfffff;
        listening = (int) (second >>> 20) & 3;
        opened = (int) (second >>> 22) & 1;
        apologies = (int) (second >>> 23) & 3;
        balance = (int) (second >>> 25) & 7;
        acknowledged = (int) (second >>> 28) & 1;
    }

    long first() {
        return state
                | (long) frustration << 4
                | (long) trust << 11
                | (long) told << 18
                | (long) asked << 24
                | (long) paraphrased << 30
                | (long) spent << 36
                | (long) flags << 48
                | (long) mend << 51
                | (long) patch << 53
                | (long) cue << 55
                | (long) pickedUp << 56
                | (long) met << 57;
    }

    long second() {
        return repeats
                | (long) listening << 20
                | (long) opened << 22
                | (long) apologies << 23
                | (long) balance << 25
                | (long) acknowledged << 28;
    }

    void choose(int reply) {
        for (int skill = 0; skill < SKILLS; skill++) {
            points[skill] = 0;
        }
        verdicts = 0;
        acts = 0;
        calms = 0;
        gladdens = 0;
        int toldBefore = told;
        switch (reply) {
            case 0 -> give();
            case 1 -> feel();
            case 2 -> ask();
            default -> work();
        }
        if (acknowledged == 0 && (verdicts & HEARD) == 0) {
            add(NOT_HEARD_YET, Math.min(turn, 3));
        }
        acknowledged |= (verdicts & HEARD) != 0 ? 1 : 0;
        move(calms, gladdens);
        remember(reply == 0 && evidence(toldBefore));
        turn++;
        if (reply == 0) {
            spent |= 1 << state;
            if (state % 3 == 2 && state < 9) {
                flags |= 1 << state / 3;
            }
        }
        told |= asksFor;
        asksFor = 0;
        react();
    }

    /** The fact that this reply asks for. */
    private int asksFor;

    // ---- Judging; what the reply reads is as it was before it ----

    private void give() {
        int kind = state % 3;
        if (kind == 2) {
            act(ACKNOWLEDGE, fire());
        }
        int facts = facts();
        if ((told & facts) != facts) {
            act(MISHEAR, 0);
        } else {
            act(PARAPHRASE, fire() | ((paraphrased & facts) == facts ? NOTHING_NEW : 0));
            paraphrased |= facts;
        }
        if (kind == 1) {
            act(OWN, fire());
        }
    }

    private int facts() {
        int fact = state % Carousel.FACTS;
        return switch (state % 3) {
            case 0 -> 1 << fact;
            case 1 -> 1 << fact | 1 << (fact + 1) % Carousel.FACTS;
            default -> 1 << (state + 2) % Carousel.FACTS;
        };
    }

    private boolean evidence(int toldBefore) {
        int facts = facts();
        return (toldBefore & facts) == facts;
    }

    private void feel() {
        if (state % 3 == 2) {
            act(APOLOGISE, apologies == 0 ? 0 : stale());
        }
        boolean worry = state % 3 == 0 && state > 3;
        if (listening == 0 || worry && cue == 0) {
            act(PHONY, 0);
        } else {
            act(VALIDATE, fire() | stale());
        }
        if (state % 3 == 1) {
            act(CANNED, 0);
        }
        if (worry && (verdicts & 1 << VALIDATE) != 0 && cue == 1 && met == 0) {
            add(MET, 0);
            met = 1;
            pickedUp = 1;
        }
    }

    private void ask() {
        if (state % 3 == 2) {
            act(ASK_OPEN, 0);
            if (cue == 1 && pickedUp == 0) {
                add(PICKED_UP, 0);
                pickedUp = 1;
            }
            return;
        }
        int fact = 1 << (state % 3 == 0 ? state / 3 * 2 + 1 : state + 2) % Carousel.FACTS;
        if ((told & fact) != 0) {
            act(ASK_AGAIN, 0);
        } else {
            act(ASK, ((asked & fact) != 0 ? NOTHING_NEW : 0) | (opened == 0 ? TOO_EARLY : 0));
            asked |= fact;
            asksFor = fact;
        }
        if (state % 3 == 1) {
            act(COURTESY, fire());
        }
    }

    private void work() {
        switch (state % 4) {
            case 0 -> mend = solve(mend, MEND_NEEDS);
            case 1 -> act(PUSH, 0);
            case 2 -> {
                patch = solve(patch, PATCH_NEEDS);
                act(EXPLAIN, fire());
            }
            default -> act(CANNED, 0);
        }
    }

    private int solve(int fix, int needs) {
        if ((told & needs) != needs) {
            act(FIX_FAILED, 0);
            return Math.max(1, fix);
        }
        int overdone = turn + 1 > 3 && balance - 3 >= 2 ? OVERDONE : 0;
        act(SOLVE, (fix == DONE ? NOTHING_NEW : 0) | (turn == 0 ? TOO_EARLY : 0) | overdone);
        return DONE;
    }

    private int fire() {
        return (state & 1) * UPSET;
    }

    private int stale() {
        return listening == 1 ? 0 : listening == 0 ? NEVER_LISTENED : STALE;
    }

    private void act(int verdict, int way) {
        int before = verdict < COUNTED ? repeats >>> 2 * verdict & 3 : verdict == APOLOGISE ? apologies : 0;
        acts |= 1 << verdict;
        add(verdict, way | before);
    }

    private void add(int verdict, int way) {
        int[] price = HandPrices.of(verdict, way);
        for (int skill = 0; skill < SKILLS; skill++) {
            points[skill] += price[skill];
        }
        calms += price[FRUSTRATION];
        gladdens += price[TRUST];
        verdicts |= 1 << verdict;
    }

    // ---- What comes of it ----

    private void move(int by, int trusting) {
        frustration = Math.max(0, Math.min(100, frustration + by));
        trust = Math.max(0, Math.min(100, trust + trusting));
    }

    private void remember(boolean listened) {
        if ((acts & TASK) != 0) {
            balance = Math.max(0, balance - 1);
        } else if (2 * Integer.bitCount(acts & WARM) > Integer.bitCount(acts)) {
            balance = Math.min(6, balance + 1);
        }
        if (listened) {
            listening = 1;
        } else if (listening == 1 || listening == 2) {
            listening++;
        }
        for (int counted = acts & (1 << COUNTED) - 1; counted != 0; counted &= counted - 1) {
            int shift = 2 * Integer.numberOfTrailingZeros(counted);
            if ((repeats >>> shift & 3) < 3) {
                repeats += 1 << shift;
            }
        }
        if ((acts & 1 << APOLOGISE) != 0) {
            apologies = Math.min(2, apologies + 1);
        }
        if ((acts & 1 << FIX_FAILED) != 0) {
            apologies = 0;
        }
        if ((acts & (1 << ASK_OPEN | 1 << PARAPHRASE)) != 0) {
            opened = 1;
        }
    }

    private void react() {
        if ((verdicts & (1 << ASK_AGAIN | 1 << PHONY)) != 0 && frustration == 100) {
            end(HUNG_UP);
        } else if (state >= 8 && mend == DONE) {
            end(IN_TIME);
        } else if ((verdicts & 1 << PARAPHRASE) != 0 && trust >= 40) {
            move(-2, 0);
            goTo(1);
        } else if (state % 4 == 3 && (verdicts & 1 << VALIDATE) != 0 && (flags >>> state / 4 & 1) != 0) {
            goTo(2);
        } else if ((verdicts & (1 << ASK | 1 << FIX_FAILED)) != 0) {
            goTo(5);
        } else if ((verdicts & (1 << PHONY | 1 << CANNED | 1 << PUSH)) != 0) {
            move(3, -2);
            goTo(7);
        } else if (turn >= patience) {
            end(RANG_OFF);
        }
    }

    private void goTo(int places) {
        if (turn >= patience) {
            end(RANG_OFF);
        } else {
            enter((state + places) % Carousel.STATES);
        }
    }

    private void enter(int to) {
        state = to;
        if (to == 4) {
            cue = 1;
        }
        if (to % 2 == 0) {
            told |= 1 << to % Carousel.FACTS;
        }
    }

    private void end(int as) {
        over = true;
        ending = as;
        if (cue == 1 && pickedUp == 0 && met == 0) {
            add(MISSED, 0);
        }
        int unspent = patience - turn;
        boolean good = as == IN_TIME || mend == DONE || patch == DONE;
        int times = as == HUNG_UP ? Math.min(unspent, 8) : good ? Math.min(unspent, 6) : 0;
        int[] price = HandPrices.of(as == HUNG_UP ? WALKED_OUT : TIME_LEFT, 0);
        for (int skill = 0; skill < SKILLS; skill++) {
            points[skill] += times * price[skill];
        }
    }
}
