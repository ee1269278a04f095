package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class BackgroundSearchTest {
    @Test
    void too_little_memory_is_no_failure() {
        FutureTask<dev.earshot.explore.Exploration> task = new FutureTask<>(() -> {
            throw new OutOfMemoryError();
        });
        task.run();

        assertEquals(Optional.empty(), new BackgroundSearch(task).await());
    }
}
