package io.dynamodel.internal.read;

import io.dynamodel.internal.cursor.Position;
import org.jspecify.annotations.Nullable;

/** One page after the other, each requested when it is asked for. */
final class SequentialPages implements RawPages {
  private final PageSource source;
  private Position position = Position.START;

  SequentialPages(PageSource source) {
    this.source = source;
  }

  @Override
  public @Nullable RawPage next(long returned) {
    if (position.equals(Position.END)) {
      return null;
    }
    RawPage page = source.page(0, position, returned);
    position = page.end();
    return page;
  }

  @Override
  public void stop() {
    position = Position.END;
  }
}
