package io.dynamodel.it.behaviour.process;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Clients of a table of very many readings, whose pages are made as they are asked for. */
final class ReadingPages {
  private static final int PAGE = 1_000;

  private ReadingPages() {}

  static DynamoDbClient client(int items) {
    return new DynamoDbClient() {
      @Override
      public ScanResponse scan(ScanRequest request) {
        return page(request, items);
      }

      @Override
      public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
      }

      @Override
      public String serviceName() {
        return SERVICE_NAME;
      }

      @Override
      public void close() {}
    };
  }

  static DynamoDbAsyncClient asyncClient(int items) {
    return new DynamoDbAsyncClient() {
      @Override
      public CompletableFuture<ScanResponse> scan(ScanRequest request) {
        return CompletableFuture.completedFuture(page(request, items));
      }

      @Override
      public String serviceName() {
        return SERVICE_NAME;
      }

      @Override
      public void close() {}
    };
  }

  private static ScanResponse page(ScanRequest request, int items) {
    long start =
        request.hasExclusiveStartKey()
            ? Long.parseLong(request.exclusiveStartKey().get("at").n()) + 1
            : 0;
    long end = Math.min(items, start + PAGE);
    ScanResponse.Builder page =
        ScanResponse.builder()
            .items(
                LongStream.range(start, end)
                    .mapToObj(number -> ReadingMapper.toItem(Reading.number(number)))
                    .toList())
            .count((int) (end - start))
            .scannedCount((int) (end - start));
    return (end == items ? page : page.lastEvaluatedKey(key(end - 1))).build();
  }

  private static Map<String, AttributeValue> key(long at) {
    return Map.of(
        "device", AttributeValue.fromS("d"), "at", AttributeValue.fromN(Long.toString(at)));
  }
}
