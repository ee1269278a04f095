package dev.earshot.players;

import dev.earshot.text.Message;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Knows tests and not the subject: likes replies for tell-tale words, and neither follows what is said nor knows what it does.
 * It is not among {@link Players#standard}, since it reads one language.
 */
public final class WordingCueReader implements Player {
    /** Fewer words than that are no real reply. */
    private static final int FEW_WORDS = 4;

    private final Lexicon words;

    private WordingCueReader(Lexicon words) {
        this.words = words;
    }

    /**
     * One that reads this language; none if nobody has written down its words.
     *
     * @param language a BCP 47 tag
     */
    public static Optional<WordingCueReader> of(String language) {
        return Lexicon.of("cues", language).map(WordingCueReader::new);
    }

    @Override
    public String id() {
        return "cue-reader";
    }

    @Override
    public Message portrait() {
        return Message.of("player.cue-reader");
    }

    /** How many cues speak for it, less those that speak against it. */
    @Override
    public int liking(PlayerView reply) {
        return cues(reply.say(), reply.heard()).stream()
                .mapToInt(cue -> cue.attracts() ? 1 : -1)
                .sum();
    }

    /**
     * The cues that these words bear.
     *
     * @param heard what the customer said last
     */
    public Set<WordingCue> cues(String say, String heard) {
        Set<WordingCue> cues = EnumSet.noneOf(WordingCue.class);
        List<String> heardStems = words.stems(heard, "common");
        if (words.stems(say, "common").stream().anyMatch(heardStems::contains)) {
            cues.add(WordingCue.ECHO);
        }
        if (words.has("courtesy", say)) {
            cues.add(WordingCue.COURTESY);
        }
        if (words.has("absolute", say)) {
            cues.add(WordingCue.ABSOLUTE);
        }
        if (words.has("negative", say)) {
            cues.add(WordingCue.NEGATIVE);
        }
        if (Lexicon.words(say).size() < FEW_WORDS) {
            cues.add(WordingCue.BLANK);
        }
        return cues;
    }
}
