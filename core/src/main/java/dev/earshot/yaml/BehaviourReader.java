package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the behaviours and verdicts of a rubric. */
final class BehaviourReader {
    private static final List<String> VERDICT_KEYS =
            List.of("does", "points", "moves", "acknowledges", "gate", "principle", "reason", "source", "try");
    private static final List<String> KEYS = List.of(
            "role",
            "takes",
            "does",
            "points",
            "moves",
            "evidence",
            "acknowledges",
            "gate",
            "principle",
            "reason",
            "source",
            "try");
    private static final List<String> MOVES_KEYS = List.of("frustration", "trust");
    private static final List<String> GATE_KEYS = List.of("cap", "skills");
    private static final Map<String, Role> ROLES = words(Role.values());
    private static final Map<String, Takes> TAKES = words(Takes.values());
    private static final Pattern POINTS = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final int HUNDREDTHS = 100;
    private static final int MOST_POINTS = 10;
    private static final int FARTHEST = 100;

    private final List<String> skills;
    private final List<String> principles;
    private final ScalarReader values;
    private final TextReader texts;
    private final DiagnosticSink problems;

    BehaviourReader(List<String> skills, List<String> principles, ScalarReader values, TextReader texts) {
        this.skills = skills;
        this.principles = principles;
        this.values = values;
        this.texts = texts;
        this.problems = values.problems();
    }

    List<Behaviour> behaviours(@Nullable NodeCursor authored, @Nullable NodeCursor derived) {
        IdNamespace ids = new IdNamespace("duplicate-id.behaviour-or-verdict", problems);
        List<Behaviour> behaviours = new ArrayList<>();
        values.declared(authored, ids).forEach(declared -> behaviours.add(behaviour(declared)));
        values.declared(derived, ids).forEach(declared -> behaviours.add(verdict(declared)));
        if (behaviours.size() > Rubric.MOST_BEHAVIOURS && derived != null) {
            Message message =
                    Message.of("too-many-behaviours.words", "count", behaviours.size(), "most", Rubric.MOST_BEHAVIOURS);
            problems.report(Code.TOO_MANY_BEHAVIOURS, derived.head(), derived.path(), message, null);
        }
        return behaviours;
    }

    private Behaviour behaviour(ScalarReader.Declared declared) {
        MappingReader fields = MappingReader.of(declared.spot(), Section.BEHAVIOUR, KEYS, problems);
        Role role = values.choice(fields.find("role"), ROLES);
        Takes takes = values.choice(fields.find("takes"), TAKES);
        Role plays = role == null ? Role.PLAIN : role;
        Takes about = takes == null ? Takes.NOTHING : takes;
        if (fields.isComplete() && !possible(plays).contains(about)) {
            Message message =
                    Message.of("role-takes.other", "role", Argument.quoted(word(plays)), "takes", word(about));
            List<String> all =
                    possible(plays).stream().map(BehaviourReader::word).sorted().toList();
            Message help = Message.of("role-takes.other.help", "takes", Argument.anyOf(all));
            problems.report(
                    Code.ROLE_TAKES, declared.id().span(), declared.spot().path(), message, help);
        }
        NodeCursor evidence = fields.find("evidence");
        if (values.yes(evidence, false) && evidence != null && !isAboutFacts(about)) {
            Message message = Message.of("contradiction.evidence", "takes", word(about));
            Message help = Message.of("contradiction.evidence.help");
            problems.report(Code.CONTRADICTION, evidence.blame(), evidence.path(), message, help);
        }
        return word(declared, fields, false, plays, about);
    }

    private static boolean isAboutFacts(Takes takes) {
        return takes == Takes.FACTS || takes == Takes.MAYBE_FACTS;
    }

    private static Set<Takes> possible(Role role) {
        return switch (role) {
            case ASK, PARAPHRASE, DEEPEN -> Set.of(Takes.FACTS, Takes.MAYBE_FACTS);
            case ASK_OPEN, VALIDATE -> Set.of(Takes.MAYBE_FEELING, Takes.NOTHING);
            case SOLVE -> Set.of(Takes.FIX);
            case PROMISE, OVERPROMISE, KEEP -> Set.of(Takes.PROMISE);
            case HAND_OVER -> Set.of(Takes.HAND_OVER);
            case APOLOGISE, SET_LIMIT -> Set.of(Takes.NOTHING);
            case PLAIN -> Set.of(Takes.NOTHING, Takes.FACTS, Takes.MAYBE_FACTS);
        };
    }

    private Behaviour verdict(ScalarReader.Declared declared) {
        MappingReader fields = MappingReader.of(declared.spot(), Section.VERDICT, VERDICT_KEYS, problems);
        return word(declared, fields, true, Role.PLAIN, Takes.NOTHING);
    }

