package menu;

/** An amount in cents. */
public record Price(long cents) {}
