package dev.earshot.players;

import dev.earshot.text.Message;
import java.util.Optional;

/**
 * Says whatever sounds most polite, by counting polite words, and nothing else. It is not among {@link Players#standard}, since
 * it reads one language.
 */
public final class PoliteTalker implements Player {
    private final Lexicon words;

    private PoliteTalker(Lexicon words) {
        this.words = words;
    }

    /**
     * One that speaks this language; none if nobody has written down its polite words.
     *
     * @param language a BCP 47 tag
     */
    public static Optional<PoliteTalker> of(String language) {
        return Lexicon.of("politeness", language).map(PoliteTalker::new);
    }

    @Override
    public String id() {
        return "polite-talker";
    }

    @Override
    public Message portrait() {
        return Message.of("player.polite-talker");
    }

    @Override
    public int liking(PlayerView reply) {
        return words.weigh(reply.say());
    }
}
