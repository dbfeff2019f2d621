package io.dynamodel.internal.batch;

import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes the exceptions of batches that could not be finished. */
public interface IncompleteBatch {

  /**
   * Of reads.
   *
   * @param asked all that was to be read, in the order asked
   * @param found the items that were
   */
  RuntimeException ofReads(
      Collection<KeyRead> asked,
      Map<TableKey, Map<String, AttributeValue>> found,
      BatchOutcome<KeyRead> outcome);

  /** Of writes. */
  RuntimeException ofWrites(BatchOutcome<PendingWrite<?>> outcome);
}
