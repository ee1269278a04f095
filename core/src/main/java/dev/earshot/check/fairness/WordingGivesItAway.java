package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Exploration;
import dev.earshot.players.PlayerResult;
import dev.earshot.players.SimulatedPlays;
import dev.earshot.players.WordingCue;
import dev.earshot.players.WordingCueReader;
import dev.earshot.session.SpokenLine;
import dev.earshot.statistics.PoissonBinomial;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The best reply can be told by tell-tale words, whatever was said before: by one kind of them, or by all together. */
final class WordingGivesItAway implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.WORDING_GIVES_IT_AWAY, Code.WORDING_CUE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        Optional<WordingCueReader> reader =
                WordingCueReader.of(analysis.scenario().language());
        Message says = Message.of("figure.wording-gives-it-away");
        if (reader.isEmpty() || !exploration.isExact()) {
            Message why = reader.isEmpty()
                    ? Message.of(
                            "wording-gives-it-away.no-words.not-assessed",
                            "language",
                            Argument.quoted(analysis.scenario().language()))
                    : Message.of("wording-gives-it-away.not-searched");
            return new Assessment(List.of(Figure.notAssessed("cue-reader-way", says, why)), List.of());
        }
        PlayerResult performance = SimulatedPlays.of(exploration, List.of(reader.get()), Analysis.PLAYS)
                .performances()
                .get(0);
        Figure mean = new Figure(
                "cue-reader-mean", Message.of("figure.cue-reader-mean"), performance.whole(), Figure.Unit.POINTS, null);
        Figure way = new Figure(
                "cue-reader-way",
                says,
                WayFromChance.of(exploration, performance.whole()),
                Figure.Unit.PERCENT,
                Limit.WAY_TO_THE_BEST);
        List<Figure> figures = new ArrayList<>(List.of(mean, way));
        List<Diagnostic> findings = new ArrayList<>();
        if (way.standing() == Figure.Standing.BEYOND) {
            findings.add(finding(analysis, way));
        }
        List<ChoicePoint> moments = ChoicePoint.ofTheBestPlay(exploration);
        for (WordingCue cue : WordingCue.values()) {
            Turns turns = Turns.of(moments, cue, reader.get());
            Figure figure = turns.figure(cue);
            figures.add(figure);
            if (figure.standing() == Figure.Standing.BEYOND) {
                findings.add(finding(analysis, cue, turns));
            }
        }
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Analysis analysis, Figure way) {
        Message message = Message.of("wording-gives-it-away", "way", Limit.WAY_TO_THE_BEST.shown(way.value(), 0));
        Message help = Message.of("wording-gives-it-away.help");
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.WORDING_GIVES_IT_AWAY, analysis, message, help, List.of());
    }

    private static Diagnostic finding(Analysis analysis, WordingCue cue, Turns turns) {
        List<Located<Message>> related = turns.hits.stream()
                .skip(1)
                .map(moment -> new Located<>(
                        Message.of("wording-gives-it-away.related"),
                        FindingPlace.ofWords(analysis.scenario(), moment.given().id())
                                .span()))
                .toList();
        Message message =
                Message.of("wording-cue." + cue.id(), "hits", turns.hits.size(), "chances", turns.chances.size());
        Message help = Message.of("wording-cue.help");
        return FindingPlace.ofWords(
                        analysis.scenario(), turns.hits.get(0).given().id())
                .finding(Code.WORDING_CUE, analysis, message, help, related);
    }

    /**
     * The turns of the best play in which a cue says something.
     *
     * @param hits those in which it speaks for the best reply
     * @param chances how likely it is in each turn that it speaks for a reply picked at random
     */
    private record Turns(List<ChoicePoint> hits, List<Double> chances) {
        static Turns of(List<ChoicePoint> moments, WordingCue cue, WordingCueReader reader) {
            List<ChoicePoint> hits = new ArrayList<>();
            List<Double> chances = new ArrayList<>();
            for (ChoicePoint moment : moments) {
                String heard = moment.before().lastWords().stream()
                        .map(SpokenLine::text)
                        .collect(Collectors.joining("\n"));
                List<ChoicePoint.Option> favoured = moment.options().stream()
                        .filter(option -> cue.attracts()
                                == reader.cues(option.say(), heard).contains(cue))
                        .toList();
                boolean speaks = cue.attracts()
                        ? favoured.size() == 1
                        : !favoured.isEmpty()
                                && favoured.size() < moment.options().size();
                if (speaks && moment.options().size() > 1) {
                    chances.add((double) favoured.size() / moment.options().size());
                    if (favoured.contains(moment.given())) {
                        hits.add(moment);
                    }
                }
            }
            return new Turns(hits, chances);
        }

        Figure figure(WordingCue cue) {
            Message says = Message.of("figure.wording-cue." + cue.id(), "hits", hits.size(), "chances", chances.size());
            double likelihood = PoissonBinomial.atLeast(
                    hits.size(), chances.stream().mapToDouble(chance -> chance).toArray());
            return new Figure(
                    "cue-" + cue.name().toLowerCase(Locale.ROOT),
                    says,
                    likelihood,
                    Figure.Unit.RATIO,
                    Limit.CUE_BY_CHANCE);
        }
    }
}
