package dev.earshot.bench;

import dev.earshot.diagnostic.Checked;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.scenario.Scenario;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The structural check of a scenario of 1,000 states and 4,000 replies, against nothing but scanning its YAML. */
@State(Scope.Benchmark)
public class CheckBench {
    private static final int STATES = 1_000;

    private final String text = BigText.of(STATES);
    private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    @Setup
    public void isSound() {
        Checked<Scenario> checked = check();
        if (checked.value() == null || checked.value().states().size() != STATES) {
            throw new IllegalStateException(checked.diagnostics().toString());
        }
    }

    @Benchmark
    public Checked<Scenario> check() {
        return ScenarioLoader.check("all-day.scenario.yaml", bytes, ScenarioLoader.RubricSource.STANDARD);
    }

    @Benchmark
    public int scan() {
        LoadSettings settings = LoadSettings.builder().build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, new StringReader(text)));
        int scalars = 0;
        while (parser.hasNext()) {
            scalars += parser.next().getEventId() == Event.ID.Scalar ? 1 : 0;
        }
        return scalars;
    }
}
