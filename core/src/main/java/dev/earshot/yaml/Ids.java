package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One name space: ids that must differ from each other. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private final String what;
    private final Problems problems;
    private final Map<String, Located<String>> taken = new HashMap<>();

    /** @param what what the ids name, such as {@code reply} */
    Ids(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    /** Checks an id and takes it; a bad one is taken all the same, so that what refers to it is not blamed too. */
    void take(Located<String> id, Path path) {
        if (id.value().isEmpty()) {
            return;
        }
        checkForm(id, path, problems);
        Located<String> first = taken.putIfAbsent(id.value(), id);
        if (first != null) {
            String message = "there is a %s called %s already".formatted(what, Wording.quoted(id.value()));
            List<Located<String>> related = List.of(new Located<>("the first one", first.span()));
            problems.report(
                    Code.DUPLICATE_ID, id.span(), path.toString(), message, "give one of them another id", related);
        }
    }

    static void checkForm(Located<String> id, Path path, Problems problems) {
        String value = id.value();
        if (value.length() > LONGEST) {
            String message = "this id has %s characters; an id can have at most %s".formatted(value.length(), LONGEST);
            problems.report(Code.BAD_ID, id.span(), path.toString(), message, null);
        } else if (!ID.matcher(value).matches()) {
            String message = Wording.quoted(value) + " cannot be an id: ids are made of small letters, digits and "
                    + "single hyphens, and begin with a letter";
            String better =
                    value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
            problems.report(
                    Code.BAD_ID,
                    id.span(),
                    path.toString(),
                    message,
                    better.isEmpty() ? null : "for example: " + better);
        }
    }
}
