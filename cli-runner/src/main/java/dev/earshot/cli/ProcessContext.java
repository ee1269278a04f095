package dev.earshot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * All of the world outside that the commands ever touch besides files, so that they run the same in a test.
 *
 * @param in what is typed
 * @param out what was asked for
 * @param messages everything else
 * @param environment variables of the process
 * @param system what {@code os.name} calls the operating system
 * @param home what {@code user.home} says; it is {@code ?} for a user without an account
 * @param command how the user called Earshot, for advice that can be typed as it stands
 * @param terminal whether somebody sits in front of it
 * @param columns how wide the terminal is now
 * @param messagesSeen whether messages go to a terminal
 * @param messageColumns the same for messages, which may go to a terminal although the output does not
 * @param seeds where a seed comes from if none is given
 */
record ProcessContext(
        InputStream in,
        PrintStream out,
        PrintStream messages,
        Map<String, String> environment,
        String system,
        String home,
        String command,
        boolean terminal,
        IntSupplier columns,
        BooleanSupplier messagesSeen,
        IntSupplier messageColumns,
        LongSupplier seeds) {
    /** A variable; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Whether output may be set off: only ever as an extra. {@code NO_COLOR} counts as soon as it is set, to whatever. */
    boolean colourAllowed() {
        return terminal
                && !environment.containsKey("NO_COLOR")
                && !variable("TERM").equals("dumb");
    }
}
