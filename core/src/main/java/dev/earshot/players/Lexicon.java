package dev.earshot.players;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists of words and phrases of one language, each list with what it counts. They come from files, to be read and judged. */
final class Lexicon {
    private static final String AT_THE_START = "^";

    private final List<Marker> markers;

    private Lexicon(List<Marker> markers) {
        this.markers = markers;
    }

    /** A list: it counts once for a text in which any of its phrases stands. */
    private record Marker(String name, int weight, List<String> phrases) {
        boolean isIn(List<String> sentences) {
            return sentences.stream()
                    .anyMatch(sentence -> phrases.stream()
                            .anyMatch(phrase -> phrase.startsWith(AT_THE_START)
                                    ? sentence.startsWith(" " + phrase.substring(1) + " ")
                                    : sentence.contains(" " + phrase + " ")));
        }
    }

    /**
     * The lexicon for a language, if there is one.
     *
     * @param name what it is about
     * @param language a BCP 47 tag, of which the language itself counts
     */
    static Optional<Lexicon> of(String name, String language) {
        String plain = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        if (!plain.matches("[a-z]+")) {
            return Optional.empty();
        }
        try (InputStream in = Lexicon.class.getResourceAsStream(name + "." + plain + ".words")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(String text) {
        List<Marker> markers = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] halves = line.split(":", 2);
                String[] head = halves[0].strip().split("\\s+");
                List<String> phrases =
                        Arrays.stream(halves[1].split(",")).map(String::strip).toList();
                markers.add(new Marker(head[0], Integer.parseInt(head[1]), phrases));
            }
        }
        return new Lexicon(List.copyOf(markers));
    }

    /** What all lists that stand in the text count together. */
    int weigh(String text) {
        List<String> sentences = sentences(text);
        return markers.stream()
                .filter(marker -> marker.isIn(sentences))
                .mapToInt(Marker::weight)
                .sum();
    }

    /** Whether a word or phrase of the list stands in the text. */
    boolean has(String list, String text) {
        return marker(list).isIn(sentences(text));
    }

    /** The words of a text that are not in the list, each cut to its beginning, so that endings make no difference. */
    List<String> stems(String text, String exceptList) {
        List<String> except = marker(exceptList).phrases();
        return words(text).stream()
                .filter(word -> word.length() > 2 && !except.contains(word))
                .map(word -> word.substring(0, Math.min(word.length(), 5)))
                .distinct()
                .toList();
    }

    private Marker marker(String list) {
        return markers.stream()
                .filter(marker -> marker.name().equals(list))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such list: " + list));
    }

    /** The words of a text, in small letters. */
    static List<String> words(String text) {
        return Arrays.stream(String.join("", sentences(text)).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Its sentences, each with nothing but words between single spaces, one of them before and one behind. */
    private static List<String> sentences(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[.!?…:;\\n]+"))
                .map(sentence -> sentence.replaceAll("[^\\p{L}\\p{N}']+", " ")
                        .replaceAll("(?<=\\s|^)'+|'+(?=\\s|$)", "")
                        .strip())
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> " " + sentence + " ")
                .toList();
    }
}
