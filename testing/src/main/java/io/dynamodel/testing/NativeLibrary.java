package io.dynamodel.testing;

import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/**
 * The SQLite library that DynamoDB Local needs, even in memory.
 *
 * <p>DynamoDB Local finds it in its own jar and unpacks it to a file that only this JVM uses and
 * that is deleted when it ends. Over HTTP it would do so at the first request, and fail there.
 */
final class NativeLibrary {

  private NativeLibrary() {}

  static void load() {
    try {
      SQLiteLibraryLoader.initialize();
    } catch (Exception | LinkageError e) {
      throw new IllegalStateException(
          """
          DynamoDB Local could not load its native SQLite library on %s/%s. It has one for Linux \
          (x86, x86-64, ARM64), macOS (x86-64, ARM64) and Windows (x86, x86-64), and unpacks it \
          into the folder java.io.tmpdir (%s), which must exist, be writable and allow execution."""
              .formatted(
                  System.getProperty("os.name"),
                  System.getProperty("os.arch"),
                  System.getProperty("java.io.tmpdir")),
          e);
    }
  }
}
