/**
 * The Earshot engine: reads scenarios, plays them, scores them and checks them, without files, clock or chance of
 * its own.
 */
module dev.earshot.core {
    requires com.google.common;
    requires org.apache.commons.text;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires static org.jspecify;

    exports dev.earshot.check;
    exports dev.earshot.check.model;
    exports dev.earshot.compiled;
    exports dev.earshot.debrief;
    exports dev.earshot.diagnostic;
    exports dev.earshot.explore;
    exports dev.earshot.judge;
    exports dev.earshot.load;
    exports dev.earshot.machine;
    exports dev.earshot.players;
    exports dev.earshot.ratings;
    exports dev.earshot.record;
    exports dev.earshot.render.author;
    exports dev.earshot.render.diagnostics;
    exports dev.earshot.render.trainee;
    exports dev.earshot.rubric;
    exports dev.earshot.scenario;
    exports dev.earshot.scoring;
    exports dev.earshot.session;
    exports dev.earshot.statistics;
    exports dev.earshot.text;
    exports dev.earshot.yaml;
}
