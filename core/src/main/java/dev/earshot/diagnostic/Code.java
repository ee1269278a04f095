package dev.earshot.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of thing that can be said about a text. An id is never given to another kind, and a renamed kind keeps its
 * id. Each has a page: see {@link Explanation}.
 */
public enum Code {
    // The parts of a file
    EMPTY_FILE("ES001", "the file has nothing in it"),
    WRONG_VERSION("ES002", "the file is written in another version of the format"),
    UNKNOWN_KEY("ES003", "a key that does not exist here"),
    MISSING_KEY("ES004", "a key that must be there is not"),
    DUPLICATE_KEY("ES005", "the same key twice in one place"),
    WRONG_SHAPE("ES006", "a list where text belongs, text where a list belongs, and so on"),
    NOT_TEXT("ES007", "a number or a yes-or-no value where text belongs"),
    NOT_A_NUMBER("ES008", "something else where a whole number belongs"),
    OUT_OF_RANGE("ES009", "a number that is too small or too large"),
    BAD_ID("ES010", "an id that is not made of small letters, digits and hyphens"),
    DUPLICATE_ID("ES011", "the same id for two things"),

    // Names that point nowhere
    UNKNOWN_STATE("ES012", "a name that no state, or no state or ending, has"),
    UNKNOWN_FACT("ES013", "a name that no fact has"),
    UNKNOWN_FEELING("ES014", "a name that no feeling has"),
    UNKNOWN_FIX("ES015", "a name that no fix has"),
    UNKNOWN_PROMISE("ES016", "a name that no promise has"),
    UNKNOWN_FLAG("ES017", "a flag that is read but never set"),
    UNKNOWN_BEHAVIOUR("ES018", "a word that is no behaviour of the rubric"),
    UNKNOWN_MOOD("ES019", "a name that is no mood of the rubric"),
    UNKNOWN_PRINCIPLE("ES020", "a name that is no principle of the rubric"),
    VERDICT_IN_DOES("ES021", "a reply that does what only the judge can say"),
    BEHAVIOUR_ARGUMENT("ES022", "a behaviour about nothing, too much, or the wrong thing"),
    UNKNOWN_RUBRIC("ES058", "a rubric that is not there or cannot be used"),
    VERDICT_OF_NO_REPLY("ES059", "a condition on this reply that no reply can ever meet"),

    // Single values
    EMPTY_VALUE("ES023", "a key or an entry with nothing behind it"),
    BAD_RANGE("ES024", "a range that cannot be read"),
    NOT_A_CHOICE("ES025", "a word that is none of the few allowed here"),
    UNKNOWN_PLACEHOLDER("ES026", "a placeholder that nothing fills in"),
    STRAY_BRACE("ES027", "a single brace in a text"),
    BAD_LANGUAGE("ES028", "a language that is no language tag"),

    // Parts that do not go together
    THIS_REPLY_IN_WHEN("ES029", "a reply offered depending on what it does itself"),
    LOCKED_WITHOUT_WHEN("ES030", "a reason for being locked without anything that locks"),
    IN_AND_NOT_IN("ES031", "both `in` and `not-in`"),
    ONLY_IN_EVERYWHERE("ES032", "something that means something in `everywhere` only"),
    QUIZ_ANSWERS("ES033", "a question without exactly one right answer, or with one answer twice"),
    TOO_FEW("ES034", "a list that needs more entries"),
    HAND_OVER_SHAPE("ES035", "a hand-over that does not say where to, or with what"),
    LINE_TOO_DEEP("ES036", "a line with parts within parts within parts"),

    // Speech that YAML cuts or changes
    SPEECH_CUT("ES037", "words that `#` turned into a comment"),
    COLON_IN_TEXT("ES038", "words that a colon turned into a key"),
    COMMA_IN_BRACES("ES039", "words that a comma within braces cut off"),
    STRAY_QUOTE("ES040", "a quotation mark that opens or closes in the wrong place"),

    // YAML itself
    YAML_SYNTAX("ES041", "lines that are not put together as YAML is"),
    TAB_INDENTATION("ES042", "a tab where spaces belong"),
    RESERVED_CHARACTER("ES043", "text that begins with a character YAML keeps for itself"),
    ANCHOR("ES044", "a YAML anchor"),
    ALIAS("ES045", "a YAML alias"),
    MERGE_KEY("ES046", "a YAML merge key"),
    TAG("ES047", "a YAML tag"),
    SECOND_DOCUMENT("ES048", "a second document in one file"),
    DIRECTIVE("ES049", "a YAML directive"),

