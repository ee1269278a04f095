package dev.earshot.session;

import dev.earshot.compiled.Line;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Scenario;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.text.StringSubstitutor;

/** How things are worded and ordered under one seed. Nothing the machine can read depends on it. */
final class Wording {
    /** A character that no text can hold, so that a dollar is a dollar. */
    private static final char NO_ESCAPE = '\0';

    private final Scenario scenario;
    private final SpeechPhrases speech;
    private final long seed;

    Wording(Machine machine, long seed) {
        this.scenario = machine.scenario();
        this.speech = SpeechPhrases.of(scenario.language());
        this.seed = seed;
    }

    /** The offers in the order in which the trainee sees them; each keeps its place whatever becomes of the others. */
    List<Offer> ordered(String state, List<Offer> offers) {
        List<Offer> ordered = new ArrayList<>();
        for (Offer offer : offers) {
            ordered.add(new Offer(offer.id(), filled(offer.say(), asked(List.of())), offer.lockedBecause()));
        }
        ordered.sort(Comparator.comparingLong((Offer offer) -> SplitMix.hash(seed, state, offer.id()))
                .thenComparing(Offer::id));
        return List.copyOf(ordered);
    }

    /** What is heard of an outcome. */
    List<SpokenLine> heard(int turn, Outcome outcome) {
        String asked = asked(outcome.asked());
        return outcome.said().stream()
                .map(line -> new SpokenLine(line, filled(wording(line, turn), asked)))
                .toList();
    }

    private String wording(Line line, int turn) {
        int variants = line.wordings().size();
        long hash = SplitMix.hash(seed, line.id(), "turn " + turn);
        return line.wordings().get((int) Long.remainderUnsigned(hash, variants));
    }

    private String asked(List<String> facts) {
        List<String> recalled = scenario.facts().stream()
                .filter(fact -> facts.contains(fact.id().value()))
                .map(Fact::recall)
                .map(recall -> recall.value())
                .toList();
        return speech.asked(recalled);
    }

    /** Fills in the placeholders, from a plain map and nothing else; what is filled in is not read again. */
    private String filled(String text, String asked) {
        Map<String, String> values = new TreeMap<>();
        values.put("asked", asked);
        values.put("customer", scenario.customer().name().value());
        StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setEscapeChar(NO_ESCAPE);
        return substitutor.replace(text);
    }
}
