package dev.earshot.yaml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How to make a file that is too large to be kept. It is the file itself, except that {@code <<1000 times: a, >>} stands for
 * that many repetitions; within, {@code <n>} is the number of each, from 1. Its name is that of the file with
 * {@code .recipe} behind it.
 */
final class Recipe {
    private static final String ENDING = ".recipe";
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+) times: (.*?)>>", Pattern.DOTALL);

    private Recipe() {}

    /** The name of the file, be it kept or made. */
    static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** What is in the file, be it kept or made. */
    static byte[] bytes(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.toString().endsWith(ENDING)
                ? made(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static String made(String recipe) {
        return REPEATED.matcher(recipe)
                .replaceAll(
                        found -> Matcher.quoteReplacement(repeated(Integer.parseInt(found.group(1)), found.group(2))));
    }

    private static String repeated(int times, String text) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(number -> text.replace("<n>", String.valueOf(number)))
                .collect(Collectors.joining());
    }
}