    // Characters and sizes
    NOT_UTF_8("ES050", "bytes that are not UTF-8"),
    CONTROL_CHARACTER("ES051", "a character that cannot be seen and could steer a terminal"),
    BIDI_CONTROL("ES052", "a character that turns the direction of what follows"),
    LONE_SURROGATE("ES053", "half of a character"),
    FILE_TOO_LARGE("ES054", "a file that is too large"),
    NESTED_TOO_DEEP("ES055", "lists and keys within each other, too deep"),
    TOO_MANY_PARTS("ES056", "a file of too many parts"),
    TEXT_TOO_LONG("ES057", "a text that is too long"),

    // Findings about a scenario
    FACT_TOLD_BY_NOBODY("ES060", "a fact that nobody can ever learn"),
    UNREACHABLE_STATE("ES061", Severity.WARNING, "a state that nothing leads to"),
    ENDING_NEVER_REACHED("ES062", Severity.WARNING, "an ending that nothing leads to"),
    FACT_NEVER_USED("ES063", Severity.WARNING, "a fact that can be learnt, and with which nothing can be done"),
    FACT_NEVER_GIVEN_BACK("ES064", Severity.NOTE, "a fact told unasked, and no way to show that it was heard"),
    FLAG_NEVER_READ("ES065", Severity.WARNING, "a flag that is set and that no condition reads"),
    CUE_NOT_IN_LINE("ES066", Severity.WARNING, "a cue whose words are not in the line that gives it"),
    CUE_NEVER_GIVEN("ES067", Severity.WARNING, "a feeling whose cue nothing gives"),
    FEELING_NEVER_MET("ES068", Severity.WARNING, "a felt feeling that no reply can meet"),
    PRINCIPLE_NOT_PRACTISED("ES069", Severity.WARNING, "a principle in 'teaches' on which no reply bears"),
    PROMISE_NOTHING_KEEPS("ES070", Severity.WARNING, "a promise that can be made and never kept"),
    DUE_STATE_NEVER_LEFT("ES071", Severity.WARNING, "a promise due in a state without a way out"),
    FIX_NEVER_OFFERED("ES072", Severity.WARNING, "a fix that no reply tries"),
    FIX_CANNOT_WORK("ES073", Severity.WARNING, "a fix that needs a fact out of reach"),
    QUIZ_ABOUT_UNTOLD("ES074", Severity.WARNING, "a question about a fact that no play can tell"),
    ABUSE_WITHOUT_LIMIT("ES075", Severity.WARNING, "abuse, and no reply that sets a limit or hands over"),
    INSULT_WITHOUT_REACTION("ES076", Severity.WARNING, "a reply that crosses a line, and nothing reacts to it"),
    NOTHING_TO_SAY("ES077", Severity.WARNING, "a reply after which the customer says nothing at all"),
    PROMISE_NEVER_MADE("ES078", Severity.WARNING, "a promise that no reply makes"),

    // What shows only when every play is tried
    NOT_EXHAUSTED("ES100", Severity.NOTE, "more plays than can be tried"),
    REPLY_NEVER_OFFERED("ES101", Severity.WARNING, "a reply that no play offers"),
    REACTION_NEVER_TAKEN("ES102", Severity.WARNING, "a reaction that no reply brings about"),
    CONDITION_ALWAYS_TRUE("ES103", Severity.WARNING, "a condition that holds in every play"),
    CONDITION_NEVER_TRUE("ES104", Severity.WARNING, "a condition that holds in no play"),
    LINE_NEVER_SAID("ES105", Severity.WARNING, "words of the customer that no play hears"),
    PATIENCE_ONLY_WAY_OUT("ES106", Severity.WARNING, "a state from which every play runs out"),
    CHOICE_WITHOUT_DIFFERENCE("ES107", Severity.WARNING, "a choice of replies that makes no difference"),
    TWO_REACTIONS_FIT("ES108", Severity.NOTE, "a reply that fits two reactions which lead to different places"),

    // What players and the whole of all plays show
    PLAYERS_NOT_TOLD_APART("ES140", "players that lack something and do as well as the expert"),
    SKILL_NOT_ISOLATED("ES141", "players who lose too little of the skill they lack, or too much of one they have"),
    SKILLS_MEASURE_THE_SAME("ES142", "two skills that always rise and fall together"),
    WEAK_DISTRACTOR("ES143", Severity.WARNING, "a reply that hardly anybody would ever give"),
    NO_REAL_CHOICE("ES144", Severity.WARNING, "a state in which there is nothing to think about"),
    FIRST_REPLY_DECIDES("ES145", "a first reply after which half of a skill is out of reach"),
    FREE_TURNS("ES146", Severity.WARNING, "too many turns in which it makes no difference what one says"),
    MISTAKES_ARE_FINAL("ES147", "a bad start that nothing can make up for"),
    MISTAKES_COST_NOTHING("ES148", Severity.WARNING, "a bad start that does not matter"),
    RANKING_HANGS_ON_WEIGHTS("ES149", Severity.WARNING, "players whose order changes with the weights of the skills"),
    BEST_PLAY_NO_EXAMPLE("ES150", Severity.WARNING, "a best play that nobody should follow"),
    TALKING_ON_PAYS("ES151", "more to be had without a good end than with one, or by putting it off"),
    COLD_FIX_PAYS("ES152", "full competence that passes without manners"),
    KIND_FAILURE_PAYS("ES153", "manners that make up for a problem left unsolved"),
    WALKING_OUT_PAYS("ES154", "a conversation broken off early that is worth more than chance"),

