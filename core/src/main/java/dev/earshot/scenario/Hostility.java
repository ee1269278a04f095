package dev.earshot.scenario;

/** How the customer treats the trainee: authored on states and reactions, never inferred from frustration. */
public enum Hostility {
    CALM,
    UPSET,
    ABUSIVE
}
