package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import java.util.List;

/** Looks for one kind of flaw that shows only when a scenario is played, by everybody and to every end. */
public interface DeepCheck {
    /** What its findings can be. */
    List<Code> codes();

    /** What it measures and finds. Where plays could only be sampled, it says so or says nothing, but never guesses. */
    Assessment assess(Analysis analysis);
}
