package dev.earshot.cli;

import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.ratings.Csv;
import dev.earshot.ratings.ExpertKey;
import dev.earshot.ratings.RatingSheet;
import dev.earshot.ratings.Ratings;
import dev.earshot.ratings.RatingsReader;
import dev.earshot.render.author.ExpertKeyText;
import dev.earshot.render.author.RatingSheetText;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sheets handed out to experts, and collected again. */
final class ExpertRating {
    private final ProcessContext process;
    private final Machine machine;
    private final RatingSheet sheet;

    ExpertRating(ProcessContext process, Machine machine, long seed) {
        this.process = process;
        this.machine = machine;
        this.sheet = RatingSheet.of(machine, seed);
    }

    /** Writes the sheet to a file, or to standard output if none is named. */
    int handOut(@Nullable String file, boolean semicolons) {
        String text = RatingSheetText.of(sheet, semicolons ? Csv.SEMICOLON : Csv.COMMA);
        TextOutput messages = new TextOutput(process, process.messages(), false);
        if (file == null) {
            process.out().print(text);
        } else {
            write(file, text);
            messages.say(sheet.items().count() + " replies to rate, in "
                    + sheet.situations().size() + " situations: " + file);
        }
        if (!sheet.neverOffered().isEmpty()) {
            messages.say((sheet.complete() ? "Left out, because no conversation offers them: " : "Not found on offer: ")
                    + String.join(
                            ", ",
                            sheet.neverOffered().stream()
                                    .map(left -> left.reply() + " in " + left.state())
                                    .toList())
                    + ".");
        }
        return ExitCode.FINE;
    }

    /** Whatever is there stays there: it may be somebody's afternoon of rating. */
    private static void write(String name, String text) {
        Path file;
        try {
            file = Path.of(name);
            Files.write(
                    file,
                    text.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("'" + name + "' is there already; name a new file");
        } catch (InvalidPathException e) {
            throw new UsageException("'" + name + "' cannot be the name of a file");
        } catch (IOException e) {
            throw new UsageException("the file '" + name + "' cannot be written");
        }
    }

    /** Reads rated sheets, and says what they come to unless one of them cannot be used. */
    int collect(List<String> files) {
        List<SourceText> sources = new ArrayList<>();
        Set<Path> paths = new HashSet<>();
        for (String file : files) {
            SourceText source = SourceLoader.file(file);
            if (paths.add(Path.of(file).toAbsolutePath().normalize())) {
                sources.add(source);
            }
        }
        RatingsReader reader = new RatingsReader(sheet);
        List<Checked<Ratings>> results = new ArrayList<>();
        for (SourceText source : sources) {
            Checked<Ratings> read = reader.read(source.name(), source.bytes());
            results.add(read);
            process.out().print(DiagnosticText.of(read, RatingsReader.asUtf8(source.bytes())));
        }
        if (results.stream().anyMatch(result -> !result.diagnostics().isEmpty())) {
            process.out().print(DiagnosticText.summary(results.size(), results, process.command()));
        }
        if (results.stream().anyMatch(Checked::hasErrors)) {
            return ExitCode.PROBLEMS;
        }
        TextOutput output = new TextOutput(process, process.out(), true);
        if (results.stream().anyMatch(result -> !result.diagnostics().isEmpty())) {
            output.gap();
        }
        ExpertKey key = ExpertKey.of(sheet, reader.ratings(), Search.standard().explore(machine));
        output.print(ExpertKeyText.of(key, output.layout()));
        return ExitCode.FINE;
    }
}
