package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Where the engine's own client is not like the SDK's. */
class InProcessClientTest {

  private static final DynamoDbLocal LOCAL = DynamoDbLocal.start();
  private static final DynamoDbClient CLIENT = LOCAL.client();
  private static final DynamoDbAsyncClient ASYNC = LOCAL.asyncClient();

  @BeforeAll
  static void createTable() {
    EventsTable.createTable(CLIENT);
  }

  @AfterAll
  static void close() {
    LOCAL.close();
  }

  @Test
  void hasTheServiceName() {
    assertThat(CLIENT.serviceName()).isEqualTo("dynamodb");
    assertThat(ASYNC.serviceName()).isEqualTo("dynamodb");
  }

  @Test
  void hasAConfiguration() {
    assertThat(CLIENT.serviceClientConfiguration().region().id()).isEqualTo("us-east-1");
    assertThat(CLIENT.serviceClientConfiguration().overrideConfiguration().executionInterceptors())
        .isEmpty();
  }

  @Test
  void responsesHaveTheirMetadata() {
    PutItemResponse response =
        CLIENT.putItem(EventsTable.put("metadata", AttributeValue.fromS("")));

    assertThat(response.responseMetadata().requestId()).isNotBlank();
    assertThat(response.sdkHttpResponse().isSuccessful()).isTrue();
    assertThat(response.hasAttributes()).isFalse();
  }

  @Test
  void closingTheClientLeavesTheEngineOpen() {
    CLIENT.close();

    assertThat(CLIENT.listTables().tableNames()).contains(EventsTable.TABLE);
  }

  @Test
  void aPaginatorThrowsTheSdksException() {
    assertThatThrownBy(() -> CLIENT.scanPaginator(s -> s.tableName("absent")).stream().count())
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(
            () -> ASYNC.scanPaginator(s -> s.tableName("absent")).subscribe(page -> {}).join())
        .hasRootCauseInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aPaginatorFollowsThePages() {
    for (int i = 0; i < 5; i++) {
      CLIENT.putItem(EventsTable.put("page" + i, AttributeValue.fromS("paged")));
    }

    assertThat(CLIENT.scanPaginator(s -> s.tableName(EventsTable.TABLE).limit(2)).items())
        .filteredOn(item -> AttributeValue.fromS("paged").equals(item.get("value")))
        .hasSize(5);
  }

  @Test
  void aWaiterWaits() {
    assertThat(CLIENT.waiter().waitUntilTableExists(t -> t.tableName(EventsTable.TABLE)).matched())
        .satisfies(m -> assertThat(m.response()).isPresent());
    assertThat(CLIENT.waiter().waitUntilTableNotExists(t -> t.tableName("absent")).matched())
        .satisfies(m -> assertThat(m.exception()).isPresent());
    assertThat(
            ASYNC
                .waiter()
                .waitUntilTableNotExists(t -> t.tableName("absent"))
                .join()
                .matched()
                .exception())
        .containsInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void anAsynchronousRequestFailsThroughItsFuture() {
    CLIENT.putItem(EventsTable.put("there", AttributeValue.fromN("7")));

    CompletionException thrown =
        catchThrowableOfType(
            CompletionException.class,
            () ->
                ASYNC
                    .putItem(
                        p ->
                            p.tableName(EventsTable.TABLE)
                                .item(EventsTable.key("there"))
                                .conditionExpression("attribute_not_exists(id)")
                                .returnValuesOnConditionCheckFailure("ALL_OLD"))
                    .join());

    assertThat(thrown)
        .cause()
        .isInstanceOfSatisfying(
            ConditionalCheckFailedException.class,
            e -> assertThat(e.item()).containsEntry("value", AttributeValue.fromN("7")));
  }

  @Test
  void anInterruptAbortsARequest() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> EventsTable.get(CLIENT, "e1")).isInstanceOf(AbortedException.class);
    } finally {
      Thread.interrupted();
    }
  }

  @Test
  void isEqualToItselfOnly() {
    assertThat(CLIENT.equals(LOCAL.client())).isTrue();
    assertThat(CLIENT.equals(null)).isFalse();
    try (DynamoDbLocal other = DynamoDbLocal.start()) {
      assertThat(new HashSet<>(List.of(CLIENT, LOCAL.client(), other.client()))).hasSize(2);
    }
    assertThat(CLIENT).hasToString("client of DynamoDB Local in this process");
  }
}
