package dev.earshot.diagnostic;

import dev.earshot.text.Phrases;
import java.util.Locale;
import java.util.Optional;

/**
 * Every kind of thing that can be said about a text. An id is never given to another kind, and a renamed kind keeps its
 * id. Each has a page: see {@link Explanation}.
 */
public enum Code {
    // The parts of a file
    EMPTY_FILE("ES001"),
    WRONG_VERSION("ES002"),
    UNKNOWN_KEY("ES003"),
    MISSING_KEY("ES004"),
    DUPLICATE_KEY("ES005"),
    FORMER_KEY("ES079", Severity.NOTE),
    WRONG_SHAPE("ES006"),
    NOT_TEXT("ES007"),
    NOT_A_NUMBER("ES008"),
    OUT_OF_RANGE("ES009"),
    BAD_ID("ES010"),
    DUPLICATE_ID("ES011"),

    // Names that point nowhere
    UNKNOWN_STATE("ES012"),
    UNKNOWN_FACT("ES013"),
    UNKNOWN_FEELING("ES014"),
    UNKNOWN_FIX("ES015"),
    UNKNOWN_PROMISE("ES016"),
    UNKNOWN_FLAG("ES017"),
    UNKNOWN_BEHAVIOUR("ES018"),
    UNKNOWN_MOOD("ES019"),
    UNKNOWN_PRINCIPLE("ES020"),
    VERDICT_IN_DOES("ES021"),
    BEHAVIOUR_ARGUMENT("ES022"),
    UNKNOWN_RUBRIC("ES058"),
    VERDICT_OF_NO_REPLY("ES059"),

    // Single values
    EMPTY_VALUE("ES023"),
    BAD_RANGE("ES024"),
    NOT_A_CHOICE("ES025"),
    UNKNOWN_PLACEHOLDER("ES026"),
    STRAY_BRACE("ES027"),
    BAD_LANGUAGE("ES028"),

    // Parts that do not go together
    THIS_REPLY_IN_WHEN("ES029"),
    LOCKED_WITHOUT_WHEN("ES030"),
    IN_AND_NOT_IN("ES031"),
    ONLY_IN_EVERYWHERE("ES032"),
    QUIZ_ANSWERS("ES033"),
    TOO_FEW("ES034"),
    HAND_OVER_SHAPE("ES035"),
    LINE_TOO_DEEP("ES036"),

    // Speech that YAML cuts or changes
    SPEECH_CUT("ES037"),
    COLON_IN_TEXT("ES038"),
    COMMA_IN_BRACES("ES039"),
    STRAY_QUOTE("ES040"),

    // YAML itself
    YAML_SYNTAX("ES041"),
    TAB_INDENTATION("ES042"),
    RESERVED_CHARACTER("ES043"),
    ANCHOR("ES044"),
    ALIAS("ES045"),
    MERGE_KEY("ES046"),
    TAG("ES047"),
    SECOND_DOCUMENT("ES048"),
    DIRECTIVE("ES049"),

    // Characters and sizes
    NOT_UTF_8("ES050"),
    CONTROL_CHARACTER("ES051"),
    BIDI_CONTROL("ES052"),
    LONE_SURROGATE("ES053"),
    FILE_TOO_LARGE("ES054"),
    NESTED_TOO_DEEP("ES055"),
    TOO_MANY_PARTS("ES056"),
    TEXT_TOO_LONG("ES057"),

    // Findings about a scenario
    FACT_TOLD_BY_NOBODY("ES060"),
    UNREACHABLE_STATE("ES061", Severity.WARNING),
    ENDING_NEVER_REACHED("ES062", Severity.WARNING),
    FACT_NEVER_USED("ES063", Severity.WARNING),
    FACT_NEVER_GIVEN_BACK("ES064", Severity.NOTE),
    FLAG_NEVER_READ("ES065", Severity.WARNING),
    CUE_NOT_IN_LINE("ES066", Severity.WARNING),
    CUE_NEVER_GIVEN("ES067", Severity.WARNING),
    FEELING_NEVER_MET("ES068", Severity.WARNING),
    PRINCIPLE_NOT_PRACTISED("ES069", Severity.WARNING),
    PROMISE_NOTHING_KEEPS("ES070", Severity.WARNING),
    DUE_STATE_NEVER_LEFT("ES071", Severity.WARNING),
    FIX_NEVER_OFFERED("ES072", Severity.WARNING),
    FIX_CANNOT_WORK("ES073", Severity.WARNING),
    QUIZ_ABOUT_UNTOLD("ES074", Severity.WARNING),
    ABUSE_WITHOUT_LIMIT("ES075", Severity.WARNING),
    INSULT_WITHOUT_REACTION("ES076", Severity.WARNING),
    NOTHING_TO_SAY("ES077", Severity.WARNING),
    PROMISE_NEVER_MADE("ES078", Severity.WARNING),

