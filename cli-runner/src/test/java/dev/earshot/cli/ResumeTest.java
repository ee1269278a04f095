package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept, and what has become of the scenario since. */
class ResumeTest {
    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void leaveAConversation() {
        earshot = new CommandHarness(folder);
        earshot.run("hear\nask-light\n", "play", earshot.scenario(), "--seed", 7);
    }

    @Test
    void a_corrected_typo_stops_nobody() {
        Ran ran = earshot.run("fix\n", "play", earshot.scenario("says: So?", "says: So"), "--resume");

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("Some of the wording has changed since you left"), ran.out());
        assertTrue(ran.out().contains("The problem is solved for good."), ran.out());
    }

    @Test
    void a_reply_that_is_gone_is_named_with_its_turn() throws IOException {
        Path edited = earshot.scenario("id: ask-light", "id: ask-lamp");
        byte[] kept = Files.readAllBytes(earshot.save("phone-call"));

        Ran ran = earshot.run("y\n", "play", edited);

        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("At turn 2 it is different: your reply 'ask-light'"), ran.out());
        assertTrue(ran.out().contains("--new"), ran.out());
        assertArrayEquals(kept, Files.readAllBytes(earshot.save("phone-call")));
    }

    @Test
    void a_reply_that_leads_elsewhere_is_named_with_its_turn() {
        Ran ran = earshot.run(
                "", "play", earshot.scenario("says: Yes., to: working", "says: Yes., to: rang-off"), "--resume");

        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("At turn 2 it is different: the conversation used to stand in 'working'"));
    }

    @Test
    void another_offer_is_named_with_its_turn() {
        Ran ran = earshot.run("", "play", earshot.scenario("id: who-laughs", "id: who-else"), "--resume");

        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("At turn 2 it is different: in 'working'"), ran.out());
    }

    @Test
    void other_changes_are_mentioned() {
        Ran ran = earshot.run("", "play", earshot.scenario("patience: 6", "patience: 9"), "--resume");

        assertTrue(ran.unwrapped()
                .contains("The scenario or its rubric has changed since you left, but nothing that you went through."));
    }

    @Test
    void a_damaged_save_is_refused_and_kept() throws IOException {
        Files.writeString(earshot.save("phone-call"), "{\"earshot-save\": 1");

        Ran ran = earshot.run("1\n", "play", earshot.scenario());

        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("The unfinished conversation cannot be read: it is damaged"), ran.out());
        assertEquals("{\"earshot-save\": 1", Files.readString(earshot.save("phone-call")));
        assertEquals(
                0, earshot.run("hear\n", "play", earshot.scenario(), "--new").exit());
        assertEquals(0, earshot.run("", "play", earshot.scenario(), "--resume").exit());
    }

    @Test
    void a_save_under_another_name_is_not_taken_for_this_one() throws IOException {
        Files.move(earshot.save("phone-call"), earshot.save("other"));
        Path other = earshot.scenario("id: phone-call", "id: other");

        assertEquals(1, earshot.run("", "play", other, "--resume").exit());
    }

    @Test
    void a_renamed_scenario_finds_what_was_kept_under_its_former_id() {
        Path renamed = earshot.scenario("id: phone-call", "id: gate-call\nwas: phone-call");

        Ran ran = earshot.run("promise\n", "play", renamed, "--resume");

        assertEquals(0, ran.exit());
        assertTrue(Files.exists(earshot.save("gate-call")));
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void a_file_of_the_same_id_does_not_push_a_bundled_one_aside() {
        String id = SourceLoader.ids().get(0);
        earshot.run("1\nquit\n", "play", id);
        Path own = earshot.scenario("id: phone-call", "id: " + id);

        assertEquals(1, earshot.run("", "play", own, "--resume").exit());
        earshot.run("hear\nask-light\nquit\n", "play", own);

        assertTrue(earshot.run("", "play", id, "--resume").out().contains("Reply 2 of about"));
        assertEquals(1, earshot.run("", "list").unwrapped().split("Unfinished, 1 reply in", -1).length - 1);
    }

    @Test
    void the_seed_of_a_conversation_that_goes_on_is_its_own() {
        Ran ran = earshot.run("", "play", earshot.scenario(), "--resume", "--seed", 8);

        assertTrue(ran.unwrapped().contains("The seed you gave is not used"), ran.out());
    }

    @Test
    void where_nothing_was_said_nothing_is_kept() {
        Path other = earshot.scenario("id: phone-call", "id: other");

        Ran ran = earshot.run("quit\n", "play", other);

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("there is nothing to keep"), ran.out());
        assertFalse(Files.exists(earshot.save("other")));
    }

    @Test
    void nobody_else_can_read_it_and_nothing_is_left_lying_about() throws IOException {
        Path save = earshot.save("phone-call");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(save)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(save.getParent())));
        try (var files = Files.list(save.getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_link_in_its_place_is_neither_read_nor_written_through() throws IOException {
        Path save = earshot.save("phone-call");
        Path elsewhere = earshot.write("elsewhere.txt", "mine");
        Files.delete(save);
        Files.createSymbolicLink(save, elsewhere);

        Ran refused = earshot.run("", "play", earshot.scenario());
        Ran over = earshot.run("hear\n", "play", earshot.scenario(), "--new");

        assertEquals(1, refused.exit());
        assertEquals(0, over.exit());
        assertEquals("mine", Files.readString(elsewhere));
        assertFalse(Files.isSymbolicLink(save));
    }

    @Test
    void what_cannot_be_kept_is_said_once_and_playing_goes_on() throws IOException {
        Path saves = earshot.save("phone-call").getParent();
        Files.delete(earshot.save("phone-call"));
        Files.delete(saves);
        Files.writeString(saves, "a file where the folder belongs");

        Ran ran = earshot.run("hear\nask-light\nfix\n", "play", earshot.scenario());

        assertEquals(0, ran.exit());
        assertEquals(1, ran.out().split("This conversation cannot be kept", -1).length - 1);
        assertTrue(ran.out().contains("The problem is solved for good."), ran.out());
    }

    @Test
    void what_was_kept_before_the_disk_was_full_is_still_told_of() throws IOException {
        Path saves = earshot.save("phone-call").getParent();
        earshot.onceAsked(() -> {
            Files.move(saves, folder.resolve("moved"));
            Files.writeString(saves, "a file where the folder belongs");
        });

        Ran ran = earshot.run("who-laughs\nquit\n", "play", earshot.scenario(), "--resume");

        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped().contains("kept as it was after 2 replies"), ran.out());
        assertFalse(ran.out().contains("is not kept"), ran.out());
    }

    @Test
    void without_a_home_playing_goes_on_unkept() {
        CommandHarness homeless = new CommandHarness(folder).homeless();

        Ran ran = homeless.run("hear\nquit\n", "play", earshot.scenario());

        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("This conversation is not kept."), ran.out());
        assertFalse(Files.exists(Path.of("?")));
    }

    @Test
    void earshot_home_overrides_the_place() {
        Path own = folder.resolve("own");

        new CommandHarness(folder).with("EARSHOT_HOME", own.toString()).run("hear\n", "play", earshot.scenario());

        assertTrue(Files.exists(own.resolve("saves")
                .resolve(earshot.save("phone-call").getFileName().toString())));
    }
}
