package io.dynamodel.internal.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A request without its items, which were cut out.
 *
 * @param rest the request with empty ones
 * @param pieces what was cut out
 */
record Cut(SdkRequest rest, Pieces pieces) {
  /** Whether something can be cut out of {@code request}. */
  static boolean isFor(Object request) {
    return request instanceof PutItemRequest
        || request instanceof BatchWriteItemRequest
        || request instanceof TransactWriteItemsRequest
        || request instanceof BatchGetItemRequest;
  }

  /** What there is to be cut out of {@code request}; null: nothing. */
  static @Nullable Cut of(SdkRequest request) {
    Cut cut =
        request instanceof PutItemRequest put
            ? put(put)
            : request instanceof BatchWriteItemRequest batch
                ? batch(batch)
                : request instanceof TransactWriteItemsRequest transaction
                    ? transaction(transaction)
                    : request instanceof BatchGetItemRequest keys ? keys(keys) : null;
    return cut == null || cut.pieces.isEmpty() ? null : cut;
  }

  private static Cut put(PutItemRequest put) {
    Pieces pieces = new Pieces(1);
    if (put.hasItem()) {
      pieces.add(1, "Item", json -> json.item(put.item()));
    }
    PutItemRequest.Builder rest = PutItemRequest.builder();
    Rest.copy(put, rest, "Item", Map.of());
    put.overrideConfiguration().ifPresent(rest::overrideConfiguration);
    return new Cut(rest.build(), pieces);
  }

  private static Cut batch(BatchWriteItemRequest batch) {
    Map<String, List<WriteRequest>> empty = new LinkedHashMap<>();
    Pieces pieces = new Pieces(1);
    batch
        .requestItems()
        .forEach(
            (table, all) -> {
              pieces.add(2, table, json -> json.array(all, each -> write(json, each)));
              empty.put(table, List.of());
            });
    return new Cut(batch.toBuilder().requestItems(empty).build(), pieces);
  }

  private static Cut keys(BatchGetItemRequest reads) {
    Map<String, KeysAndAttributes> rest = new LinkedHashMap<>();
    Pieces pieces = new Pieces(reads.requestItems().size());
    reads
        .requestItems()
        .forEach(
            (table, asked) -> {
              if (asked.hasKeys()) {
                pieces.add(3, "Keys", json -> json.array(asked.keys(), json::item));
              }
              KeysAndAttributes.Builder without = KeysAndAttributes.builder();
              Rest.copy(asked, without, "Keys", List.of());
              rest.put(table, without.build());
            });
    return new Cut(reads.toBuilder().requestItems(rest).build(), pieces);
  }

  private static void write(ItemJson json, WriteRequest write) {
    PutRequest put = write.putRequest();
    DeleteRequest delete = write.deleteRequest();
    SdkPojo either = put == null ? delete : put;
    if (either == null || either.sdkFields().size() > 1 || write.sdkFields().size() > 2) {
      throw new Unusual("a write with more than a put or a delete, in a newer SDK");
    }
    if (put != null && delete == null && put.hasItem()) {
      json.add("{\"PutRequest\":{\"Item\":");
      json.item(put.item());
    } else if (put == null && delete != null && delete.hasKey()) {
      json.add("{\"DeleteRequest\":{\"Key\":");
      json.item(delete.key());
    } else {
      throw new Unusual("a write that is neither a put nor a delete");
    }
    json.add("}}");
  }

  private static Cut transaction(TransactWriteItemsRequest transaction) {
    Pieces pieces = new Pieces(transaction.transactItems().size());
    List<TransactWriteItem> rest = new ArrayList<>(transaction.transactItems().size());
    for (TransactWriteItem each : transaction.transactItems()) {
      if (each.put() != null && each.put().hasItem()) {
        pieces.add(4, "Item", json -> json.item(each.put().item()));
        Put.Builder put = Put.builder();
        Rest.copy(each.put(), put, "Item", Map.of());
        rest.add(TransactWriteItem.builder().put(put.build()).build());
      } else {
        rest.add(each);
      }
    }
    return new Cut(transaction.toBuilder().transactItems(rest).build(), pieces);
  }
}
