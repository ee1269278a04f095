package dev.earshot.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java source says by phrases, found by its tokens.
 *
 * @param literals every string literal
 */
record PhraseCalls(String file, Set<String> literals, List<Call> calls) {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)+'|[\\w$]+|\\S",
            Pattern.DOTALL);

    /** The calls whose first argument is a key, and the others names and values in turn. */
    private static final Set<String> SAYING = Set.of("Message.of", "Phrases.say");

    /**
     * One call.
     *
     * @param keys that stand in it as they are
     * @param prefixes of keys that are put together
     * @param names of what is filled in; none if they are not all literals
     */
    record Call(List<String> keys, List<String> prefixes, Optional<Set<String>> names) {
        /** Whether a part between prefix and end is put in, so that the prefix alone does not tell the sentence. */
        boolean continues() {
            return prefixes.stream().anyMatch(prefix -> prefix.indexOf('.') == prefix.length() - 1);
        }
    }

    static PhraseCalls of(String file, String source) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            if (!matcher.group().startsWith("//") && !matcher.group().startsWith("/*")) {
                tokens.add(matcher.group());
            }
        }
        Set<String> literals = new LinkedHashSet<>();
        tokens.stream().filter(PhraseCalls::isLiteral).forEach(token -> literals.add(text(token)));
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i + 3).equals("(") && SAYING.contains(String.join("", tokens.subList(i, i + 3)))) {
                calls.add(call(arguments(tokens, i + 4)));
            }
        }
        return new PhraseCalls(file, literals, calls);
    }

    private static Call call(List<List<String>> arguments) {
        List<String> keys = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        List<String> first = arguments.get(0);
        int depth = 0;
        for (int i = 0; i < first.size(); i++) {
            depth += depth(first.get(i));
            String before = i == 0 ? "?" : first.get(i - 1);
            String behind = i + 1 == first.size() ? ":" : first.get(i + 1);
            if (depth == 0 && isLiteral(first.get(i)) && Set.of("?", ":").contains(before)) {
                if (behind.equals("+")) {
                    prefixes.add(text(first.get(i)));
                } else if (behind.equals(":")) {
                    keys.add(text(first.get(i)));
                }
            }
        }
        Set<String> names = new TreeSet<>();
        boolean literal = arguments.size() % 2 == 1;
        for (int i = 1; i < arguments.size(); i += 2) {
            List<String> name = arguments.get(i);
            literal &= name.size() == 1 && isLiteral(name.get(0));
            names.add(text(name.get(0)));
        }
        return new Call(keys, prefixes, literal ? Optional.of(names) : Optional.empty());
    }

    /** The tokens of each argument of a call that opens before {@code start}. */
    private static List<List<String>> arguments(List<String> tokens, int start) {
        List<List<String>> arguments = new ArrayList<>();
        List<String> argument = new ArrayList<>();
        int depth = 0;
        for (String token : tokens.subList(start, tokens.size())) {
            depth += depth(token);
            if (depth < 0 || depth == 0 && token.equals(",")) {
                arguments.add(argument);
                argument = new ArrayList<>();
                if (depth < 0) {
                    return arguments;
                }
            } else {
                argument.add(token);
            }
        }
        throw new IllegalArgumentException("a call that never ends");
    }

    private static int depth(String token) {
        return "([{".contains(token) ? 1 : ")]}".contains(token) ? -1 : 0;
    }

    private static boolean isLiteral(String token) {
        return token.startsWith("\"");
    }

    private static String text(String token) {
        return token.length() > 1 && isLiteral(token) ? token.substring(1, token.length() - 1) : token;
    }
}
