package dev.earshot.cli;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds out in the background what a scenario can yield, while somebody plays. Only the scores ever wait for it. */
final class BackgroundSearch {
    private static final int NOBODY_MINDS_MILLIS = 2_000;

    private final FutureTask<Exploration> exploration;

    BackgroundSearch(FutureTask<Exploration> exploration) {
        this.exploration = exploration;
    }

    static BackgroundSearch begin(Machine machine) {
        FutureTask<Exploration> task = new FutureTask<>(() -> Search.standard().explore(machine));
        Thread thread = new Thread(task, "score-search");
        thread.setDaemon(true);
        thread.start();
        return new BackgroundSearch(task);
    }

    /** Whether it is done by now, or will be before anybody minds. */
    boolean isSoonDone() {
        try {
            exploration.get(NOBODY_MINDS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | InterruptedException e) {
            // Whoever awaits the result will meet it again.
            return true;
        }
    }

    /** What was found out; nothing if there was not memory enough for it. */
    Optional<Exploration> await() {
        try {
            return Optional.of(exploration.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                return Optional.empty();
            }
            throw new IllegalStateException("the search for scores failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search for scores was interrupted", e);
        }
    }
}
