/**
 * The specification of the engine, as programs that can be run.
 *
 * <p>{@code NaiveInterpreter} says what a play of a scenario is: an operational semantics written from the authors' guide
 * alone, with names in place of numbers and without tables, caches or merging. {@code NaiveStep} holds the order of one step,
 * {@code NaiveJudge} the rules of the rubric, {@code NaiveConditions} the meaning of conditions, {@code Memory} the
 * configuration. {@code BruteForce} says what a search is: every play, one by one.
 *
 * <p>The interpreter shares no code with what it specifies: it knows what an author wrote ({@code scenario}, {@code
 * diagnostic}) and the rubric's data, and neither {@code compiled}, {@code judge}, {@code machine} nor anything that rests on
 * them; {@code SpecificationTest} holds that. The tests here compare both on random scenarios. Where they differ, AUTHORING.md
 * decides which is wrong.
 */
@NullMarked
package dev.earshot.naive;

import org.jspecify.annotations.NullMarked;
