package hostile;

/** Hides the type that everybody thinks of. */
public enum Objects {
  ONE
}
