package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.naive.NaiveInterpreter;
import dev.earshot.naive.NaivePlay;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.record.Recording;
import dev.earshot.record.ResultDocument;
import dev.earshot.record.Save;
import dev.earshot.record.SaveFile;
import dev.earshot.record.SaveFile.Loading;
import dev.earshot.rubric.QuizShare;
import dev.earshot.scenario.Quiz;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.session.Question.Choice;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the quiz after every play of every scenario. */
class RecallLawsTest {
    @Provide
    Arbitrary<Case> scenarios() {
        return Scenarios.sized(Size.SMALL);
    }

    private static Session randomPlay(Machine machine, long seed, Random random) {
        Session session = Session.begin(machine, seed);
        while (!session.isOver()) {
            List<Offer> open = session.offers().stream().filter(Offer::isOpen).toList();
            session = assertInstanceOf(
                            Session.Attempt.Accepted.class,
                            session.reply(open.get(random.nextInt(open.size())).id()))
                    .session();
        }
        return session;
    }

    private static Choice any(Question question, Random random) {
        return question.choices().get(random.nextInt(question.choices().size()));
    }

    /** The quiz with so many answers given, or all if it has fewer. */
    private static RecallQuiz answered(RecallQuiz recall, int answers, Random random) {
        RecallQuiz answered = recall;
        for (int i = 0; i < answers && answered.next().isPresent(); i++) {
            answered = answered.answer(any(answered.next().get(), random));
        }
        return answered;
    }

    /** The naive interpreter, which shares no code with the machine, says what was told, and when. */
    @Property(tries = 300)
    void what_is_asked_was_told_in_that_very_turn(@ForAll("scenarios") Case drawn, @ForAll long choices) {
        Session session = randomPlay(drawn.machine(), 1, new Random(choices));
        NaivePlay naive = NaiveInterpreter.start(drawn.scenario(), drawn.rubric());
        Set<String> before = new HashSet<>();
        RecallQuiz recall = RecallQuiz.of(session);
        for (int turn = 0; turn <= session.turns().size(); turn++) {
            naive = turn == 0
                    ? naive
                    : naive.reply(session.turns().get(turn - 1).reply());
            for (Question question : recall.questions()) {
                if (question.toldIn() == turn) {
                    assertTrue(naive.told().contains(question.about()), question.toString());
                    assertTrue(!before.contains(question.about()), question.toString());
                }
            }
            before.addAll(naive.told());
        }
        Set<String> asked = recall.questions().stream().map(Question::ask).collect(Collectors.toSet());
        for (Quiz quiz : drawn.scenario().quiz()) {
            if (before.contains(quiz.about().value())) {
                assertTrue(asked.contains(quiz.ask().value()), quiz.toString());
            }
        }
        assertTrue(recall.questions().stream().allMatch(question -> before.contains(question.about())));
    }

    @Property(tries = 300)
    void keeping_it_at_any_point_changes_nothing(
            @ForAll("scenarios") Case drawn,
            @ForAll long seed,
            @ForAll long choices,
            @ForAll @IntRange(max = 4) int answers,
            @ForAll boolean skipped) {
        Random random = new Random(choices);
        RecallQuiz begun = answered(RecallQuiz.of(randomPlay(drawn.machine(), seed >>> 1, random)), answers, random);
        RecallQuiz recall = skipped ? begun.skip() : begun;

        byte[] bytes = SaveFile.write(new Save(Journal.of(recall), null));
        Journal read = assertInstanceOf(Loading.Loaded.class, SaveFile.read(bytes))
                .save()
                .journal();
        Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, Replay.of(drawn.machine(), read));
        RecallQuiz.Resumed again = RecallQuiz.resume(resumed.session(), read);

