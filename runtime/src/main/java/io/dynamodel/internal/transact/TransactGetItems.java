package io.dynamodel.internal.transact;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.KeyText;
import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.write.Failures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** TransactGetItems. */
public final class TransactGetItems {
  private TransactGetItems() {}

  /**
   * Each item once: two models may ask for one.
   *
   * @throws IllegalArgumentException if there are too many
   */
  public static List<KeyRead> distinct(List<KeyRead> reads) {
    List<KeyRead> distinct = KeyRead.distinct(reads);
    if (distinct.size() > TransactionWrites.MOST) {
      KeyRead tooMany = distinct.get(TransactionWrites.MOST);
      throw new IllegalArgumentException(
          "table %s, key %s: a transaction reads at most %d items"
              .formatted(
                  tooMany.table().table(), KeyText.of(tooMany.key()), TransactionWrites.MOST));
    }
    return distinct;
  }

  /**
   * Gives the items; none of a key that has none.
   *
   * @param reads each of another item
   */
  public static Exchange<
          TransactGetItemsRequest, TransactGetItemsResponse, Map<TableKey, StoredItem>>
      of(List<KeyRead> reads, @Nullable ReturnConsumedCapacity capacity) {
    TransactGetItemsRequest request =
        TransactGetItemsRequest.builder()
            .transactItems(reads.stream().map(TransactGetItems::item).toList())
            .returnConsumedCapacity(capacity)
            .build();
    return new Exchange<>(
        request,
        Operation.TRANSACT_GET_ITEMS,
        new Answer<>(Part.OF_TRANSACTION, (response, items) -> found(reads, items)),
        Failures.ofTransaction(cancelled -> Cancelled.ofReads(reads, cancelled)));
  }

  private static TransactGetItem item(KeyRead read) {
    return TransactGetItem.builder()
        .get(get -> get.tableName(read.table().table()).key(read.key()))
        .build();
  }

  private static Map<TableKey, StoredItem> found(
      List<KeyRead> reads, List<@Nullable StoredItem> items) {
    if (items.size() != reads.size()) {
      throw IncompleteAnswer.of(
          Operation.TRANSACT_GET_ITEMS.name(),
          reads.stream()
              .map(read -> read.id().table())
              .distinct()
              .collect(Collectors.joining(", ")),
          "has %d of %d Responses".formatted(items.size(), reads.size()));
    }
    Map<TableKey, StoredItem> found = new LinkedHashMap<>();
    for (int i = 0; i < reads.size(); i++) {
      StoredItem item = items.get(i);
      if (item != null) {
        found.put(reads.get(i).id(), item);
      }
    }
    return found;
  }
}
