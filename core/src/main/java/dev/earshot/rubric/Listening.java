package dev.earshot.rubric;

/** How long ago the trainee last showed having listened. */
public enum Listening {
    NEVER,
    /** In the reply before this one. */
    LAST_REPLY,
    /** Two replies ago. */
    ONE_BETWEEN,
    /** Longer ago. */
    OLDER
}
