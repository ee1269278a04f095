package dev.earshot.record;

import dev.earshot.explore.MeterRanges;
import dev.earshot.explore.MeterRanges.Found;
import dev.earshot.explore.MeterRanges.Meters;
import dev.earshot.machine.Machine;
import dev.earshot.machine.SnapshotView;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Scenario;
import java.util.Optional;

/**
 * The document {@code earshot-meters: 1}: how far the meters can go, state by state. Its schema is the resource
 * {@code earshot-meters-1.schema.json} beside this class; parts may be added to it, never changed or taken away.
 */
public final class MetersDocument {
    /** The number of the format. */
    public static final int FORMAT = 1;

    private final JsonText json;

    private MetersDocument(JsonText json) {
        this.json = json;
    }

    /**
     * The JSON text.
     *
     * @param machine that was surveyed
     */
    public static String of(Machine machine, MeterRanges ranges) {
        return JsonText.of(json -> new MetersDocument(json).write(machine, ranges));
    }

    private void write(Machine machine, MeterRanges ranges) {
        Scenario scenario = machine.scenario();
        Rubric rubric = machine.rubric();
        SnapshotView first = machine.view(machine.begin().snapshot());
        json.number("earshot-meters", FORMAT)
                .object(
                        "scenario",
                        () -> json.text("id", scenario.id().value())
                                .text("title", scenario.title().value())
                                .text("structure", machine.fingerprints().structure()))
                .object(
                        "rubric",
                        () -> json.text("id", rubric.id())
                                .text("title", rubric.title())
                                .text("fingerprint", rubric.fingerprint()))
                .object(
                        "begins",
                        () -> json.number("frustration", first.meter(Meter.FRUSTRATION))
                                .number("trust", first.meter(Meter.TRUST))
                                .text("mood", first.mood()))
                .truth("complete", ranges.complete())
                .number("configurations", ranges.configurations())
                .number("replies", ranges.replies())
                .objects("states", ranges.states(), this::state);
    }

    private void state(Found found) {
        json.text("state", found.state());
        meters("waiting", found.waiting());
        json.texts("entering", found.entering());
        meters("reacting", found.reacting());
    }

    private void meters(String key, Optional<Meters> meters) {
        if (meters.isPresent()) {
            json.object(key, () -> meters(meters.get()));
        } else {
            json.nothing(key);
        }
    }

    private void meters(Meters meters) {
        range("frustration", meters.lowestFrustration(), meters.highestFrustration());
        range("trust", meters.lowestTrust(), meters.highestTrust());
        json.texts("moods", meters.moods());
    }

    private void range(String key, int lowest, int highest) {
        json.object(key, () -> json.number("lowest", lowest).number("highest", highest));
    }
}
