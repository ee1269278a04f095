package dev.earshot.cli;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terminal that Earshot runs in, if it runs in one. */
final class Terminal {
    private static final int UNKNOWN = 0;
    private static final int PATIENCE_MILLIS = 500;
    private static final File DEVICE = new File("/dev/tty");
    private static final Pattern ROWS_AND_COLUMNS = Pattern.compile("\\d+ (\\d{1,5})\\s*");

    private final boolean present;
    private @Nullable Boolean messagesSeen;

    private Terminal(boolean present) {
        this.present = present;
    }

    static Terminal ofThisProcess() {
        Console console = System.console();
        return new Terminal(console != null && isTerminal(console));
    }

    /** From JDK 22 on there is a console also without a terminal, and a method to tell; before that there is neither. */
    private static boolean isTerminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether both what is typed and what is printed belong to a terminal. */
    boolean isPresent() {
        return present;
    }

    /** How wide it is at this moment; 0: it does not say. */
    int columns() {
        return present ? width() : UNKNOWN;
    }

    /** The same for messages: they may go to a terminal although the output does not. */
    int messageColumns() {
        return present || messagesSeen() ? width() : UNKNOWN;
    }

    /** Whether messages go to a terminal. */
    boolean messagesSeen() {
        if (messagesSeen == null) {
            messagesSeen = isTerminal(2);
        }
        return messagesSeen;
    }

    /** Java cannot tell of standard error; {@code test} can, which is on every system with a device file. */
    private static boolean isTerminal(int stream) {
        if (!DEVICE.exists()) {
            return false;
        }
        try {
            Process test = new ProcessBuilder("test", "-t", Integer.toString(stream))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return test.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) && test.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int width() {
        if (!DEVICE.exists()) {
            return UNKNOWN;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(DEVICE)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                stty.destroyForcibly();
                return UNKNOWN;
            }
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            Matcher size = ROWS_AND_COLUMNS.matcher(answer);
            return size.matches() ? Integer.parseInt(size.group(1)) : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
