package dev.earshot.check.model;

/** Whether something holds, as far as can be told beforehand: the values of Kleene's strong three-valued logic, in order. */
enum Fit {
    NEVER,
    /** That hangs on the play. */
    DEPENDS,
    ALWAYS;

    Fit and(Fit other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fit or(Fit other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fit not() {
        return switch (this) {
            case NEVER -> ALWAYS;
            case DEPENDS -> DEPENDS;
            case ALWAYS -> NEVER;
        };
    }
}
