package io.dynamodel.internal;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.expression.ExpressionRenderer;
import io.dynamodel.schema.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads any number of items by key with BatchGetItem: chunks, and again what was left unprocessed.
 *
 * @param <T> what is returned
 */
public final class BatchGet<T> {
  private static final int CHUNK = 100;

  private final TableContext<?> table;
  private final Selection<?, T> selection;
  private final Map<KeyIdentity, Map<String, AttributeValue>> asked = new LinkedHashMap<>();
  private final Map<KeyIdentity, T> found = new LinkedHashMap<>();
  private final Map<KeyIdentity, Map<String, AttributeValue>> pending = new LinkedHashMap<>();

  /** A key that is given twice is asked for once. */
  public BatchGet(
      TableContext<?> table,
      Selection<?, T> selection,
      Collection<Map<String, AttributeValue>> keys) {
    this.table = table;
    this.selection = selection;
    for (Map<String, AttributeValue> key : keys) {
      KeyRules.checkKey(table, key);
      asked.putIfAbsent(KeyIdentity.of(table, key), key);
    }
    pending.putAll(asked);
  }

  /**
   * The items in the order of their keys; keys without an item are left out.
   *
   * @throws BatchIncompleteException if some keys stay unprocessed, or if a request after the first
   *     one fails or its answer can't be read: what was read before is in it
   */
  public List<T> run(TableAccess<?> access, BackoffStrategy backoff) {
    if (pending.isEmpty()) {
      return List.of();
    }
    Call call = access.call(Operation.BATCH_GET_ITEM, table);
    return call.ending(() -> run(call, backoff));
  }

  /** As part of {@code call}. */
  List<T> run(Call call, BackoffStrategy backoff) {
    Progress progress = new Progress(call, backoff);
    boolean first = true;
    while (!pending.isEmpty()) {
      if (progress.isStuck()) {
        throw incomplete(null);
      }
      try {
        progress.await();
        Map<KeyIdentity, Map<String, AttributeValue>> chunk = nextChunk();
        BatchGetItemResponse response = call.run(request(chunk.values()));
        progress.answered(chunk.size(), read(chunk.keySet(), response));
      } catch (SdkException | ItemMappingException e) {
        throw first ? e : incomplete(e);
      }
      first = false;
    }
    return results();
  }

  private Map<KeyIdentity, Map<String, AttributeValue>> nextChunk() {
    Map<KeyIdentity, Map<String, AttributeValue>> chunk = new LinkedHashMap<>();
    pending.entrySet().stream()
        .limit(CHUNK)
        .forEach(key -> chunk.put(key.getKey(), key.getValue()));
    return chunk;
  }

  private Exchange<BatchGetItemRequest, BatchGetItemResponse, BatchGetItemResponse> request(
      Collection<Map<String, AttributeValue>> chunk) {
    ExpressionRenderer renderer = new ExpressionRenderer();
    String projection = ReadExpressions.projection(table.projected(selection), renderer);
    KeysAndAttributes keys =
        KeysAndAttributes.builder()
            .keys(chunk)
            .consistentRead(table.consistentRead())
            .projectionExpression(projection)
            .expressionAttributeNames(Placeholders.of(renderer).names())
            .build();
    BatchGetItemRequest request =
        BatchGetItemRequest.builder()
            .requestItems(Map.of(table.table(), keys))
            .returnConsumedCapacity(table.capacity())
            .build();
    return new Exchange<>(request, Operation.BATCH_GET_ITEM, response -> response, Failures.none());
  }

  /** What is not among the unprocessed keys was answered, with an item or with its absence. */
  private int read(Set<KeyIdentity> chunk, BatchGetItemResponse response) {
    Map<KeyIdentity, T> items = new LinkedHashMap<>();
    for (Map<String, AttributeValue> item :
        response.responses().getOrDefault(table.table(), List.of())) {
      items.put(KeyIdentity.of(table, item), table.decode(item, selection));
    }
    found.putAll(items);
    Map<KeyIdentity, Map<String, AttributeValue>> left = unprocessed(response);
    chunk.forEach(pending::remove);
    pending.putAll(left);
    return left.size();
  }

  private Map<KeyIdentity, Map<String, AttributeValue>> unprocessed(BatchGetItemResponse response) {
    Map<KeyIdentity, Map<String, AttributeValue>> left = new LinkedHashMap<>();
    KeysAndAttributes keys = response.unprocessedKeys().get(table.table());
    if (keys != null) {
      for (Map<String, AttributeValue> key : keys.keys()) {
        left.put(KeyIdentity.of(table, key), key);
      }
    }
    return left;
  }

  private List<T> results() {
    List<T> results = new ArrayList<>(found.size());
    for (KeyIdentity key : asked.keySet()) {
      if (found.containsKey(key)) {
        results.add(Objects.requireNonNull(found.get(key)));
      }
    }
    return results;
  }

  private BatchIncompleteException incomplete(@Nullable Exception cause) {
    List<Map<String, AttributeValue>> left =
        asked.entrySet().stream()
            .filter(key -> pending.containsKey(key.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return BatchIncompleteException.ofRead(table.table(), results(), left, cause);
  }
}
