package dev.earshot.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** Where the {@code earshot} command starts: wires it to the process and hands over the exit code. */
public final class Main {
    private static final int SMALLEST_SEED = 100_000;
    private static final int LARGEST_SEED = 999_999;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // Numbers look the same wherever Earshot runs, also those that libraries print.
        Locale.setDefault(Locale.ROOT);
        OutputStreamMonitor sink = new OutputStreamMonitor(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(sink);
        PrintStream messages = utf8(new FileOutputStream(FileDescriptor.err));
        int exit = EarshotCommand.run(process(out, messages), args);
        out.flush();
        exit = sink.exit(exit, messages);
        messages.flush();
        System.exit(exit);
    }

    private static ProcessContext process(PrintStream out, PrintStream messages) {
        Terminal terminal = Terminal.ofThisProcess();
        return new ProcessContext(
                new FileInputStream(FileDescriptor.in),
                out,
                messages,
                System.getenv(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", "?"),
                command(),
                terminal.isPresent(),
                terminal::columns,
                terminal::messagesSeen,
                terminal::messageColumns,
                () -> new SecureRandom().nextInt(LARGEST_SEED - SMALLEST_SEED + 1) + SMALLEST_SEED);
    }

    /** UTF-8 whatever the locale: under LC_ALL=C Java itself would print question marks. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** The launcher scripts tell how they were called; without them Earshot was started as a jar. */
    private static String command() {
        String launcher = System.getProperty("earshot.command", "");
        String jar = System.getProperty("java.class.path", "");
        if (!launcher.isEmpty()) {
            return Phrase.typed(launcher);
        }
        return jar.endsWith(".jar") ? "java -jar " + Phrase.typed(jar) : "earshot";
    }
}
