package dev.earshot.render.author;

import dev.earshot.explore.MeterRanges;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Customer;
import dev.earshot.text.Argument;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;

/** What a survey of the meters found, state by state, as plain text. */
public final class MeterRangesText {
    private static final String INDENT = "  ";

    private MeterRangesText() {}

    /**
     * The text.
     *
     * @param machine that was surveyed
     */
    public static String of(Machine machine, MeterRanges ranges, TextLayout layout) {
        Page page = new Page(layout);
        Customer customer = machine.scenario().customer();
        page.heading(
                Phrases.say("meters.title", "title", machine.scenario().title().value()));
        page.gap()
                .paragraph(Phrases.say(
                        "meters.begins",
                        "frustration",
                        customer.frustration(),
                        "trust",
                        customer.trust(),
                        "mood",
                        machine.view(machine.begin().snapshot()).mood()));
        page.paragraph(Phrases.say(
                ranges.complete() ? "meters.complete" : "meters.stopped",
                "moments",
                ranges.configurations(),
                "replies",
                ranges.replies()));
        for (MeterRanges.Found found : ranges.states()) {
            page.gap().paragraph(found.state());
            if (found.waiting().isEmpty()) {
                page.item(INDENT, Phrases.say(ranges.complete() ? "meters.never" : "meters.not-found"));
            }
            found.waiting().ifPresent(meters -> waiting(found, meters, page));
            found.reacting()
                    .ifPresent(meters -> page.item(
                            INDENT,
                            Phrases.say(
                                    "meters.reacting",
                                    "frustration",
                                    range(meters.lowestFrustration(), meters.highestFrustration()),
                                    "trust",
                                    range(meters.lowestTrust(), meters.highestTrust()),
                                    "moods",
                                    Argument.eitherOf(meters.moods()))));
        }
        return page.toString();
    }

    private static void waiting(MeterRanges.Found found, MeterRanges.Meters meters, Page page) {
        page.item(
                INDENT,
                Phrases.say(
                        "meters.waiting",
                        "frustration",
                        range(meters.lowestFrustration(), meters.highestFrustration()),
                        "trust",
                        range(meters.lowestTrust(), meters.highestTrust())));
        boolean same = found.entering().equals(meters.moods());
        page.item(
                INDENT,
                Phrases.say(
                        same && meters.moods().size() == 1 ? "meters.moods.same" : "meters.moods",
                        "entering",
                        Argument.eitherOf(found.entering()),
                        "moods",
                        Argument.eitherOf(meters.moods())));
    }

    private static String range(int lowest, int highest) {
        return lowest == highest
                ? String.valueOf(lowest)
                : Phrases.say("meters.range", "lowest", lowest, "highest", highest);
    }
}
