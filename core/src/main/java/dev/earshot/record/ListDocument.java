package dev.earshot.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document {@code earshot-list: 1}: scenarios that can be played. */
public final class ListDocument {
    private ListDocument() {}

    /**
     * One scenario.
     *
     * @param language a BCP 47 tag
     * @param role who the customer is at work; null: not said
     * @param replies after how many replies the customer gives up
     * @param unfinished how many replies have been given in an unfinished play; null: there is none
     */
    public record Entry(
            String id,
            String title,
            String language,
            String customer,
            @Nullable String role,
            int replies,
            @Nullable Integer unfinished) {}

    /** The JSON text. */
    public static String of(List<Entry> entries) {
        return JsonText.of(json -> json.number("earshot-list", 1).objects("scenarios", entries, entry -> {
            json.text("id", entry.id())
                    .text("title", entry.title())
                    .text("language", entry.language())
                    .text("customer", entry.customer())
                    .text("role", entry.role())
                    .number("replies", entry.replies());
            Integer unfinished = entry.unfinished();
            if (unfinished == null) {
                json.nothing("unfinished");
            } else {
                json.object("unfinished", () -> json.number("replies", unfinished));
            }
        }));
    }
}
