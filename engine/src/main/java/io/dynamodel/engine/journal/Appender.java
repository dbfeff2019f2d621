package io.dynamodel.engine.journal;

import io.dynamodel.engine.wire.Json;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Appends lines to a file. Each is with the operating system before its request is answered, and on
 * the disk within a second.
 *
 * <p>After a failure nothing more is appended, so that there is no hole. A {@link FileOutputStream}
 * is used since a channel is closed when its thread is interrupted, which here is a user's.
 */
final class Appender {

  private static final long FORCE_MILLIS = 500;

  private final FileOutputStream out;
  private final Executor later;
  private final AtomicBoolean unforced = new AtomicBoolean();
  private volatile @Nullable IOException failure;

  Appender(Path path, Executor executor) throws IOException {
    out = new FileOutputStream(path.toFile(), true);
    later = CompletableFuture.delayedExecutor(FORCE_MILLIS, TimeUnit.MILLISECONDS, executor);
  }

  /**
   * Appends a line. Only called under the database's lock.
   *
   * @throws UncheckedIOException if that fails, or has failed before
   */
  void append(Json line) {
    IOException before = failure;
    if (before != null) {
      throw new UncheckedIOException("The data file can't be written", before);
    }
    try {
      out.write(Line.write(line));
    } catch (IOException e) {
      failure = e;
      throw new UncheckedIOException("The data file can't be written", e);
    }
    if (unforced.compareAndSet(false, true)) {
      later.execute(this::force);
    }
  }

  private void force() {
    if (failure == null && unforced.compareAndSet(true, false)) {
      try {
        out.getFD().sync();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Forces what there is. Only called under the database's lock. */
  void close() throws IOException {
    force();
    failure = new IOException("The engine is closed");
    out.close();
  }
}