    // Rubrics
    UNKNOWN_SKILL("ES080", "a name that is no skill of the rubric"),
    UNKNOWN_RULE("ES081", "a rule that does not exist"),
    NOT_A_VERDICT("ES082", "a rule that gives something else than a verdict"),
    UNORDERED("ES083", "bands, moods, shares or limits that are not in order"),
    TOO_MANY_BEHAVIOURS("ES084", "more behaviours and verdicts than the judge can tell apart"),
    BAD_POINTS("ES085", "points that are no number of at most two decimals"),
    ROLE_TAKES("ES086", "a role that needs something else to be about"),
    NEVER_APPLIES("ES087", "a rule or an indicator that can never apply"),
    CONTRADICTION("ES088", "two entries of a rubric of which only one can hold"),
    VERDICT_NEVER_GIVEN("ES089", Severity.WARNING, "a verdict that no rule ever gives"),
    RUBRIC_NAME("ES090", "a rubric whose file is not called after it"),

    // Silences
    SILENCE_WITHOUT_FINDING("ES091", Severity.WARNING, "a silence for which there is nothing to silence"),
    UNKNOWN_FINDING("ES092", "a silence for something that is never found"),
    CANNOT_BE_SILENCED("ES093", "a silence for what has to be put right"),

    // Scores that say little about the trainee
    GUESSING_PAYS("ES120", "picking at random passes too often"),
    LONGEST_IS_BEST("ES121", "the best reply can be told by its length"),
    WORDING_GIVES_IT_AWAY("ES122", "who reads only for tell-tale words does well"),
    WORDING_CUE("ES123", Severity.WARNING, "one kind of word marks the best reply"),
    MANNERS_ALONE_PAY("ES124", "polite words alone make a good score"),
    TRIAL_AND_ERROR_PASSES("ES125", Severity.WARNING, "avoiding what angered the customer last time soon passes"),
    SKILL_NOT_EXERCISED("ES126", "a skill in which every play is alike"),
    SKILL_BARELY_EXERCISED("ES127", Severity.WARNING, "a skill in which no play can do much"),
    NO_GOOD_ENDING("ES128", "no play ends well"),
    GOOD_ENDING_LOST_AT_ONCE("ES129", Severity.WARNING, "after the worst first reply no play ends well"),

    // Rated sheets
    SHEET_COLUMN("ES170", "a rated sheet without a column that it needs, or with two of them"),
    UNKNOWN_ITEM("ES171", Severity.WARNING, "a rating of something that is no reply of the scenario, or no longer"),
    BAD_RATING("ES172", "something else than a rating from 1 to 5"),
    RATED_TWICE("ES173", "two ratings of one reply by one rater"),
    NOT_RATED("ES174", Severity.WARNING, "replies that a rater has not rated"),
    REWORDED_SINCE("ES175", Severity.WARNING, "a rating of a reply that has other words now"),
    UNCLOSED_CELL("ES176", "a cell whose quotation mark is never closed");

    private final String id;
    private final Severity severity;
    private final String summary;

    Code(String id, String summary) {
        this(id, Severity.ERROR, summary);
    }

    Code(String id, Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    /** The stable id, such as {@code ES012}. */
    public String id() {
        return id;
    }

    /** The name for people, such as {@code unknown-state}. */
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /**
     * Whether an author may know better: it says what is most likely not meant, of a scenario that can be played. What
     * is said of silences themselves and of rubrics is not of that kind.
     */
    public boolean canBeSilenced() {
        return severity != Severity.ERROR && this != SILENCE_WITHOUT_FINDING && this != VERDICT_NEVER_GIVEN;
    }

    /** What it is about, in a few words. */
    public String summary() {
        return summary;
    }

    /** The code of this id or name, whatever the case. */
    public static Optional<Code> find(String idOrName) {
        for (Code code : values()) {
            if (code.id.equalsIgnoreCase(idOrName) || code.kebab().equalsIgnoreCase(idOrName)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
