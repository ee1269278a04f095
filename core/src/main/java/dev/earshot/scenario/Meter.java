package dev.earshot.scenario;

/** What goes on inside the customer, each 0 to 100. */
public enum Meter {
    FRUSTRATION("frustration"),
    TRUST("trust");

    private final String key;

    Meter(String key) {
        this.key = key;
    }

    /** As authors write it. */
    public String key() {
        return key;
    }
}
