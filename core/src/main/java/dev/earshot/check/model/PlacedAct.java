package dev.earshot.check.model;

import dev.earshot.rubric.Behaviour;
import dev.earshot.scenario.Act;

/**
 * Something that a reply does, as the rubric knows it.
 *
 * @param of the reply that does it
 */
public record PlacedAct(Act act, Behaviour behaviour, PlacedReply of) {}
