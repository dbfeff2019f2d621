package io.dynamodel.internal.batch;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.expression.AttributePath;
import io.dynamodel.internal.answer.Part;
import io.dynamodel.internal.call.Answer;
import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.call.Operation;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.Projection;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * BatchGetItem: up to 100 keys of any tables. An answer has at most 16 MB; keys beyond that are
 * left unprocessed.
 *
 * @param paths where what is read of each item stands; empty: all
 * @param capacity what answers are to say of the capacity that they consumed; null: nothing
 */
public record BatchReads(List<AttributePath> paths, @Nullable ReturnConsumedCapacity capacity)
    implements BatchRequests<KeyRead, FoundItem> {
  public static final int MOST_KEYS = 100;

  @Override
  public List<KeyRead> first(Collection<KeyRead> waiting) {
    return waiting.stream().limit(MOST_KEYS).toList();
  }

  @Override
  public TableKey id(KeyRead read) {
    return read.id();
  }

  /** A read changes nothing. */
  @Override
  public boolean isUndone(Throwable failure) {
    return true;
  }

  @Override
  public Exchange<?, ?, BatchAnswer<KeyRead, FoundItem>> request(List<KeyRead> reads) {
    Map<String, List<KeyRead>> byTable =
        reads.stream()
            .collect(
                Collectors.groupingBy(
                    read -> read.id().table(), LinkedHashMap::new, Collectors.toList()));
    Map<String, KeysAndAttributes> keys = new LinkedHashMap<>();
    byTable.forEach((table, ofTable) -> keys.put(table, keys(ofTable)));
    BatchGetItemRequest request =
        BatchGetItemRequest.builder().requestItems(keys).returnConsumedCapacity(capacity).build();
    return new Exchange<>(
        request,
        Operation.BATCH_GET_ITEM,
        new Answer<>(
            Part.OF_BATCH,
            (response, items) -> answer(byTable, response.unprocessedKeys(), items)));
  }

  private KeysAndAttributes keys(List<KeyRead> ofTable) {
    Projection projection = Projection.of(paths);
    return KeysAndAttributes.builder()
        .keys(ofTable.stream().map(KeyRead::key).toList())
        .consistentRead(ofTable.stream().anyMatch(read -> read.table().consistentRead()))
        .projectionExpression(projection.text())
        .expressionAttributeNames(projection.names())
        .build();
  }

  /** What is not among the unprocessed keys was answered, with an item or with its absence. */
  private static BatchAnswer<KeyRead, FoundItem> answer(
      Map<String, List<KeyRead>> byTable,
      Map<String, KeysAndAttributes> unprocessed,
      @Nullable Map<String, List<StoredItem>> items) {
    if (items == null) {
      throw incomplete(byTable, "lacks Responses");
    }
    List<FoundItem> found = new ArrayList<>();
    List<KeyRead> left = new ArrayList<>();
    byTable.forEach(
        (name, reads) -> {
          TableContext<?> table = reads.get(0).table();
          for (StoredItem item : items.getOrDefault(name, List.of())) {
            found.add(new FoundItem(TableKey.of(table, item), item));
          }
          Map<TableKey, KeyRead> asked =
              reads.stream().collect(Collectors.toMap(KeyRead::id, read -> read));
          for (Map<String, AttributeValue> key : keys(unprocessed.get(name))) {
            KeyRead read = asked.get(TableKey.of(table, key));
            if (read == null) {
              throw incomplete(byTable, "leaves a key of " + name + " that was not asked for");
            }
            left.add(read);
          }
        });
    return new BatchAnswer<>(found, left);
  }

  private static SdkClientException incomplete(Map<String, List<KeyRead>> byTable, String problem) {
    return IncompleteAnswer.of(
        Operation.BATCH_GET_ITEM.name(), String.join(", ", byTable.keySet()), problem);
  }

  private static List<Map<String, AttributeValue>> keys(@Nullable KeysAndAttributes unprocessed) {
    return unprocessed == null ? List.of() : unprocessed.keys();
  }
}
