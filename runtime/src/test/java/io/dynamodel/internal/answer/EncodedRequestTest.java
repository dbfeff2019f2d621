package io.dynamodel.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.internal.request.Handover;
import io.dynamodel.property.Gens;
import io.dynamodel.property.Property;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnItemCollectionMetrics;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** What is sent is byte for byte what the SDK sends, whoever encodes the items. */
class EncodedRequestTest {
  private static final String HOSTILE = "\"Item\":{}, \"Item\":[] \\\" {\"Key\":{}}";
  private static final Map<String, AttributeValue> ITEM =
      Map.of(
          "id",
          AttributeValue.fromS("1"),
          "Item",
          AttributeValue.fromM(Map.of()),
          HOSTILE,
          AttributeValue.fromS(HOSTILE));
  private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("2"));
  private static final Map<String, String> NAMES = Map.of("#Item", "Item", "#x", HOSTILE);
  private static final Map<String, AttributeValue> VALUES =
      Map.of(
          ":Item", AttributeValue.fromM(Map.of("Item", AttributeValue.fromM(Map.of()))),
          ":Key", AttributeValue.fromL(List.of()));

  private final SentBodies network = new SentBodies();
  private final SentRequests seen = new SentRequests();
  private final DynamoDbClient bySdk = network.client();
  private final DynamoDbClient client = network.client(new AnswerInterceptor(), seen);
  private final DynamoDbAsyncClient async = network.asyncClient(new AnswerInterceptor(), seen);

  static Stream<Named<SdkRequest>> requests() {
    return Stream.of(
        Named.of("put", put(ITEM)),
        Named.of("put on condition", conditionalPut()),
        Named.of("batch", batch(Map.of("t", List.of(write(ITEM), delete(), write(KEY))))),
        Named.of(
            "batch of tables",
            batch(
                Map.of(
                    "t", List.of(write(ITEM)),
                    "RequestItems", List.of(delete()),
                    "arn:aws:dynamodb:eu-central-1:123456789012:table/t", List.of(write(KEY))))),
        Named.of(
            "batch of nothing in one table",
            batch(Map.of("t", List.of(), "u", List.of(write(Map.of()), delete())))),
        Named.of("transaction", transaction()),
        Named.of("transaction with another place", anotherPlace()),
        Named.of("keys", keys(Map.of("t", asked(ITEM, KEY)))),
        Named.of(
            "keys of tables",
            keys(
                Map.of(
                    "Keys", asked(KEY),
                    "t", asked(ITEM).toBuilder().expressionAttributeNames(NAMES).build(),
                    "u", asked(Map.of()).toBuilder().attributesToGet("Keys").build(),
                    "v", asked(KEY, ITEM).toBuilder().projectionExpression(HOSTILE).build()))),
        Named.of(
            "keys of one table, none of another",
            keys(
                Map.of(
                    "t", asked().toBuilder().consistentRead(true).build(), "u", asked(KEY, KEY)))));
  }

  private static BatchGetItemRequest keys(Map<String, KeysAndAttributes> keys) {
    return BatchGetItemRequest.builder()
        .requestItems(keys)
        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
        .build();
  }

  @SafeVarargs
  private static KeysAndAttributes asked(Map<String, AttributeValue>... keys) {
    return KeysAndAttributes.builder().keys(List.of(keys)).build();
  }

  /** An empty member of the same name, deeper, and before the put. */
  private static TransactWriteItemsRequest anotherPlace() {
    AttributeValue item = AttributeValue.fromM(Map.of("Item", AttributeValue.builder().build()));
    return TransactWriteItemsRequest.builder()
        .clientRequestToken("token")
        .transactItems(
            transacted(
                b ->
                    b.update(
                        u ->
                            u.tableName("t")
                                .key(KEY)
                                .expressionAttributeValues(Map.of(":x", item)))),
            transacted(b -> b.put(p -> p.tableName("t").item(ITEM))))
        .build();
  }

  private static PutItemRequest put(Map<String, AttributeValue> item) {
    return PutItemRequest.builder().tableName("t").item(item).build();
  }

  private static PutItemRequest conditionalPut() {
    return put(ITEM).toBuilder()
        .tableName("Item")
        .conditionExpression(HOSTILE)
        .expressionAttributeNames(NAMES)
        .expressionAttributeValues(VALUES)
        .returnValues(ReturnValue.ALL_OLD)
        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
        .returnItemCollectionMetrics(ReturnItemCollectionMetrics.SIZE)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  private static BatchWriteItemRequest batch(Map<String, List<WriteRequest>> writes) {
    return BatchWriteItemRequest.builder()
        .requestItems(writes)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .returnItemCollectionMetrics(ReturnItemCollectionMetrics.SIZE)
        .build();
  }

  private static WriteRequest write(Map<String, AttributeValue> item) {
    return WriteRequest.builder().putRequest(b -> b.item(item)).build();
  }

  private static WriteRequest delete() {
    return WriteRequest.builder().deleteRequest(b -> b.key(KEY)).build();
  }

  private static TransactWriteItemsRequest transaction() {
    return TransactWriteItemsRequest.builder()
        .clientRequestToken("token")
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .transactItems(
            transacted(b -> b.delete(d -> d.tableName("t").key(ITEM))),
            transacted(b -> b.put(p -> p.tableName("t").item(ITEM))),
            transacted(
                b ->
                    b.update(
                        u ->
                            u.tableName("t")
                                .key(KEY)
                                .updateExpression(HOSTILE)
                                .expressionAttributeValues(VALUES))),
            transacted(
                b ->
                    b.put(
                        p ->
                            p.tableName("Item")
                                .item(KEY)
                                .conditionExpression(HOSTILE)
                                .expressionAttributeNames(NAMES)
                                .expressionAttributeValues(VALUES)
                                .returnValuesOnConditionCheckFailure(
                                    ReturnValuesOnConditionCheckFailure.ALL_OLD))),
            transacted(
                b -> b.conditionCheck(c -> c.tableName("t").key(KEY).conditionExpression("x"))))
        .build();
  }

  private static TransactWriteItem transacted(UnaryOperator<TransactWriteItem.Builder> kind) {
    return kind.apply(TransactWriteItem.builder()).build();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRequestIsThatOfTheSdk(SdkRequest request) {
    send(bySdk, request);
    List<String> expected = network.take();

    sendDirectly(client, request);
    assertThat(network.take()).isEqualTo(expected);
    assertThat(seen.last()).isSameAs(request);

    sendDirectly(client, request);
    assertThat(network.take()).isEqualTo(expected);
    assertThat(seen.last()).isNotSameAs(request);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRequestOfAnAsyncClientIsThatOfTheSdk(SdkRequest request) {
    send(bySdk, request);
    List<String> expected = network.take();

    sendDirectly(async, request);
    assertThat(network.take()).isEqualTo(expected);

    sendDirectly(async, request);
    assertThat(network.take()).isEqualTo(expected);
    assertThat(seen.last()).isNotSameAs(request);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRequestIsSentAgainWithItsItems(SdkRequest request) {
    send(bySdk, request);
    String expected = network.take().get(0);
    sendDirectly(client, request);
    sendDirectly(async, request);
    network.take();

    network.fail(2);
    sendDirectly(client, request);
    network.fail(1);
    sendDirectly(async, request);

    assertThat(network.take()).hasSize(5).containsOnly(expected);
  }

  @Test
  void anyItemIsThatOfTheSdk() {
    sendDirectly(client, put(ITEM));
    sendDirectly(client, batch(Map.of("t", List.of(delete()))));
    sendDirectly(client, transaction());
    sendDirectly(client, keys(Map.of("t", asked(KEY))));
    network.take();

    Property.of(300)
        .check(
            Gens.maps(AnyAnswer.anyText(), AnyAnswer.anyText().map(AttributeValue::fromS), 0, 3)
                .flatMap(texts -> AnyAnswer.item().map(item -> both(texts, item))),
            item -> {
              assertIsThatOfTheSdk(put(item));
              assertIsThatOfTheSdk(keys(Map.of("t", asked(item, KEY), "u", asked(KEY, item))));
              assertIsThatOfTheSdk(batch(Map.of("t", List.of(write(item), write(KEY)))));
              assertIsThatOfTheSdk(
                  transaction().toBuilder()
                      .transactItems(
                          transacted(b -> b.put(p -> p.tableName("t").item(item))),
                          transacted(b -> b.put(p -> p.tableName("t").item(KEY))))
                      .build());
            });
  }

  private static Map<String, AttributeValue> both(
      Map<String, AttributeValue> first, Map<String, AttributeValue> second) {
    Map<String, AttributeValue> both = new LinkedHashMap<>(first);
    both.putAll(second);
    return both;
  }

  private void assertIsThatOfTheSdk(SdkRequest request) {
    send(bySdk, request);
    sendDirectly(client, request);
    assertThat(seen.last()).isNotSameAs(request);
    List<String> sent = network.take();
    assertThat(sent.get(1)).isEqualTo(sent.get(0));
  }

  @Test
  void bytesAreThoseOfTheirBuffer() {
    ByteBuffer part = ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5}, 1, 3);
    sendDirectly(client, put(ITEM));
    network.take();

    assertIsThatOfTheSdk(
        put(
            Map.of(
                "b", AttributeValue.fromB(SdkBytes.fromByteBuffer(part)),
                "r", AttributeValue.fromB(SdkBytes.fromByteBuffer(part.asReadOnlyBuffer())),
                "bs", AttributeValue.fromBs(List.of(SdkBytes.fromByteBuffer(part.slice()))))));
  }

  /** Requests with such values the SDK encodes, or refuses. */
  static Stream<Named<AttributeValue>> unusual() {
    AttributeValue deep = AttributeValue.fromS("");
    for (int i = 0; i < 100; i++) {
      deep = AttributeValue.fromL(List.of(deep));
    }
    return Stream.of(
        Named.of("of no type", AttributeValue.builder().build()),
        Named.of("of two types", AttributeValue.builder().s("x").n("1").build()),
        Named.of("deep", deep),
        Named.of("with a null in it", AttributeValue.fromL(Arrays.asList(deep, null))),
        Named.of("with a text that is null", AttributeValue.fromSs(Arrays.asList("x", null))));
  }

  @ParameterizedTest
  @MethodSource("unusual")
  void whatIsUnusualIsLeftToTheSdk(AttributeValue value) {
    SdkRequest request = put(Map.of("x", value));
    sendDirectly(client, put(ITEM));
    network.take();

    Throwable refused = catchThrowable(() -> send(bySdk, request));
    Throwable refusedToo = catchThrowable(() -> sendDirectly(client, request));

    assertThat(refusedToo == null ? null : refusedToo.toString())
        .isEqualTo(refused == null ? null : refused.toString());
    assertThat(seen.last()).isSameAs(request);
    List<String> sent = network.take();
    assertThat(sent)
        .hasSizeBetween(0, 2)
        .satisfies(all -> assertThat(all.stream().distinct()).hasSizeBetween(0, 1));
  }

  @Test
  void nothingIsSentWithoutItsItems() {
    PutItemRequest whole = put(ITEM);
    DynamoDbClient filled = network.client(new AnswerInterceptor(), new Filling(whole), seen);
    sendDirectly(filled, whole);
    network.take();

    assertThatThrownBy(() -> sendDirectly(filled, whole))
        .isInstanceOf(SdkClientException.class)
        .hasMessageContaining("Nothing was sent");
    assertThat(network.take()).isEmpty();

    sendDirectly(filled, whole); // and from now on, the SDK encodes them
    send(bySdk, whole);
    List<String> sent = network.take();
    assertThat(sent.get(0)).isEqualTo(sent.get(1));
  }

  /** Puts items where they were cut out: there is no place for them any more. */
  private record Filling(SdkRequest whole) implements ExecutionInterceptor {
    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
      return whole;
    }
  }

  @Test
  void nothingIsCutWhereTheSdkEncodesInAnotherWay() {
    DynamoDbClient other = network.client(new Spacing(), new AnswerInterceptor(), seen);
    for (int i = 0; i < 3; i++) {
      SdkRequest request = put(ITEM);
      sendDirectly(other, request);
      assertThat(seen.last()).isSameAs(request);
    }
    assertThat(network.take()).hasSize(3).allMatch(body -> body.contains("\"Item\": {"));
  }

  /** JSON with a space in it. */
  private static final class Spacing implements ExecutionInterceptor {
    @Override
    public Optional<RequestBody> modifyHttpContent(
        Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
      return context.requestBody().map(Spacing::spaced);
    }

    private static RequestBody spaced(RequestBody body) {
      try (InputStream in = body.contentStreamProvider().newStream()) {
        String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return RequestBody.fromString(json.replaceFirst("\"Item\":", "\"Item\": "));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(
        Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
      String length =
          Integer.toString(
              Integer.parseInt(
                      context.httpRequest().firstMatchingHeader("Content-Length").orElseThrow())
                  + 1);
      return context.httpRequest().toBuilder().putHeader("Content-Length", length).build();
    }
  }

  @Test
  void nothingIsCutFromARequestThatNothingWasHandedOverWith() {
    for (int i = 0; i < 3; i++) {
      send(client, put(ITEM));
      assertThat(seen.last()).isEqualTo(put(ITEM));
    }
  }

  private static void sendDirectly(DynamoDbClient client, SdkRequest request) {
    Received<?, ?> received = new Received<>(Part.none(), true);
    Handover.give(request, received);
    try {
      send(client, request);
    } finally {
      Handover.takeBack(request, received);
    }
  }

  private static void sendDirectly(DynamoDbAsyncClient client, SdkRequest request) {
    Handover.give(request, new Received<>(Part.none(), true));
    if (request instanceof PutItemRequest put) {
      client.putItem(put).join();
    } else if (request instanceof BatchWriteItemRequest batch) {
      client.batchWriteItem(batch).join();
    } else if (request instanceof BatchGetItemRequest keys) {
      client.batchGetItem(keys).join();
    } else {
      client.transactWriteItems((TransactWriteItemsRequest) request).join();
    }
  }

  private static void send(DynamoDbClient client, SdkRequest request) {
    if (request instanceof PutItemRequest put) {
      client.putItem(put);
    } else if (request instanceof BatchWriteItemRequest batch) {
      client.batchWriteItem(batch);
    } else if (request instanceof BatchGetItemRequest keys) {
      client.batchGetItem(keys);
    } else {
      client.transactWriteItems((TransactWriteItemsRequest) request);
    }
  }
}
