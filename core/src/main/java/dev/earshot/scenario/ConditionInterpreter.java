package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import java.util.List;

/**
 * What conditions come to in one respect: as machine code, as what the judge can make of a reply, as what must be reachable.
 * There is one method for each elementary meaning; a condition says what it means by calling one of them, so that every
 * interpreter understands every condition. A meaning added here does not compile until each interpreter gives it.
 *
 * @param <C> the conditions of which a condition can be made
 * @param <R> what a condition comes to
 */
public interface ConditionInterpreter<C, R> {
    /** Every one holds; always, if there is none. */
    R all(List<C> conditions);

    /** At least one holds; never, if there is none. */
    R any(List<C> conditions);

    R not(C condition);

    /** The reply just given was judged as at least one of these behaviours. */
    R judgedAny(List<Located<String>> behaviours);

    /** The reply just given was judged as every one of these behaviours. */
    R judgedAll(List<Located<String>> behaviours);

    /** The reply just given tried the fix, and it did not work. */
    R failed(Located<String> fix);

    /** At least one of these facts has been told. */
    R toldAny(List<Located<String>> facts);

    /** Every one of these facts has been told. */
    R toldAll(List<Located<String>> facts);

    /** At least one of these facts, told before, has been given back to the customer. */
    R heardAny(List<Located<String>> facts);

    /** Every one of these facts, told before, has been given back to the customer. */
    R heardAll(List<Located<String>> facts);

    /** The feeling has been named after its cue. */
    R met(Located<String> feeling);

    /** The fix has worked. */
    R fixed(Located<String> fix);

    /** The promise has been made, whatever became of it. */
    R promised(Located<String> promise);

    /** The promise has been made and kept. */
    R kept(Located<String> promise);

    /** The promise has been made and broken. */
    R broken(Located<String> promise);

    /** The flag has been set. */
    R flag(Located<String> flag);

    /** The state, or the ending, has been entered, the present one included. */
    R visited(Located<String> state);

    /** The customer is in this mood band. */
    R mood(Located<String> mood);

    /** The meter lies in the range. */
    R meter(Meter meter, Range range);

    /** The number of replies given lies in the range. */
    R turn(Range range);
}
