package io.dynamodel.engine.expression;

import io.dynamodel.engine.wire.ServiceException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The problems of an expression. The service tells one of them. */
final class Problems {

  /** Refuses a problem at once, for a language that has no order of its own to tell them in. */
  static final BiConsumer<Rule, String> REFUSE =
      (rule, text) -> {
        throw ServiceException.validation(text);
      };

  private int rank = Integer.MAX_VALUE;
  private @Nullable String text;

  /** Takes a problem. The lowest rank counts, and the first of that. */
  void add(int rank, String text) {
    if (rank < this.rank) {
      this.rank = rank;
      this.text = text;
    }
  }

  /** The one that counts, or null if there is none. */
  @Nullable String first() {
    return text;
  }
}
