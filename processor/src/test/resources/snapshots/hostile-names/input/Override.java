package hostile;

/** Hides the type that everybody thinks of. */
public enum Override {
  ONE
}
