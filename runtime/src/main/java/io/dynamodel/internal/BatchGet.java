package io.dynamodel.internal;

import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * Reads any number of items by key with BatchGetItem: chunks, and again what was left unprocessed.
 */
public final class BatchGet<M> {
  private static final int CHUNK = 100;
  private static final int ATTEMPTS_WITHOUT_PROGRESS = 8;

  private final TableContext<M> table;
  private final Map<KeyIdentity, Map<String, AttributeValue>> asked = new LinkedHashMap<>();
  private final Map<KeyIdentity, M> found = new LinkedHashMap<>();
  private final Map<KeyIdentity, Map<String, AttributeValue>> pending = new LinkedHashMap<>();
  private int withoutProgress;

  /** A key that is given twice is asked for once. */
  public BatchGet(TableContext<M> table, Collection<Map<String, AttributeValue>> keys) {
    this.table = table;
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
  public List<M> run(DynamoDbClient client, BackoffStrategy backoff) {
    boolean first = true;
    while (!pending.isEmpty()) {
      try {
        pause(backoff);
        Map<KeyIdentity, Map<String, AttributeValue>> chunk = nextChunk();
        read(chunk.keySet(), request(chunk.values()).run(client));
      } catch (SdkException | ItemMappingException e) {
        throw first ? e : incomplete(e);
      }
      first = false;
    }
    return results();
  }

  private void pause(BackoffStrategy backoff) {
    if (withoutProgress == 0) {
      return;
    }
    if (withoutProgress >= ATTEMPTS_WITHOUT_PROGRESS) {
      throw incomplete(null);
    }
    try {
      Thread.sleep(backoff.computeDelay(withoutProgress).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw incomplete(e);
    }
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
    KeysAndAttributes keys =
        KeysAndAttributes.builder().keys(chunk).consistentRead(table.consistentRead()).build();
    BatchGetItemRequest request =
        BatchGetItemRequest.builder().requestItems(Map.of(table.table(), keys)).build();
    return new Exchange<>(
        request, DynamoDbClient::batchGetItem, response -> response, Failures.none());
  }

  /** What is not among the unprocessed keys was answered, with an item or with its absence. */
  private void read(Set<KeyIdentity> chunk, BatchGetItemResponse response) {
    Map<KeyIdentity, M> items = new LinkedHashMap<>();
    for (Map<String, AttributeValue> item :
        response.responses().getOrDefault(table.table(), List.of())) {
      items.put(KeyIdentity.of(table, item), table.decode(item));
    }
    found.putAll(items);
    Map<KeyIdentity, Map<String, AttributeValue>> left = unprocessed(response);
    withoutProgress = left.size() < chunk.size() ? 0 : withoutProgress + 1;
    chunk.forEach(pending::remove);
    pending.putAll(left);
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

  private List<M> results() {
    List<M> results = new ArrayList<>(found.size());
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
    return new BatchIncompleteException(table.table(), results(), left, cause);
  }
}
