package dev.earshot.diagnostic;

/** How bad it is, the worst first. */
public enum Severity {
    /** The text cannot be used as it is. */
    ERROR("error"),
    /** It can be used, but is most likely not what was meant. */
    WARNING("warning"),
    /** Worth knowing. */
    NOTE("note"),
    /** The author has said why it is meant so. */
    SILENCED("silenced");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that reports use. */
    public String word() {
        return word;
    }
}
