package dev.earshot.yaml;

import java.util.Locale;

/** A part of a file that has keys of its own. */
enum Section {
    SCENARIO,
    RUBRIC,
    CUSTOMER,
    FACT,
    FEELING,
    FIX,
    PROMISE,
    QUESTION,
    ANSWER,
    STATE,
    ENDING,
    SELF_SUFFICIENT,
    EVERYWHERE,
    REPLY,
    HAND_OVER,
    REACTION,
    MOVES,
    CONDITION,
    LINE,
    PART,
    SILENCE,
    SKILL,
    PRINCIPLE,
    BAND,
    MOOD,
    BEHAVIOUR,
    VERDICT,
    GATE,
    RULE,
    INDICATORS,
    INDICATOR,
    HOUSE,
    PUBLISHED,
    QUIZ_SHARE,
    SEARCH;

    /** How phrases about it are told apart, such as {@code hand-over}. */
    String phrase() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