    private Behaviour word(
            ScalarReader.Declared declared, MappingReader fields, boolean derived, Role role, Takes takes) {
        NodeCursor movesSpot = fields.find("moves");
        MappingReader moves =
                movesSpot == null ? null : MappingReader.of(movesSpot, Section.MOVES, MOVES_KEYS, problems);
        return new Behaviour(
                declared.id().value(),
                derived,
                role,
                takes,
                prose(fields.require("does")),
                points(fields.find("points")),
                values.whole(moves == null ? null : moves.find("frustration"), -FARTHEST, FARTHEST, 0),
                values.whole(moves == null ? null : moves.find("trust"), -FARTHEST, FARTHEST, 0),
                values.yes(fields.find("evidence"), false),
                values.yes(fields.find("acknowledges"), false),
                gate(fields.find("gate")),
                principle(fields.require("principle")),
                prose(fields.require("reason")),
                prose(fields.require("source")),
                advice(fields.find("try")));
    }

    private List<Integer> points(@Nullable NodeCursor spot) {
        List<Integer> points = new ArrayList<>(Collections.nCopies(skills.size(), 0));
        if (spot == null) {
            return points;
        }
        if (!(spot.node() instanceof Mapping mapping)) {
            values.wrongShape(spot, "wrong-shape.no-points");
            return points;
        }
        mapping.entries().forEach(entry -> {
            Path path = spot.at().key(entry.key().text());
            int skill = skill(new Located<>(entry.key().text(), entry.key().span()), path.toString());
            NodeCursor size = new NodeCursor(
                    entry.value(), path, entry.key().text(), false, entry.key().span());
            if (skill >= 0) {
                points.set(skill, hundredths(size));
            }
        });
        return points;
    }

    private int hundredths(NodeCursor spot) {
        String text = spot.node() instanceof Scalar scalar ? scalar.text().strip() : "";
        if (!POINTS.matcher(text).matches()) {
            Message message = text.isEmpty()
                    ? Message.of("bad-points." + spot.shape())
                    : Message.of("bad-points.value", "found", Argument.quoted(text));
            Message help = Message.of("bad-points.help");
            problems.report(Code.BAD_POINTS, spot.blame(), spot.path(), message, help);
            return 0;
        }
        int points = new BigDecimal(text).movePointRight(2).intValueExact();
        if (Math.abs(points) > MOST_POINTS * HUNDREDTHS) {
            Message message = Message.of("out-of-range.points", "points", text, "most", MOST_POINTS);
            problems.report(Code.OUT_OF_RANGE, spot.blame(), spot.path(), message, null);
            return 0;
        }
        return points;
    }

    private @Nullable Gate gate(@Nullable NodeCursor spot) {
        if (spot == null) {
            return null;
        }
        MappingReader gate = MappingReader.of(spot, Section.GATE, GATE_KEYS, problems);
        NodeCursor cap = gate.require("cap");
        return new Gate(values.whole(cap, 0, FARTHEST, 0), skillBits(gate.require("skills")));
    }

    /** The skills named, one bit each. */
    long skillBits(@Nullable NodeCursor spot) {
        long bits = 0;
        for (Located<String> name : values.names(spot)) {
            int skill = skill(name, spot == null ? "" : spot.path());
            bits |= skill < 0 ? 0 : 1L << skill;
        }
        return bits;
    }

    /** The number of the skill named; −1: there is none of that name, and that was said. */
    int skill(@Nullable NodeCursor spot) {
        if (spot == null) {
            return -1;
        }
        Located<String> name = values.name(spot);
        return name.value().isEmpty() ? -1 : skill(name, spot.path());
    }

    private int skill(Located<String> name, String path) {
        int skill = skills.indexOf(name.value());
        if (skill < 0) {
            Message message = Message.of("unknown-skill.name", "name", Argument.quoted(name.value()));
            Message help = problems.suggestion(name.value(), skills, "unknown-skill.name.help");
            problems.report(Code.UNKNOWN_SKILL, name.span(), path, message, help);
        }
        return skill;
    }

    String principle(@Nullable NodeCursor spot) {
        if (spot == null) {
            return "";
        }
        Located<String> name = values.name(spot);
        if (!name.value().isEmpty() && !principles.contains(name.value())) {
            Message message = Message.of("unknown-principle.name", "name", Argument.quoted(name.value()));
            Message help = problems.suggestion(name.value(), principles, "unknown-principle.name.help");
            problems.report(Code.UNKNOWN_PRINCIPLE, name.span(), spot.path(), message, help);
        }
        return name.value();
    }

    private @Nullable String advice(@Nullable NodeCursor spot) {
        return spot == null ? null : prose(spot);
    }

    private String prose(@Nullable NodeCursor spot) {
        return spot == null ? "" : texts.prose(spot).value();
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : constants) {
            words.put(word(constant), constant);
        }
        return words;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
