/** The scenarios that come with Earshot. */
module dev.earshot.scenarios {
    requires static org.jspecify;

    exports dev.earshot.scenarios;
}
