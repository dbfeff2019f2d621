package io.dynamodel.internal.answer;

import io.dynamodel.convert.StoredItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * The part of an operation's answers that holds items. It is had in two ways, with equal results:
 * from the bytes, and from the SDK's response.
 *
 * @param <R> the response
 * @param <I> the items, as exchanges take them
 */
public final class Part<R, I extends @Nullable Object> {
  // No enum: a switch of one takes classes that a first call would load.
  private static final int NOTHING = 0;
  private static final int GET_ITEM = 1;
  private static final int UPDATE_ITEM = 2;
  private static final int DELETE_ITEM = 3;
  private static final int QUERY = 4;
  private static final int SCAN = 5;
  private static final int BATCH_GET_ITEM = 6;
  private static final int TRANSACT_GET_ITEMS = 7;

  /** The item; null: there is none. */
  public static final Part<GetItemResponse, @Nullable StoredItem> FOUND =
      new Part<>(GET_ITEM, "Item");

  /** The item after the update; null: it was not asked for. */
  public static final Part<UpdateItemResponse, @Nullable StoredItem> UPDATED =
      new Part<>(UPDATE_ITEM, "Attributes");

  /** The item before it was deleted; null: there was none. */
  public static final Part<DeleteItemResponse, @Nullable StoredItem> DELETED =
      new Part<>(DELETE_ITEM, "Attributes");

  /** The items of a page; null: the answer has no list of them. */
  public static final Part<QueryResponse, @Nullable List<StoredItem>> QUERIED =
      new Part<>(QUERY, "Items");

  /** The items of a page; null: the answer has no list of them. */
  public static final Part<ScanResponse, @Nullable List<StoredItem>> SCANNED =
      new Part<>(SCAN, "Items");

  /** The items by table; null: the answer has none of it. */
  public static final Part<BatchGetItemResponse, @Nullable Map<String, List<StoredItem>>> OF_BATCH =
      new Part<>(BATCH_GET_ITEM, "Responses");

  /** An item for each key, or null. */
  public static final Part<TransactGetItemsResponse, List<@Nullable StoredItem>> OF_TRANSACTION =
      new Part<>(TRANSACT_GET_ITEMS, "Responses");

  private static final Part<?, ?> NONE = new Part<>(NOTHING, "");

  private final int kind;
  private final String member;

  private Part(int kind, String member) {
    this.kind = kind;
    this.member = member;
  }

  /** Of answers that have no items. */
  @SuppressWarnings("unchecked") // it looks at no response
  public static <R> Part<R, @Nullable Void> none() {
    return (Part<R, @Nullable Void>) NONE;
  }

  /** Whether there are no items in these answers. */
  public boolean isNone() {
    return kind == NOTHING;
  }

  /** The member of the answer that has them, as DynamoDB calls it. */
  String member() {
    return member;
  }

  /** Scans the member. */
  void scan(JsonScanner scanner) {
    switch (kind) {
      case GET_ITEM, UPDATE_ITEM, DELETE_ITEM -> scanner.item();
      case QUERY, SCAN -> scanner.items();
      case BATCH_GET_ITEM -> scanner.tables();
      default -> scanner.each();
    }
  }

  /** The items that were scanned. */
  @SuppressWarnings({"NullAway", "unchecked"}) // the constants are each of their kind
  I of(Index index) {
    return (I)
        switch (kind) {
          case GET_ITEM, UPDATE_ITEM, DELETE_ITEM -> item(index, 0);
          case QUERY, SCAN -> items(index, 0, index.size());
          case BATCH_GET_ITEM -> tables(index);
          case TRANSACT_GET_ITEMS -> items(index, 0, index.size());
          default -> null;
        };
  }

  private static @Nullable StoredItem item(Index index, int entry) {
    int end = index.entries()[entry];
    return end == 0 ? null : new IndexedItem(index, entry + 1, end);
  }

  private static List<@Nullable StoredItem> items(Index index, int first, int end) {
    int count = 0;
    for (int entry = first; entry < end; entry = next(index, entry)) {
      count++;
    }
    List<@Nullable StoredItem> items = new ArrayList<>(count);
    for (int entry = first; entry < end; entry = next(index, entry)) {
      items.add(item(index, entry));
    }
    return items;
  }

  private static int next(Index index, int entry) {
    return Math.max(entry + 1, index.entries()[entry]);
  }

  private static Map<String, List<@Nullable StoredItem>> tables(Index index) {
    Map<String, List<@Nullable StoredItem>> tables = new LinkedHashMap<>();
    for (int entry = 0; entry < index.size(); entry = index.next(entry)) {
      String table = index.encoding().name(index.position(entry));
      tables.put(table, items(index, index.first(entry), index.next(entry)));
    }
    return tables;
  }

  /** The items that the SDK made. */
  @SuppressWarnings({"NullAway", "unchecked"}) // the constants are each of their kind
  public I of(R response) {
    return (I)
        switch (kind) {
          case GET_ITEM -> item((GetItemResponse) response);
          case UPDATE_ITEM -> item((UpdateItemResponse) response);
          case DELETE_ITEM -> item((DeleteItemResponse) response);
          case QUERY -> items((QueryResponse) response);
          case SCAN -> items((ScanResponse) response);
          case BATCH_GET_ITEM -> tables((BatchGetItemResponse) response);
          case TRANSACT_GET_ITEMS ->
              ((TransactGetItemsResponse) response).responses().stream().map(Part::item).toList();
          default -> null;
        };
  }

  private static @Nullable StoredItem item(GetItemResponse response) {
    return response.hasItem() ? StoredItem.of(response.item()) : null;
  }

  private static @Nullable StoredItem item(UpdateItemResponse response) {
    return response.hasAttributes() ? StoredItem.of(response.attributes()) : null;
  }

  private static @Nullable StoredItem item(DeleteItemResponse response) {
    return response.hasAttributes() ? StoredItem.of(response.attributes()) : null;
  }

  private static @Nullable StoredItem item(ItemResponse response) {
    return response.hasItem() ? StoredItem.of(response.item()) : null;
  }

  private static @Nullable List<StoredItem> items(QueryResponse response) {
    return response.hasItems() ? items(response.items()) : null;
  }

  private static @Nullable List<StoredItem> items(ScanResponse response) {
    return response.hasItems() ? items(response.items()) : null;
  }

  private static List<StoredItem> items(List<Map<String, AttributeValue>> items) {
    return items.stream().map(StoredItem::of).toList();
  }

  private static @Nullable Map<String, List<StoredItem>> tables(BatchGetItemResponse response) {
    if (!response.hasResponses()) {
      return null;
    }
    Map<String, List<StoredItem>> tables = new LinkedHashMap<>();
    response.responses().forEach((table, items) -> tables.put(table, items(items)));
    return tables;
  }
}
