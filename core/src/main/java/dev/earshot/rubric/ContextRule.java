package dev.earshot.rubric;

import dev.earshot.text.Message;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A rule that makes the worth of words depend on the conversation. Each rule is data from the rubric and one small type;
 * a rule that a rubric leaves out never applies.
 */
public sealed interface ContextRule {
    RuleText text();

    /** What it looks at and what it does, as every rule of its kind says it. */
    Message summary(RubricNames names);

    /** The numbers behind its sentence, and words beside those it looks at; each a sentence. */
    List<Message> figures(RubricNames names);

    /** The verdict that it gives; none: it only weighs. */
    OptionalInt verdict();

    /** Whether it gives its verdict on replies, and not only when a state is left or the play ends. */
    boolean judgesReplies();

    /** Whether it can give its verdict on a reply that does the behaviour. */
    boolean canFollow(int behaviour);

    /** Whether the behaviour no longer counts where it gives its verdict. */
    boolean replaces();

    /** What of its entry contradicts the rest of it. */
    default List<RuleConflict> conflicts(List<Behaviour> behaviours) {
        return List.of();
    }

    /** A rule under which an act counts as something else than the author called it. */
    non-sealed interface Replaces extends ContextRule {
        /** The behaviours it looks at. */
        Behaviours on();

        /** What a behaviour has to be about for the rule to find anything; what that is called first. */
        List<Takes> appliesTo();

        /** The verdict that takes their place. */
        int becomes();

        /** What {@link #hits} looks at; of facts, feelings and fixes, at the one named. */
        Set<MemoryField> reads();

        /** How one name that the rule hits bears on the act that lists several. */
        default Reach reach() {
            return Reach.WHOLE_ACT;
        }

        /** Whether it hits the act for this one of the names it lists; −1 for an act that names nothing. */
        boolean hits(int name, JudgeMemory memory);

        @Override
        default OptionalInt verdict() {
            return OptionalInt.of(becomes());
        }

        @Override
        default boolean judgesReplies() {
            return true;
        }

        @Override
        default boolean canFollow(int behaviour) {
            return on().has(behaviour);
        }

        @Override
        default boolean replaces() {
            return true;
        }

        @Override
        default Message summary(RubricNames names) {
            return Message.of(
                    "rubric.rule.replaces", "words", names.words(on()), "verdict", names.behaviour(becomes()));
        }
    }

    /** How far a replacing rule reaches into an act of several names. */
    enum Reach {
        /** One name that is hit replaces the whole act. */
        WHOLE_ACT,
        /** Only the names that are hit are replaced; the others stay. */
        NAME_BY_NAME
    }

    /** A rule that weighs what an act gains, or what it loses; never both. */
    non-sealed interface Weighs extends ContextRule {
        /** Every skill there is. */
        long EVERY_SKILL = -1L;

        /** The behaviours it looks at. */
        Behaviours on();

        /** The skills it weighs, one bit each. */
        long skills();

        /** Whether it weighs the moves of the meters too. */
        boolean weighsMoves();

        /** Whether it weighs losses instead of gains. */
        default boolean ofLosses() {
            return false;
        }

        /** What {@link #thousandths} looks at for this behaviour; of counts, at that of the behaviour. */
        Set<MemoryField> reads(int behaviour);

        /**
         * The share that remains, in thousandths, of an act judged as the behaviour.
         *
         * @param bringsNew whether it names something that the behaviour has not been paid for yet, or names nothing
         */
        int thousandths(int behaviour, boolean bringsNew, JudgeMemory memory);

        @Override
        default OptionalInt verdict() {
            return OptionalInt.empty();
        }

        @Override
        default boolean judgesReplies() {
            return false;
        }

        @Override
        default boolean canFollow(int behaviour) {
            return false;
        }

        @Override
        default boolean replaces() {
            return false;
        }

        @Override
        default Message summary(RubricNames names) {
            return Message.of(
                    ofLosses() ? "rubric.rule.weighs-losses" : "rubric.rule.weighs",
                    "words",
                    names.words(on()),
                    "what",
                    weighed(names));
        }

        private Message weighed(RubricNames names) {
            if (skills() == EVERY_SKILL) {
                return Message.of(weighsMoves() ? "rubric.rule.what.all-and-moves" : "rubric.rule.what.all-points");
            }
            if (skills() == 0) {
                return Message.of(weighsMoves() ? "rubric.rule.what.moves" : "rubric.rule.what.nothing");
            }
            return Message.of(
                    weighsMoves() ? "rubric.rule.what.some-and-moves" : "rubric.rule.what.some-points",
                    "skills",
                    names.skills(skills()));
        }
    }

    /** A rule that adds a verdict to a reply as a whole. */
    non-sealed interface Adds extends ContextRule {
        int becomes();

        /** Whether it never applies, nor looks at anything else, unless the customer is abusive. */
        boolean onlyUnderAbuse();

        /** What {@link #thousandths} looks at. */
        Set<MemoryField> reads();

        /** How much of it, in thousandths; 0: it does not apply. */
        int thousandths(JudgeMemory memory);

        @Override
        default OptionalInt verdict() {
            return OptionalInt.of(becomes());
        }

        @Override
        default boolean judgesReplies() {
            return true;
        }

        @Override
        default boolean canFollow(int behaviour) {
            return true;
        }

        @Override
        default boolean replaces() {
            return false;
        }

        @Override
        default Message summary(RubricNames names) {
            return Message.of("rubric.rule.gives", "verdict", names.behaviour(becomes()));
        }
    }

    /** A rule that gives a verdict when something happens in the ledgers. */
    non-sealed interface Notes extends ContextRule {
        LedgerEvent event();

        int becomes();

        @Override
        default OptionalInt verdict() {
            return OptionalInt.of(becomes());
        }

        @Override
        default boolean judgesReplies() {
            return event().canBeOfAReply();
        }

        @Override
        default boolean canFollow(int behaviour) {
            return event().canBeOfAReply();
        }

        @Override
        default boolean replaces() {
            return false;
        }

        @Override
        default Message summary(RubricNames names) {
            return Message.of("rubric.rule.gives", "verdict", names.behaviour(becomes()));
        }
    }

    /** A rule that judges an ending. */
    non-sealed interface Closes extends ContextRule {
        int becomes();

        /** How many times its verdict counts; 0: it does not apply. */
        int times(EndingFacts endingFacts);

        @Override
        default OptionalInt verdict() {
            return OptionalInt.of(becomes());
        }

        @Override
        default boolean judgesReplies() {
            return false;
        }

        @Override
        default boolean canFollow(int behaviour) {
            return false;
        }

        @Override
        default boolean replaces() {
            return false;
        }

        @Override
        default Message summary(RubricNames names) {
            return Message.of("rubric.rule.gives", "verdict", names.behaviour(becomes()));
        }
    }
}
