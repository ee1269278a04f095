package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainSourceTest {
    @Test
    void sentences_are_literals_of_three_words_but_no_comments_and_nothing_for_programmers() {
        MainSource source = new MainSource("A.java", """
                // "not a sentence here"
                /* "nor is this one" */
                say("this is one", '"', f(2));
                say("%s isn't so, alas", "only two");
                throw new IllegalStateException(of("for a programmer") + x);
                say(""\"
                    a block of
                    words ""\");
                """);
        assertEquals(3, source.sentences().size());
        assertEquals(
                List.of("this is one", "%s isn't so, alas"), source.sentences().subList(0, 2));
    }
}
