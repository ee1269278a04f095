package dev.earshot.naive;

import dev.earshot.scenario.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a line, and what comes with it.
 *
 * @param texts the texts said, in order: each a list of its wordings, of which the seed would choose one
 * @param tells facts told by the parts said
 * @param givesCue feelings whose cue the parts said give
 */
record NaiveSpeech(List<List<String>> texts, List<String> tells, List<String> givesCue) {
    /** Decides on all parts first: what a part tells bears on no other part of the line. */
    static NaiveSpeech of(@Nullable Speech speech, Predicate<Speech.Part> isSaid) {
        NaiveSpeech said = new NaiveSpeech(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (speech != null) {
            said.add(speech, isSaid);
        }
        return said;
    }

    private void add(Speech speech, Predicate<Speech.Part> isSaid) {
        if (speech instanceof Speech.Plain plain) {
            texts.add(List.of(plain.text().value()));
        } else if (speech instanceof Speech.OneOf oneOf) {
            texts.add(Names.of(oneOf.variants()));
        } else if (speech instanceof Speech.FirstOf firstOf) {
            firstOf.parts().stream().filter(isSaid).findFirst().ifPresent(part -> add(part, isSaid));
        } else if (speech instanceof Speech.AllOf allOf) {
            allOf.parts().stream().filter(isSaid).forEach(part -> add(part, isSaid));
        }
    }

    private void add(Speech.Part part, Predicate<Speech.Part> isSaid) {
        tells.addAll(Names.of(part.tells()));
        givesCue.addAll(Names.of(part.givesCue()));
        add(part.says(), isSaid);
    }
}
