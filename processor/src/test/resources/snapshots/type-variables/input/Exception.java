package typevariables;

/** Not that of Java. */
public record Exception(String text) {}
