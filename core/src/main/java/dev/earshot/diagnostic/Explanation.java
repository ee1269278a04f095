package dev.earshot.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a code, for people who met it.
 *
 * @param code what it explains
 * @param text what the code is about and why it matters, in Markdown
 * @param wrong a whole small file that has the flaw; words about it, if the flaw is one of size or bytes
 * @param right the same file without it
 */
public record Explanation(Code code, String text, String wrong, String right) {
    private static final Pattern PAGE = Pattern.compile(
            "# .*?\\n\\n(.*?)\\n\\n## Wrong\\n\\n```\\w+\\n(.*?)```\\n\\n## Right\\n\\n```\\w+\\n(.*?)```\\n",
            Pattern.DOTALL);

    /** The page of a code by its id or name, whatever the case; empty: there is no such code. */
    public static Optional<Explanation> explain(String idOrName) {
        return Code.find(idOrName).map(Explanation::of);
    }

    /** The page of a code. */
    public static Explanation of(Code code) {
        String name = code.id() + "-" + code.kebab() + ".md";
        Matcher page = PAGE.matcher(read(name));
        if (!page.matches()) {
            throw new IllegalStateException("not written as a page: " + name);
        }
        return new Explanation(code, page.group(1), page.group(2), page.group(3));
    }

    private static String read(String name) {
        try (InputStream in = Explanation.class.getResourceAsStream("codes/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
