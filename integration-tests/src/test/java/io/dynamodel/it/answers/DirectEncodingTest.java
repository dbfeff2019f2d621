package io.dynamodel.it.answers;

import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.PUT_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.Dynamo;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.testing.WithDynamoDb;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.seen.CutRequests;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Items of requests do not pass the SDK's marshaller, where nobody can see it. */
@Timeout(60)
@WithDynamoDb
class DirectEncodingTest {
  private static final List<Note> ALL = IntStream.range(0, 4).mapToObj(Note::of).toList();

  private final DynamoDbEngine engine;
  private final CutRequests cut = new CutRequests();

  DirectEncodingTest(DynamoDbEngine engine) {
    this.engine = engine;
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new NoteTable(client).admin().create();
  }

  private DynamoDbClient client(ExecutionInterceptor... more) {
    return engine
        .configure(DynamoDbClient.builder().overrideConfiguration(configuration(more)))
        .build();
  }

  private ClientOverrideConfiguration configuration(ExecutionInterceptor... more) {
    ClientOverrideConfiguration.Builder configuration =
        ClientOverrideConfiguration.builder()
            .retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .build())
            .addExecutionInterceptor(Dynamo.decodingInterceptor())
            .addExecutionInterceptor(cut);
    Arrays.stream(more).forEach(configuration::addExecutionInterceptor);
    return configuration.build();
  }

  /** Twice, since the first request of each kind is compared. */
  private static void writeAll(Dynamo dynamo) {
    NoteTable notes = new NoteTable(dynamo);
    for (int i = 0; i < 2; i++) {
      notes.delete("b", 0);
      notes.insert(ALL.get(0));
      assertThatThrownBy(() -> notes.insert(ALL.get(0)))
          .isInstanceOfSatisfying(
              ItemAlreadyExistsException.class, e -> assertThat(e.currentItem()).isPresent());
      notes.putAll(ALL);
      dynamo.transactWrite(tx -> tx.put(notes, ALL.get(1)).delete(notes, NoteTable.key("b", 2)));
      assertThat(notes.query("b").toList()).containsExactly(ALL.get(0), ALL.get(1), ALL.get(3));
    }
  }

  @Test
  void allItemsThatAreWritten() {
    writeAll(Dynamo.of(client()));

    assertThat(cut.names())
        .containsExactly("PutItem", "PutItem", "PutItem", "BatchWriteItem", "TransactWriteItems");
  }

  @Test
  void allItemsThatAreWrittenWithoutWaiting() {
    NoteAsyncTable notes =
        new NoteAsyncTable(
            Dynamo.of(
                engine
                    .configure(DynamoDbAsyncClient.builder().overrideConfiguration(configuration()))
                    .build()));
    for (int i = 0; i < 2; i++) {
      notes.put(ALL.get(0)).join();
      notes.putAll(ALL).join();
      assertThat(notes.query("b").toList().join()).isEqualTo(ALL);
    }

    assertThat(cut.names()).containsExactly("PutItem", "BatchWriteItem");
  }

  @Test
  void noneIfItIsSwitchedOff() {
    writeAll(Dynamo.builder().client(client()).directDecoding(false).build());

    assertThat(cut.names()).isEmpty();
  }

  @Test
  void noneIfAnotherInterceptorCouldSeeIt() {
    Seeing seeing = new Seeing();
    writeAll(Dynamo.of(client(seeing)));

    assertThat(cut.names()).isEmpty();
    assertThat(seeing.requests).isNotEmpty().noneMatch(CutRequests::isCut);
  }

  @Test
  void whatAnotherInterceptorPutsIntoARequestIsSent() {
    Note changed = new Note("c", 7, "changed", List.of());
    NoteTable notes = new NoteTable(client(new Changing()));
    notes.put(changed);
    notes.put(changed);

    assertThat(notes.get("c", 7).text()).isEqualTo("by the interceptor");
  }

  @Test
  void noneIfAClassAroundTheClientCouldSeeIt() {
    DynamoDbClient client = client();
    List<SdkRequest> requests = new ArrayList<>();
    DynamoDbClient around =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                  if (arguments != null && arguments[0] instanceof SdkRequest request) {
                    requests.add(request);
                  }
                  try {
                    return method.invoke(client, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    writeAll(Dynamo.of(around));

    assertThat(cut.names()).isEmpty();
    assertThat(requests).isNotEmpty().noneMatch(CutRequests::isCut);
  }

  @Test
  void aRequestIsSentAgainWithItsItems() {
    NoteTable notes = new NoteTable(client());
    notes.put(ALL.get(0));
    notes.putAll(ALL);
    engine.faults().next(PUT_ITEM).status(500);
    engine.faults().next(BATCH_WRITE_ITEM).cutAfter();

    notes.put(new Note("b", 0, "again", List.of()));
    notes.putAll(List.of(new Note("b", 1, "again", List.of())));

    assertThat(notes.get("b", 0).text()).isEqualTo("again");
    assertThat(notes.get("b", 1).text()).isEqualTo("again");
    assertThat(cut.names()).containsExactly("PutItem", "BatchWriteItem");
  }

  @Test
  void callsTimeOut() {
    NoteTable notes =
        new NoteTable(
            engine
                .configure(
                    DynamoDbClient.builder()
                        .overrideConfiguration(
                            configuration().toBuilder()
                                .apiCallTimeout(Duration.ofMillis(200))
                                .build()))
                .build());
    notes.put(ALL.get(0));
    engine.faults().next(PUT_ITEM).delayed(Duration.ofSeconds(30));

    assertThatThrownBy(() -> notes.put(ALL.get(0))).isInstanceOf(ApiCallTimeoutException.class);
    engine.faults().clear();
  }

  /** Keeps the requests that it sees. */
  private static final class Seeing implements ExecutionInterceptor {
    private final List<SdkRequest> requests = new ArrayList<>();

    @Override
    public void beforeMarshalling(
        Context.BeforeMarshalling context, ExecutionAttributes attributes) {
      requests.add(context.request());
    }
  }

  /** Writes another text. */
  private static final class Changing implements ExecutionInterceptor {
    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
      if (!(context.request() instanceof PutItemRequest put)) {
        return context.request();
      }
      var item = new HashMap<>(put.item());
      item.put("text", AttributeValue.fromS("by the interceptor"));
      return put.toBuilder().item(item).build();
    }
  }
}
