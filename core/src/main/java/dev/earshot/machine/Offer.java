package dev.earshot.machine;

import org.jspecify.annotations.Nullable;

/**
 * A reply that the trainee sees. It holds nothing of what the reply does.
 *
 * @param say the words, with their placeholders
 * @param lockedBecause why it cannot be chosen now; null: it can
 */
public record Offer(String id, String say, @Nullable String lockedBecause) {
    public boolean isOpen() {
        return lockedBecause == null;
    }
}
