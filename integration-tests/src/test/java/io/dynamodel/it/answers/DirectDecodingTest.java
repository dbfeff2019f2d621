package io.dynamodel.it.answers;

import static io.dynamodel.engine.Operation.GET_ITEM;
import static io.dynamodel.engine.Operation.QUERY;
import static io.dynamodel.it.answers.NoteTable.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.Dynamo;
import io.dynamodel.Key;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.testing.WithDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The items of answers do not pass the SDK's attribute values, where the client allows it. */
@Timeout(60)
@WithDynamoDb
class DirectDecodingTest {
  private static final int NOTES = 5;
  private static final List<Note> ALL = IntStream.range(0, NOTES).mapToObj(Note::of).toList();
  private static final List<Key<Note>> KEYS =
      ALL.stream().map(note -> NoteTable.key("b", note.page())).toList();

  private final DynamoDbEngine engine;
  private final SeenItems seen = new SeenItems();

  DirectDecodingTest(DynamoDbEngine engine) {
    this.engine = engine;
  }

  @BeforeAll
  static void createTable(DynamoDbClient client) {
    new NoteTable(client).admin().create();
  }

  @BeforeEach
  void putNotes(DynamoDbClient client) {
    new NoteTable(client).putAll(ALL);
  }

  private DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return engine
        .configure(DynamoDbClient.builder().overrideConfiguration(configuration(interceptors)))
        .build();
  }

  private DynamoDbAsyncClient asyncClient(ExecutionInterceptor... interceptors) {
    return engine
        .configure(DynamoDbAsyncClient.builder().overrideConfiguration(configuration(interceptors)))
        .build();
  }

  private static ClientOverrideConfiguration configuration(ExecutionInterceptor... interceptors) {
    ClientOverrideConfiguration.Builder configuration =
        ClientOverrideConfiguration.builder()
            .retryStrategy(
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                    .backoffStrategy(BackoffStrategy.retryImmediately())
                    .build());
    Arrays.stream(interceptors).forEach(configuration::addExecutionInterceptor);
    return configuration.build();
  }

  @Test
  void allItemsThatAreRead() {
    readAll(Dynamo.of(client(seen, Dynamo.decodingInterceptor())));

    assertThat(seen.with()).isEmpty();
    assertThat(seen.without())
        .contains("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems")
        .contains("UpdateItem", "DeleteItem");
  }

  @Test
  void allItemsThatAreReadWithoutWaiting() {
    Dynamo dynamo = Dynamo.of(asyncClient(seen, Dynamo.decodingInterceptor()));
    NoteAsyncTable notes = new NoteAsyncTable(dynamo);

    assertThat(notes.get("b", 1).join()).isEqualTo(ALL.get(1));
    assertThat(notes.query("b").toList().join()).isEqualTo(ALL);
    assertThat(notes.scan().toList().join()).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(notes.getAll(KEYS).join()).isEqualTo(ALL);
    dynamo.async().transactGet(reads -> reads.get(notes, KEYS.get(0))).join();
    assertThat(notes.update("b", 1).apply(A.text.set("y")).execute().join().text()).isEqualTo("y");
    assertThat(notes.delete("b", 0).join()).contains(ALL.get(0));

    assertThat(seen.with()).isEmpty();
    assertThat(seen.without())
        .contains("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems")
        .contains("UpdateItem", "DeleteItem");
  }

  @Test
  void noneIfItIsSwitchedOff() {
    DynamoDbClient client = client(seen, Dynamo.decodingInterceptor());
    readAll(Dynamo.builder().client(client).directDecoding(false).build());

    assertThat(seen.without()).isEmpty();
    assertThat(seen.with())
        .contains("GetItem", "Query", "Scan", "BatchGetItem", "TransactGetItems")
        .contains("UpdateItem", "DeleteItem");
  }

  private static void readAll(Dynamo dynamo) {
    NoteTable notes = new NoteTable(dynamo);
    assertThat(notes.get("b", 1)).isEqualTo(ALL.get(1));
    assertThat(notes.find("b", 2)).contains(ALL.get(2));
    assertThat(notes.query("b").toList()).isEqualTo(ALL);
    assertThat(notes.scan().toList()).containsExactlyInAnyOrderElementsOf(ALL);
    assertThat(notes.query("b").limit(2).page().items()).isEqualTo(ALL.subList(0, 2));
    assertThat(notes.getAll(KEYS)).isEqualTo(ALL);
    assertThat(dynamo.transactGet(reads -> reads.get(notes, KEYS.get(3))).items(notes))
        .containsExactly(ALL.get(3));
    assertThat(notes.update("b", 1).apply(A.text.set("y")).execute().text()).isEqualTo("y");
    assertThat(notes.delete("b", 0)).contains(ALL.get(0));
  }

  @Test
  void otherInterceptorsReadAndChangeBodiesBeforeIt() {
    ExecutionInterceptor changing = new Changing();
    List<Note> changed = ALL.stream().map(DirectDecodingTest::changed).toList();
    NoteTable notes = new NoteTable(client(seen, Dynamo.decodingInterceptor(), changing));

    assertThat(notes.query("b").toList()).isEqualTo(changed);
    assertThat(seen.with()).isEmpty();
  }

  @Test
  void otherInterceptorsSeeNoItemsAfterIt() {
    ExecutionInterceptor changing = new Changing();
    NoteTable notes = new NoteTable(client(changing, Dynamo.decodingInterceptor()));

    assertThat(notes.query("b").toList()).isEqualTo(ALL);
  }

  private static Note changed(Note note) {
    return new Note(note.book(), note.page(), note.text(), List.of("y", ""));
  }

  /** Puts a "y" for each "x", and removes the checksum, which would be wrong. */
  private static final class Changing implements ExecutionInterceptor {
    @Override
    public SdkHttpResponse modifyHttpResponse(
        Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
      return context.httpResponse().toBuilder().removeHeader("x-amz-crc32").build();
    }

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
        Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
      return context.responseBody().map(Changing::changed);
    }

    private static InputStream changed(InputStream body) {
      try {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
            text.replace("\"x\"", "\"y\"").getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void anAnswerThatIsCutIsReadAgain() {
    NoteTable notes = new NoteTable(client(seen, Dynamo.decodingInterceptor()));
    NoteAsyncTable async =
        new NoteAsyncTable(Dynamo.of(asyncClient(seen, Dynamo.decodingInterceptor())));
    engine.faults().next(QUERY).truncated();
    engine.faults().next(GET_ITEM).truncated();

    assertThat(outcome(() -> notes.query("b").toList()))
        .isEqualTo(outcome(() -> plain().query("b").toList()));
    engine.faults().clear();
    engine.faults().next(GET_ITEM).status(500);
    assertThat(async.get("b", 1).join()).isEqualTo(ALL.get(1));
    assertThat(seen.with()).isEmpty();
  }

  private NoteTable plain() {
    return new NoteTable(Dynamo.builder().client(client()).directDecoding(false).build());
  }

  private static Object outcome(java.util.function.Supplier<?> call) {
    List<Object> outcomes = new ArrayList<>();
    Throwable thrown = catchThrowable(() -> outcomes.add(call.get()));
    return thrown == null ? outcomes : thrown.toString();
  }

  @Test
  void callsTimeOut() {
    DynamoDbClient client =
        engine
            .configure(
                DynamoDbClient.builder()
                    .overrideConfiguration(
                        configuration(Dynamo.decodingInterceptor()).toBuilder()
                            .apiCallTimeout(Duration.ofMillis(100))
                            .build()))
            .build();
    engine.faults().next(GET_ITEM).delayed(Duration.ofSeconds(30));

    assertThatThrownBy(() -> new NoteTable(client).get("b", 1))
        .isInstanceOf(ApiCallTimeoutException.class);
  }

  @Test
  void callsAreCancelled() {
    NoteAsyncTable notes =
        new NoteAsyncTable(Dynamo.of(asyncClient(seen, Dynamo.decodingInterceptor())));
    engine.faults().next(GET_ITEM).delayed(Duration.ofSeconds(30));

    CompletableFuture<Note> cancelled = notes.get("b", 1);
    cancelled.cancel(true);

    assertThat(cancelled).isCancelled();
    assertThat(notes.get("b", 2).join()).isEqualTo(ALL.get(2));
  }

  @Test
  void clientsThatDynamoMakesHaveIt() {
    try (Dynamo own =
        Dynamo.builder()
            .endpoint(engine.listen().endpoint())
            .region(software.amazon.awssdk.regions.Region.EU_CENTRAL_1)
            .credentials(
                software.amazon.awssdk.auth.credentials.StaticCredentialsProvider.create(
                    software.amazon.awssdk.auth.credentials.AwsBasicCredentials.create(
                        "local", "local")))
            .build()) {
      assertThat(
              own.client()
                  .serviceClientConfiguration()
                  .overrideConfiguration()
                  .executionInterceptors())
          .hasAtLeastOneElementOfType(Dynamo.decodingInterceptor().getClass());
      assertThat(new NoteTable(own).query("b").toList()).isEqualTo(ALL);
    }
  }
}
