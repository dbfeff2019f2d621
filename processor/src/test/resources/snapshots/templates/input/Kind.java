package templates;

public enum Kind {
  READ,
  WRITE
}
