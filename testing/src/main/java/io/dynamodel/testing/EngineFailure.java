package io.dynamodel.testing;

/** Says what to do when DynamoDB Local does not start. */
final class EngineFailure {

  private EngineFailure() {}

  /** The exception to throw for {@code thrown}, with it as its cause. */
  static IllegalStateException of(Throwable thrown) {
    return thrown instanceof LinkageError
        ? new IllegalStateException(nativeLibrary(), thrown)
        : new IllegalStateException("DynamoDB Local did not start: " + thrown.getMessage(), thrown);
  }

  private static String nativeLibrary() {
    return "DynamoDB Local could not load its native SQLite library on "
        + System.getProperty("os.name")
        + "/"
        + System.getProperty("os.arch")
        + ". It has one for Linux (x86, x86-64, ARM64), macOS (x86-64, ARM64) and Windows (x86,"
        + " x86-64), and unpacks it into the folder java.io.tmpdir ("
        + System.getProperty("java.io.tmpdir")
        + "), which must exist, be writable and allow execution.";
  }
}
