package dev.earshot.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value together with what there is to say about the text it was made from. A value may be there although there are
 * errors: then it is the best guess, good for looking for more of them and for nothing else.
 *
 * @param value the value; null: not even a guess is possible
 * @param diagnostics what there is to say, sorted by place
 * @param more how many further diagnostics were left out; errors are left out last
 */
public record Checked<T>(@Nullable T value, List<Diagnostic> diagnostics, int more) {
    /** As many diagnostics as anybody reads at once. */
    public static final int MOST = 50;

    public Checked {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Sorts the diagnostics, drops repetitions, and keeps the first {@link #MOST}. */
    public Checked(@Nullable T value, Collection<Diagnostic> diagnostics) {
        this(value, first(diagnostics), (int)
                Math.max(0, diagnostics.stream().distinct().count() - MOST));
    }

    private static List<Diagnostic> first(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .sorted()
                .toList();
    }

    /** The same value with further diagnostics. */
    public Checked<T> with(Collection<Diagnostic> further) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(further);
        Checked<T> both = new Checked<>(value, all);
        return new Checked<>(value, both.diagnostics, both.more + more);
    }

    /** Whether the text cannot be used as it is. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
