package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Exchange;
import io.dynamodel.internal.call.IncompleteAnswer;
import io.dynamodel.internal.item.TableContext;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveSpecification;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/** The requests about a table itself. The service's refusals pass as they are. */
final class TableRequests {
  private TableRequests() {}

  static Exchange<?, ?, CreateTableResponse> create(TableContext<?> table, TableSettings settings) {
    return exchange(
        new TableDefinition(table, settings).request(),
        "CreateTable",
        DynamoDbClient::createTable,
        DynamoDbAsyncClient::createTable,
        response -> response);
  }

  static Exchange<?, ?, DeleteTableResponse> delete(TableContext<?> table) {
    return exchange(
        DeleteTableRequest.builder().tableName(table.table()).build(),
        "DeleteTable",
        DynamoDbClient::deleteTable,
        DynamoDbAsyncClient::deleteTable,
        response -> response);
  }

  static Exchange<?, ?, TableDescription> describe(TableContext<?> table) {
    return exchange(
        DescribeTableRequest.builder().tableName(table.table()).build(),
        "DescribeTable",
        DynamoDbClient::describeTable,
        DynamoDbAsyncClient::describeTable,
        response ->
            IncompleteAnswer.required("DescribeTable", table.table(), "Table", response.table()));
  }

  static Exchange<?, ?, TimeToLiveDescription> describeTimeToLive(TableContext<?> table) {
    return exchange(
        DescribeTimeToLiveRequest.builder().tableName(table.table()).build(),
        "DescribeTimeToLive",
        DynamoDbClient::describeTimeToLive,
        DynamoDbAsyncClient::describeTimeToLive,
        response ->
            IncompleteAnswer.required(
                "DescribeTimeToLive",
                table.table(),
                "TimeToLiveDescription",
                response.timeToLiveDescription()));
  }

  static Exchange<?, ?, UpdateTimeToLiveResponse> enableTimeToLive(
      TableContext<?> table, String attribute) {
    return exchange(
        UpdateTimeToLiveRequest.builder()
            .tableName(table.table())
            .timeToLiveSpecification(
                TimeToLiveSpecification.builder().enabled(true).attributeName(attribute).build())
            .build(),
        "UpdateTimeToLive",
        DynamoDbClient::updateTimeToLive,
        DynamoDbAsyncClient::updateTimeToLive,
        response -> response);
  }

  /** One page of the tags; {@code token} is that of the page before. */
  static Exchange<?, ?, ListTagsOfResourceResponse> tags(String arn, @Nullable String token) {
    return exchange(
        ListTagsOfResourceRequest.builder().resourceArn(arn).nextToken(token).build(),
        "ListTagsOfResource",
        DynamoDbClient::listTagsOfResource,
        DynamoDbAsyncClient::listTagsOfResource,
        response -> response);
  }

  private static <Q, R, T> Exchange<Q, R, T> exchange(
      Q request,
      String name,
      BiFunction<DynamoDbClient, Q, R> sender,
      BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<R>> asyncSender,
      Function<R, T> answer) {
    return new Exchange<>(request, new TableOperation<>(name, sender, asyncSender), answer);
  }
}
