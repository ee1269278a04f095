package dev.earshot.ratings;

import dev.earshot.session.Session;
import java.util.List;

/**
 * A moment in which replies are offered, and those of them that are to be rated there.
 *
 * @param state the state it stands in
 * @param session the conversation that leads there, under the sheet's seed
 * @param items in the order of the sheet
 */
public record Situation(String state, Session session, List<Item> items) {
    public Situation {
        items = List.copyOf(items);
    }
}
