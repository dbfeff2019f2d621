package io.dynamodel.internal.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the pieces of one request.
 *
 * @param done what is told of those that are done; those without a result are not among them
 * @param left those that are to be sent again, or what is to be sent in their place
 * @param reason why they are left; null: DynamoDB has not processed them, or none is
 * @param gotFurther whether those that are left got nearer to their end: they need not wait
 * @param <W> a piece of work
 * @param <D> what is told of one that is done
 */
public record BatchAnswer<W, D>(
    List<D> done, List<W> left, @Nullable RuntimeException reason, boolean gotFurther) {

  /** Copies the lists. */
  public BatchAnswer {
    done = List.copyOf(done);
    left = List.copyOf(left);
  }

  /** Without a reason. */
  BatchAnswer(List<D> done, List<W> left) {
    this(done, left, null, false);
  }

  /** Of pieces that got no further. */
  BatchAnswer(List<D> done, List<W> left, @Nullable RuntimeException reason) {
    this(done, left, reason, false);
  }
}
