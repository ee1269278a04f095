package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that the README shows compiles against what is shipped. */
class ReadmeSnippetTest {
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** An embedder imports the packages of the types that the snippet names, and has a file's bytes. */
    private static final String AROUND = """
            import dev.earshot.check.*;
            import dev.earshot.explore.*;
            import dev.earshot.load.*;
            import dev.earshot.machine.*;
            import dev.earshot.scoring.*;
            import dev.earshot.session.*;
            import dev.earshot.session.Session.Attempt;
            import dev.earshot.load.ScenarioLoader.RubricSource;
            class Snippet {
                void run(byte[] bytes) {
            %s
                }
            }
            """;

    @Test
    void its_java_compiles(@TempDir Path folder) throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("..", "README.md"), StandardCharsets.UTF_8));
        assertTrue(snippet.find(), "no Java in the README");
        Path source = folder.resolve("Snippet.java");
        Files.writeString(source, AROUND.formatted(snippet.group(1)), StandardCharsets.UTF_8);
        assertEquals("", compile(source, folder));
    }

    /** What the compiler has to say of a file. */
    private static String compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + System.getProperty("jdk.module.path", "");
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-Xlint:-options", "-d", folder.toString(), "-classpath", classPath);
        StringWriter said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiled ? "" : said + "\nclass path: " + classPath;
        }
    }
}
