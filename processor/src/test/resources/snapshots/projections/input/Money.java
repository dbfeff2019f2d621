package projections;

/** An amount in cents. */
public record Money(long cents) {}
