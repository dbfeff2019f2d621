package old;

/** Replaced by nothing. */
@Deprecated
public enum OldState {
  @Deprecated
  ON
}
