package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys and values of one part of a file that may have certain keys only. A misspelt key is reported and then read as
 * the key that was meant, so that one slip is one report.
 */
final class MappingReader {
    private static final int SHORT_LIST = 14;

    private final Section section;
    private final NodeCursor spot;
    private final List<String> allowed;
    private final Map<String, String> former;
    private final DiagnosticSink problems;
    private final Map<String, NodeCursor> found = new LinkedHashMap<>();
    private boolean readable = true;
    private boolean complete = true;

    private MappingReader(
            Section section,
            NodeCursor spot,
            List<String> allowed,
            Map<String, String> former,
            DiagnosticSink problems) {
        this.section = section;
        this.spot = spot;
        this.allowed = allowed;
        this.former = former;
        this.problems = problems;
    }

    /**
     * Reads the keys at a spot. Something else than keys is reported and then read as no keys, of which none is missed;
     * nothing at all is read as no keys.
     *
     * @param section which part it is: messages about it have words of their own
     */
    static MappingReader of(NodeCursor spot, Section section, List<String> allowed, DiagnosticSink problems) {
        return of(spot, section, allowed, Map.of(), problems);
    }

    /**
     * The same where some keys were once called otherwise.
     *
     * @param former what such a key is called now; under its former name it is read with a note
     */
    static MappingReader of(
            NodeCursor spot,
            Section section,
            List<String> allowed,
            Map<String, String> former,
            DiagnosticSink problems) {
        MappingReader fields = new MappingReader(section, spot, allowed, former, problems);
        if (spot.node() instanceof Mapping mapping) {
            fields.read(mapping);
        } else if (!spot.isEmpty()) {
            fields.readable = false;
            if (!spot.isDamaged()) {
                Message message = Message.of("wrong-shape." + section.phrase() + "." + spot.shape());
                problems.report(Code.WRONG_SHAPE, spot.blame(), spot.path(), message, fields.allKeys());
            }
        }
        return fields;
    }

    /** The value of a key; null: it is not there. */
    @Nullable
    NodeCursor find(String key) {
        return found.get(key);
    }

    /** The value of a key that must be there; null: it is not, and that has been reported. */
    @Nullable
    NodeCursor require(String key) {
        NodeCursor value = found.get(key);
        if (value == null && readable) {
            Message message = Message.of("missing-key." + section.phrase(), "key", Argument.quoted(key));
            Message help = Message.of("missing-key.help", "key", key);
            problems.report(Code.MISSING_KEY, spot.head(), spot.path(), message, help);
        }
        return value;
    }

    /** The keys that are there, in the order of the file. */
    List<String> keys() {
        return List.copyOf(found.keySet());
    }

    Span head() {
        return spot.head();
    }

    /** Whether every key that was written could be read as one of those allowed. */
    boolean isComplete() {
        return readable && complete;
    }

    private void read(Mapping mapping) {
        List<Entry> entries = mapping.entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String key = entry.key().text();
            int rest = i + 1;
            while (mapping.inBraces() && rest < entries.size() && isRestOfText(entries.get(rest), entry)) {
                rest++;
            }
            if (rest > i + 1) {
                reportComma(entries.subList(i, rest));
            }
            if (allowed.contains(key)) {
                found.put(key, spot(key, entry));
            } else if (former.containsKey(key) && !entry.key().damaged()) {
                readFormer(former.get(key), entry, mapping);
            } else if (!entry.key().damaged()) {
                adopt(entry, mapping);
            }
            i = rest - 1;
        }
    }

    /** Reads a key under its former name, unless the key itself is there too. */
    private void readFormer(String now, Entry entry, Mapping mapping) {
        Scalar key = entry.key();
        Entry same = mapping.find(now);
        Argument former = Argument.quoted(key.text());
        if (same == null) {
            Message message = Message.of("former-key.name", "former", former, "now", Argument.quoted(now));
            Message help = Message.of("former-key.name.help", "now", now);
            problems.report(Code.FORMER_KEY, key.span(), inside(now), message, help);
            found.put(now, spot(now, entry));
        } else {
            Message message = Message.of("duplicate-key.former", "former", former, "now", Argument.quoted(now));
            Message help = Message.of("duplicate-key.former.help", "former", key.text());
            List<Located<Message>> related = List.of(new Located<>(
                    Message.of("duplicate-key.former.related.now", "now", Argument.quoted(now)),
                    same.key().span()));
            problems.report(Code.DUPLICATE_KEY, key.span(), inside(now), message, help, related);
        }
    }

    private void adopt(Entry entry, Mapping mapping) {
        Scalar key = entry.key();
        List<String> missing =
                allowed.stream().filter(name -> mapping.find(name) == null).toList();
        List<String> near = Wording.nearest(key.text(), missing);
        Message help = near.isEmpty()
                ? allowed.size() <= SHORT_LIST ? allKeys() : null
                : Message.of("did-you-mean", "names", Argument.anyOf(near));
        Message message = Message.of("unknown-key." + section.phrase(), "key", Argument.quoted(key.text()));
        problems.report(Code.UNKNOWN_KEY, key.span(), inside(key.text()), message, help);
        if (near.isEmpty() || !Wording.isSlip(key.text(), near.get(0))) {
            complete = false;
        } else {
            found.putIfAbsent(near.get(0), spot(near.get(0), entry));
        }
    }

    /** Whether a key within braces is no key, but what a comma cut off the text before it. */
    private boolean isRestOfText(Entry entry, Entry text) {
        boolean behindText = text.value() instanceof Scalar scalar && scalar.style() == Style.PLAIN;
        String key = entry.key().text();
        return behindText && !allowed.contains(key) && (!entry.colon() || key.contains(" "));
    }

    /** Reports a text and what commas cut off it. */
    private void reportComma(List<Entry> pieces) {
        Entry first = pieces.get(0);
        StringBuilder text = new StringBuilder(((Scalar) first.value()).text());
        for (Entry piece : pieces.subList(1, pieces.size())) {
            text.append(", ").append(piece.key().text());
            if (piece.colon() && piece.value() instanceof Scalar value) {
                text.append(": ").append(value.text());
            }
        }
        String key = first.key().text();
        Message message = Message.of(
                "comma-in-braces.text",
                "before",
                Argument.quoted(((Scalar) first.value()).text()),
                "key",
                Argument.quoted(pieces.get(1).key().text()));
        Message help = Message.of("comma-in-braces.text.help", "key", key, "text", text.toString());
        Span comma =
                new Span(first.value().span().end(), pieces.get(1).key().span().start());
        problems.report(Code.COMMA_IN_BRACES, comma, inside(key), message, help);
    }

    private NodeCursor spot(String key, Entry entry) {
        return new NodeCursor(
                entry.value(), spot.at().key(key), key, false, entry.key().span());
    }

    private String inside(String key) {
        return spot.at().key(key).toString();
    }

    private Message allKeys() {
        return Message.of("keys-of." + section.phrase(), "keys", Argument.row(allowed));
    }
}
