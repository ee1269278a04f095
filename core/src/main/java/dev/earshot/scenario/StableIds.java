package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;

/** Ids as they were first given: what saves and hashes go by, so that a renaming orphans nothing. */
public final class StableIds {
    private StableIds() {}

    public static String of(Located<String> id, List<Located<String>> was) {
        return was.isEmpty() ? id.value() : was.get(0).value();
    }
}
