package dev.earshot.scenario;

/** What goes on inside the customer, each 0 to 100. */
public enum Meter {
    FRUSTRATION,
    TRUST
}
