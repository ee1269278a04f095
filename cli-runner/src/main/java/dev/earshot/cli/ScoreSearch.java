package dev.earshot.cli;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Finds out in the background what a scenario can yield, while somebody plays. Only the scores ever wait for it. */
final class ScoreSearch {
    private final FutureTask<Exploration> exploration;

    private ScoreSearch(FutureTask<Exploration> exploration) {
        this.exploration = exploration;
    }

    static ScoreSearch begin(Machine machine) {
        FutureTask<Exploration> task = new FutureTask<>(() -> Search.standard().explore(machine));
        Thread thread = new Thread(task, "score-search");
        thread.setDaemon(true);
        thread.start();
        return new ScoreSearch(task);
    }

    boolean isDone() {
        return exploration.isDone();
    }

    Exploration await() {
        try {
            return exploration.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search for scores failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search for scores was interrupted", e);
        }
    }
}
