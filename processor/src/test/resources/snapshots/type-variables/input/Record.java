package typevariables;

/** Not that of Java. */
public record Record(String text) {}