        assertEquals(0, again.dropped());
        assertEquals(recall.questions(), again.recall().questions());
        assertEquals(recall.answers(), again.recall().answers());
        assertEquals(recall.standing(), again.recall().standing());
        assertEquals(recall.next(), again.recall().next());
    }

    @Property(tries = 200)
    void a_result_document_keeps_it_as_well(
            @ForAll("scenarios") Case drawn, @ForAll long choices, @ForAll @IntRange(max = 4) int answers) {
        Random random = new Random(choices);
        RecallQuiz recall = answered(RecallQuiz.of(randomPlay(drawn.machine(), 7, random)), answers, random)
                .skip();
        ScoreCard card =
                ScoreCard.of(recall, Search.standard().explore(recall.session().machine()));
        Recording recording = Recording.read(ResultDocument.of(recall, card).getBytes(StandardCharsets.UTF_8))
                .recording();

        Journal journal = recording.journal(recall.session().machine());
        assertEquals(Journal.of(recall), journal);
    }

    @Property(tries = 200)
    void it_counts_in_its_skill_alone_and_only_once_it_is_answered(
            @ForAll("scenarios") Case drawn, @ForAll long choices, @ForAll @IntRange(max = 4) int answers) {
        Random random = new Random(choices);
        Machine machine = drawn.machine();
        RecallQuiz recall = answered(RecallQuiz.of(randomPlay(machine, 7, random)), answers, random);
        Exploration exploration = Search.standard().explore(machine);
        ScoreCard without = ScoreCard.of(recall.session(), exploration);
        ScoreCard with = ScoreCard.of(recall, exploration);
        Optional<QuizShare> share = Optional.ofNullable(machine.rubric().quiz());

        assertEquals(without.whole(), with.whole());
        assertEquals(without.regrets(), with.regrets());
        for (int skill = 0; skill < with.skills().size(); skill++) {
            SkillScore alone = without.skills().get(skill);
            SkillScore score = with.skills().get(skill);
            int number = skill;
            boolean counts = recall.standing() == RecallQuiz.Standing.ANSWERED
                    && score.exercised()
                    && share.filter(quiz -> quiz.skill() == number).isPresent();
            assertEquals(alone.conversation(), score.conversation());
            assertEquals(
                    counts ? SkillScore.Basis.CONVERSATION_AND_QUIZ : SkillScore.Basis.CONVERSATION, score.basis());
            assertEquals(SkillScore.Basis.CONVERSATION, alone.basis());
            if (!counts) {
                assertEquals(alone, score);
            }
            assertTrue(0 <= score.score() && score.score() <= score.uncapped(), score.toString());
            assertTrue(score.uncapped() <= 100 && 0 <= score.chance() && score.chance() <= 100, score.toString());
        }
        with.quiz().ifPresent(quiz -> {
            assertEquals(recall.standing() != RecallQuiz.Standing.ANSWERED, quiz.skipped());
            assertTrue(0 <= quiz.score() && quiz.score() <= 100, quiz.toString());
            assertTrue(25 <= quiz.chance() && quiz.chance() <= 50, quiz.toString());
        });
    }

    @Property(tries = 200)
    void another_seed_changes_the_order_of_answers_and_nothing_else(
            @ForAll("scenarios") Case drawn, @ForAll long one, @ForAll long other, @ForAll long choices) {
        Machine machine = drawn.machine();
        Session first = randomPlay(machine, one, new Random(choices));
        Session second = Session.begin(machine, other);
        for (Turn turn : first.turns()) {
            second = assertInstanceOf(Session.Attempt.Accepted.class, second.reply(turn.reply()))
                    .session();
        }
        List<Question> here = RecallQuiz.of(first).questions();
        List<Question> there = RecallQuiz.of(second).questions();
        assertEquals(here.size(), there.size());
        for (int i = 0; i < here.size(); i++) {
            assertEquals(here.get(i).key(), there.get(i).key());
            assertEquals(here.get(i).toldIn(), there.get(i).toldIn());
            assertEquals(
                    Set.copyOf(here.get(i).choices()), Set.copyOf(there.get(i).choices()));
        }
    }
}
