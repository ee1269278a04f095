package dev.earshot.cli;

import dev.earshot.record.Save;
import dev.earshot.record.SaveFile;
import dev.earshot.record.SaveFile.Loading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unfinished plays of one user: one file for each scenario that comes with Earshot, and for each file of their own. */
final class SaveStore {
    private static final String SUFFIX = ".save.json";
    private static final int HASH_BYTES = 4;

    private final Optional<Path> folder;

    SaveStore(ProcessContext process) {
        this.folder = new StateDirectory(process).find().map(state -> state.resolve("saves"));
    }

    /** Whether there is any place to keep plays. */
    boolean arePossible() {
        return folder.isPresent();
    }

    /**
     * Where the play of a scenario is kept.
     *
     * @param from the file it was read from; null: it comes with Earshot
     */
    Optional<Path> file(String scenario, @Nullable String from) {
        return folder.map(saves -> saves.resolve(key(scenario, from) + SUFFIX));
    }

    /** Files with scenarios of the same id do not push each other aside, nor what comes with Earshot. */
    static String key(String scenario, @Nullable String from) {
        return from == null ? scenario : scenario + "." + hash(from);
    }

    private static String hash(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The unfinished play of a scenario, if there is one, however damaged. */
    Optional<Loading> find(String scenario, @Nullable String from) {
        return file(scenario, from)
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> read(file, scenario));
    }

    /** Every unfinished play that can be read, by the id of its scenario. */
    List<Save> all() {
        List<Save> all = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String scenario = name.substring(0, name.length() - SUFFIX.length()).replaceFirst("\\..*", "");
            if (read(file, scenario) instanceof Loading.Loaded loaded) {
                all.add(loaded.save());
            }
        }
        return all;
    }

    /** Keeps a play in place of an earlier one of its scenario; on failure the earlier one is still there. */
    void keep(Save save) throws IOException {
        Path file = file(save.journal().scenario(), save.file())
                .orElseThrow(() -> new IOException("there is no home folder"));
        PrivateFiles.makeFolder(file.getParent());
        PrivateFiles.replace(file, SaveFile.write(save));
    }

    /** Forgets the play of a scenario, if there is one. */
    void drop(String scenario, @Nullable String from) throws IOException {
        Optional<Path> file = file(scenario, from);
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }

    private static Loading read(Path file, String scenario) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Loading.Unreadable("it is not a plain file");
        }
        try {
            Loading loading = SaveFile.read(PrivateFiles.read(file, SaveFile.MOST_BYTES));
            boolean another = loading instanceof Loading.Loaded loaded
                    && !loaded.save().journal().scenario().equals(scenario);
            return another ? new Loading.Unreadable("it is of another scenario") : loading;
        } catch (IOException e) {
            return new Loading.Unreadable("the file cannot be opened");
        }
    }

    private List<Path> files() {
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> saves = Files.newDirectoryStream(folder.get(), "*" + SUFFIX)) {
            saves.forEach(files::add);
        } catch (DirectoryIteratorException | IOException e) {
            // What cannot be listed is as good as not there; playing will say so when it comes to saving.
            return List.of();
        }
        Collections.sort(files);
        return files;
    }
}