    // What shows only when every play is tried
    NOT_EXHAUSTED("ES100", Severity.NOTE),
    REPLY_NEVER_OFFERED("ES101", Severity.WARNING),
    REACTION_NEVER_TAKEN("ES102", Severity.WARNING),
    CONDITION_ALWAYS_TRUE("ES103", Severity.WARNING),
    CONDITION_NEVER_TRUE("ES104", Severity.WARNING),
    LINE_NEVER_SAID("ES105", Severity.WARNING),
    PATIENCE_ONLY_WAY_OUT("ES106", Severity.WARNING),
    CHOICE_WITHOUT_DIFFERENCE("ES107", Severity.WARNING),
    TWO_REACTIONS_FIT("ES108", Severity.NOTE),

    // What players and the whole of all plays show
    PLAYERS_NOT_TOLD_APART("ES140"),
    SKILL_NOT_ISOLATED("ES141"),
    SKILLS_MEASURE_THE_SAME("ES142"),
    WEAK_DISTRACTOR("ES143", Severity.WARNING),
    NO_REAL_CHOICE("ES144", Severity.WARNING),
    FIRST_REPLY_DECIDES("ES145"),
    FREE_TURNS("ES146", Severity.WARNING),
    MISTAKES_ARE_FINAL("ES147"),
    MISTAKES_COST_NOTHING("ES148", Severity.WARNING),
    RANKING_HANGS_ON_WEIGHTS("ES149", Severity.WARNING),
    BEST_PLAY_NO_EXAMPLE("ES150", Severity.WARNING),
    TALKING_ON_PAYS("ES151"),
    COLD_FIX_PAYS("ES152"),
    KIND_FAILURE_PAYS("ES153"),
    WALKING_OUT_PAYS("ES154"),

    // Rubrics
    UNKNOWN_SKILL("ES080"),
    UNKNOWN_RULE("ES081"),
    NOT_A_VERDICT("ES082"),
    UNORDERED("ES083"),
    TOO_MANY_BEHAVIOURS("ES084"),
    BAD_POINTS("ES085"),
    ROLE_TAKES("ES086"),
    NEVER_APPLIES("ES087"),
    CONTRADICTION("ES088"),
    VERDICT_NEVER_GIVEN("ES089", Severity.WARNING),
    RUBRIC_NAME("ES090"),

    // Silences
    SILENCE_WITHOUT_FINDING("ES091", Severity.WARNING),
    UNKNOWN_FINDING("ES092"),
    CANNOT_BE_SILENCED("ES093"),

    // Scores that say little about the trainee
    GUESSING_PAYS("ES120"),
    LONGEST_IS_BEST("ES121"),
    WORDING_GIVES_IT_AWAY("ES122"),
    WORDING_CUE("ES123", Severity.WARNING),
    MANNERS_ALONE_PAY("ES124"),
    TRIAL_AND_ERROR_PASSES("ES125", Severity.WARNING),
    SKILL_NOT_EXERCISED("ES126"),
    SKILL_BARELY_EXERCISED("ES127", Severity.WARNING),
    NO_GOOD_ENDING("ES128"),
    GOOD_ENDING_LOST_AT_ONCE("ES129", Severity.WARNING),

    // Rated sheets
    SHEET_COLUMN("ES170"),
    UNKNOWN_ITEM("ES171", Severity.WARNING),
    BAD_RATING("ES172"),
    RATED_TWICE("ES173"),
    NOT_RATED("ES174", Severity.WARNING),
    REWORDED_SINCE("ES175", Severity.WARNING),
    UNCLOSED_CELL("ES176");

    private final String id;
    private final Severity severity;

    Code(String id) {
        this(id, Severity.ERROR);
    }

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
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
     * is said of silences themselves, of rubrics and of how the file is written is not of that kind.
     */
    public boolean canBeSilenced() {
        return severity != Severity.ERROR
                && this != SILENCE_WITHOUT_FINDING
                && this != VERDICT_NEVER_GIVEN
                && this != FORMER_KEY;
    }

    /** What it is about, in a few words. */
    public String summary() {
        return Phrases.say("code." + kebab());
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
