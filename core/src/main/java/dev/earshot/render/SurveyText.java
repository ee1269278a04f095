package dev.earshot.render;

import dev.earshot.explore.Survey;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Customer;
import java.util.List;

/** What a survey of the meters found, state by state, as plain text. */
public final class SurveyText {
    private static final String INDENT = "  ";

    private SurveyText() {}

    /**
     * The text.
     *
     * @param machine that was surveyed
     */
    public static String of(Machine machine, Survey survey, Layout layout) {
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
                        machine.look(machine.begin().snapshot()).mood()));
        page.paragraph(Phrases.say(
                survey.complete() ? "meters.complete" : "meters.stopped",
                "moments",
                survey.configurations(),
                "replies",
                survey.replies()));
        for (Survey.Found found : survey.states()) {
            page.gap().paragraph(found.state());
            if (found.waiting().isEmpty()) {
                page.item(INDENT, Phrases.say(survey.complete() ? "meters.never" : "meters.not-found"));
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
                                    either(meters.moods()))));
        }
        return page.toString();
    }

    private static void waiting(Survey.Found found, Survey.Meters meters, Page page) {
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
                        either(found.entering()),
                        "moods",
                        either(meters.moods())));
    }

    private static String range(int lowest, int highest) {
        return lowest == highest
                ? String.valueOf(lowest)
                : Phrases.say("meters.range", "lowest", lowest, "highest", highest);
    }

    private static String either(List<String> moods) {
        int last = moods.size() - 1;
        return last <= 0
                ? String.join("", moods)
                : Phrases.say("meters.or", "most", String.join(", ", moods.subList(0, last)), "last", moods.get(last));
    }
}
