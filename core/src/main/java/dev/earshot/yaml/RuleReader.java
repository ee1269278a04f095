package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.RuleEntry;
import dev.earshot.rubric.RuleKind;
import dev.earshot.rubric.RuleText;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the context rules of a rubric. Each id is a {@link RuleKind}, with keys of its own. */
final class RuleReader {
    private static final List<String> TEXT_KEYS = List.of("says", "principle", "source");
    private static final int WHOLE = 1_000;
    private static final int LARGEST_SHARE = 10_000;

    private final Map<String, RuleKind> kinds = new LinkedHashMap<>();
    private final BehaviourReader vocabulary;
    private final List<Behaviour> behaviours;
    private final List<String> moods;
    private final ScalarReader values;
    private final TextReader texts;
    private final DiagnosticSink problems;

    RuleReader(
            List<RuleKind> kinds,
            BehaviourReader vocabulary,
            List<Behaviour> behaviours,
            List<Mood> moods,
            ScalarReader values,
            TextReader texts) {
        kinds.forEach(kind -> this.kinds.put(kind.key(), kind));
        this.vocabulary = vocabulary;
        this.behaviours = behaviours;
        this.moods = moods.stream().map(Mood::id).toList();
        this.values = values;
        this.texts = texts;
        this.problems = values.problems();
    }

    List<ContextRule> rules(@Nullable NodeCursor spot, @Nullable NodeCursor verdicts) {
        List<ContextRule> rules = new ArrayList<>();
        List<RuleConflicts.Written> written = new ArrayList<>();
        for (ScalarReader.Declared declared : values.declared(spot, new IdNamespace("duplicate-id.rule", problems))) {
            RuleKind kind = kinds.get(declared.id().value());
            if (kind == null) {
                String id = declared.id().value();
                Message message = Message.of("unknown-rule.name", "name", Argument.quoted(id));
                Message help = problems.suggestion(id, kinds.keySet(), "unknown-rule.name.help");
                problems.report(
                        Code.UNKNOWN_RULE, declared.id().span(), declared.spot().path(), message, help);
            } else {
                List<String> keys = new ArrayList<>(TEXT_KEYS);
                keys.addAll(kind.fields());
                MappingReader fields = MappingReader.of(declared.spot(), Section.RULE, keys, problems);
                ContextRule rule = kind.maker().apply(new Entry(text(declared, fields), fields));
                rules.add(rule);
                written.add(new RuleConflicts.Written(kind, rule, fields));
            }
        }
        RuleConflicts conflicts = new RuleConflicts(kinds.values(), behaviours, written, values);
        conflicts.report();
        conflicts.reportIdle(verdicts);
        return rules;
    }

    private RuleText text(ScalarReader.Declared declared, MappingReader fields) {
        return new RuleText(
                declared.id().value(),
                prose(fields.require("says")),
                vocabulary.principle(fields.require("principle")),
                prose(fields.require("source")));
    }

    /** What the maker of a rule reads from its entry. */
    private final class Entry implements RuleEntry {
        private final RuleText text;
        private final MappingReader fields;

        Entry(RuleText text, MappingReader fields) {
            this.text = text;
            this.fields = fields;
        }

        @Override
        public RuleText text() {
            return text;
        }

        @Override
        public Behaviours on() {
            return behaviours("on");
        }

        @Override
        public Behaviours behaviours(String key) {
            return words(fields.require(key));
        }

        @Override
        public int becomes() {
            return verdict(fields.require("becomes"));
        }

        @Override
        public long skills() {
            return vocabulary.skillBits(fields.require("skills"));
        }

        @Override
        public int mood(String key) {
            return RuleReader.this.mood(fields.require(key));
        }

        @Override
        public int share(String key) {
            return whole(key, 0, WHOLE);
        }

        @Override
        public List<Integer> shares(String key, int least) {
            return RuleReader.this.shares(fields.require(key), least);
        }

        @Override
        public int whole(String key, int least, int most) {
            return values.whole(fields.require(key), least, most, least);
        }
    }

    private Behaviours words(@Nullable NodeCursor spot) {
        long bits = 0;
        for (Located<String> name : values.names(spot)) {
            int number = number(name.value());
            if (number < 0 && spot != null) {
                Message message = Message.of("unknown-behaviour.of-rule", "name", Argument.quoted(name.value()));
                List<String> all = behaviours.stream().map(Behaviour::id).toList();
                Message help = problems.suggestion(name.value(), all, "unknown-behaviour.of-rule.help");
                problems.report(Code.UNKNOWN_BEHAVIOUR, name.span(), spot.path(), message, help);
            } else {
                bits |= 1L << number;
            }
        }
        return new Behaviours(bits);
    }

    private int verdict(@Nullable NodeCursor spot) {
        if (spot == null) {
            return 0;
        }
        Located<String> name = values.name(spot);
        int number = number(name.value());
        boolean verdict = number >= 0 && behaviours.get(number).derived();
        if (!verdict && !name.value().isEmpty()) {
            Message message = Message.of("not-a-verdict.name", "name", Argument.quoted(name.value()));
            List<String> verdicts = behaviours.stream()
                    .filter(Behaviour::derived)
                    .map(Behaviour::id)
                    .toList();
            Message help = problems.suggestion(name.value(), verdicts, "not-a-verdict.name.help");
            problems.report(Code.NOT_A_VERDICT, name.span(), spot.path(), message, help);
        }
        return Math.max(number, 0);
    }

    private int number(String behaviour) {
        for (int i = 0; i < behaviours.size(); i++) {
            if (behaviours.get(i).id().equals(behaviour)) {
                return i;
            }
        }
        return -1;
    }

    /** The number of a mood. */
    private int mood(@Nullable NodeCursor spot) {
        if (spot == null) {
            return 0;
        }
        Located<String> name = values.name(spot);
        int number = moods.indexOf(name.value());
        if (number < 0 && !name.value().isEmpty()) {
            Message message = Message.of("unknown-mood.name", "name", Argument.quoted(name.value()));
            Message help = problems.suggestion(name.value(), moods, "unknown-mood.name.help");
            problems.report(Code.UNKNOWN_MOOD, name.span(), spot.path(), message, help);
        }
        return Math.max(number, 0);
    }

    /** A list of thousandths, at least one. */
    private List<Integer> shares(@Nullable NodeCursor spot, int least) {
        if (spot == null) {
            return List.of(0);
        }
        List<Integer> shares = new ArrayList<>();
        for (NodeCursor entry : values.entries(spot, 1, "share")) {
            shares.add(values.whole(entry, least, LARGEST_SHARE, 0));
        }
        return shares.isEmpty() ? List.of(0) : shares;
    }

    private String prose(@Nullable NodeCursor spot) {
        return spot == null ? "" : texts.prose(spot).value();
    }
}
