package dev.earshot.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A desk of its own to run the command at: its folders, its variables, what is typed, and everything that is printed. */
final class CommandHarness {
    static final String SCENARIO = "phone-call.scenario.yaml";

    final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private String home;
    private String command = "earshot";
    private boolean terminal;
    private int columns;
    private boolean messagesSeen;
    private int messageColumns;
    private Mishap onceAsked = () -> {};
    private LongSupplier seeds = () -> 482_913;

    CommandHarness(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home").toString();
    }

    /** What a run came to. */
    record Ran(int exit, String out, String messages) {
        /** Everything that was printed, on one line. */
        String unwrapped() {
            return (out + messages).replaceAll("\\s+", " ");
        }
    }

    CommandHarness with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CommandHarness homeless() {
        home = "?";
        return this;
    }

    /** How Earshot is called from now on. */
    CommandHarness calledBy(String name) {
        command = name;
        return this;
    }

    CommandHarness atTerminal() {
        terminal = true;
        return this;
    }

    /** Something that happens while the first answer is typed. */
    interface Mishap {
        void happen() throws IOException;
    }

    CommandHarness onceAsked(Mishap mishap) {
        onceAsked = mishap;
        return this;
    }

    private InputStream typing(String typed) {
        return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                Mishap now = onceAsked;
                onceAsked = () -> {};
                try {
                    now.happen();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return super.read(into, from, length);
            }
        };
    }

    CommandHarness atWidth(int wide) {
        columns = wide;
        return this;
    }

    /** Messages go to a terminal, whatever becomes of the output. */
    CommandHarness watchingMessages() {
        messagesSeen = true;
        return this;
    }

    CommandHarness messagesAtWidth(int columns) {
        messageColumns = columns;
        return this;
    }

    CommandHarness withSeeds(LongSupplier chosen) {
        seeds = chosen;
        return this;
    }

    /** Puts the test's scenario on the desk, each second text in place of the first one before it. */
    Path scenario(String... edits) {
        String text = scenarioText();
        for (int i = 0; i < edits.length; i += 2) {
            if (!text.contains(edits[i])) {
                throw new AssertionError("the scenario does not say " + edits[i]);
            }
            text = text.replace(edits[i], edits[i + 1]);
        }
        return write(SCENARIO, text);
    }

    static String scenarioText() {
        try (InputStream in = CommandHarness.class.getResourceAsStream(SCENARIO)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where plays are kept on this desk. */
    Path save(String scenario) {
        String file = SourceLoader.ids().contains(scenario)
                ? null
                : folder.resolve(SCENARIO).toString();
        return folder.resolve("home/.local/state/earshot/saves").resolve(SaveStore.key(scenario, file) + ".save.json");
    }

    Ran run(String typed, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ProcessContext process = new ProcessContext(
                typing(typed),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(messages, false, StandardCharsets.UTF_8),
                environment,
                "Linux",
                home,
                command,
                terminal,
                () -> columns,
                () -> messagesSeen,
                () -> messageColumns,
                seeds);
        String[] given = new String[arguments.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = arguments[i].toString();
        }
        int exit = EarshotCommand.run(process, given);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }
}
