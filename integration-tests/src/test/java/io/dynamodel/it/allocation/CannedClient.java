package io.dynamodel.it.allocation;

import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A client that has its answers ready: it allocates nothing. */
final class CannedClient implements DynamoDbClient {
  static final int PAGE = 100;

  private static final GetItemResponse ITEM =
      GetItemResponse.builder().item(OrderMapper.toItem(Order.number(0))).build();
  private static final GetItemResponse TRIP =
      GetItemResponse.builder().item(TripMapper.toItem(Trip.ONE)).build();
  private static final QueryResponse ITEMS =
      QueryResponse.builder()
          .items(IntStream.range(0, PAGE).mapToObj(Order::number).map(OrderMapper::toItem).toList())
          .count(PAGE)
          .scannedCount(PAGE)
          .build();
  private static final PutItemResponse PUT = PutItemResponse.builder().build();
  private static final BatchWriteItemResponse ALL_WRITTEN =
      BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return request.tableName().equals("trips") ? TRIP : ITEM;
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    return ITEMS;
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return PUT;
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    return ALL_WRITTEN;
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}
}
