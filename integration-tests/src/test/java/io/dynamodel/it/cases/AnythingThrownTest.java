package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.BatchSize.batchSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Dynamo;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.convert.TextConverter;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.Meddling;
import io.dynamodel.metrics.CallReport;
import io.dynamodel.testing.WithDynamoDb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** Checked exceptions, which Kotlin and Lombok throw from anywhere, and Errors count as thrown. */
@WithDynamoDb
class AnythingThrownTest {
  @DynamoModel(table = "notes")
  record Note(@PartitionKey String id, @ConvertWith(Explosive.class) String text) {}

  /** Throws what it is told to when it reads or writes a bad text. */
  public static final class Explosive implements TextConverter<String> {
    private static Throwable onRead = new IOException("not set");

    @Override
    public String toText(String value) {
      if (value.equals("unwritable")) {
        throw sneaky(new IOException("can't write"));
      }
      return value;
    }

    @Override
    public String fromText(String text) {
      if (text.startsWith("bad")) {
        throw sneaky(onRead);
      }
      return text;
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException sneaky(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private final DynamoDbEngine engine;
  private final List<CallReport> reports = new ArrayList<>();
  private final Dynamo dynamo;
  private final AnythingThrownTest_NoteTable notes;

  AnythingThrownTest(DynamoDbEngine engine, AnythingThrownTest_NoteTable created) {
    this.engine = engine;
    this.dynamo =
        Dynamo.builder()
            .client(EngineClients.withoutRetries(engine))
            .listener(reports::add)
            .build();
    this.notes = new AnythingThrownTest_NoteTable(dynamo);
    assertThat(created.scan().toList()).isEmpty();
  }

  private static List<Note> notes(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Note("n" + i, "good")).toList();
  }

  private void store(String id, String text) {
    Map<String, AttributeValue> item =
        Map.of("id", AttributeValue.fromS(id), "text", AttributeValue.fromS(text));
    dynamo.client().putItem(put -> put.tableName("notes").item(item));
  }

  @Test
  void aCheckedExceptionOfABatchLambdaSaysWhatWasSent() {
    IOException thrown = new IOException("disk");

    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () ->
                dynamo.batchWrite(
                    batchSize(25),
                    batch -> {
                      batch.putAll(notes, notes(60));
                      throw sneaky(thrown);
                    }));

    assertThat(e).hasCause(thrown).hasMessageEndingWith("50 writes are done, 10 are left: disk");
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.failure()).containsSame(e));
    assertThatThrownBy(
            () ->
                dynamo.batchWrite(
                    batch -> {
                      batch.putAll(notes, notes(60));
                      throw sneaky(thrown);
                    }))
        .isSameAs(thrown);
  }

  @Test
  void anErrorOfABatchLambdaPassesWithWhatWasSentBesideIt() {
    Error error = new NoClassDefFoundError("lambda");

    Throwable e =
        catchThrowable(
            () ->
                dynamo.batchWrite(
                    batchSize(25),
                    batch -> {
                      batch.putAll(notes, notes(30));
                      throw error;
                    }));

    assertThat(e).isSameAs(error);
    assertThat(error.getSuppressed())
        .singleElement()
        .isInstanceOfSatisfying(
            BatchIncompleteException.class,
            told -> {
              assertThat(told.processed()).isEqualTo(25);
              assertThat(told.unprocessed().size()).isEqualTo(5);
              assertThat(told).hasNoCause();
            });
  }

  @Test
  void aLambdaOfSeveralTransactionsSaysWhichAreDone() {
    for (Throwable thrown : List.of(new IOException("disk"), new StackOverflowError())) {
      Throwable e =
          catchThrowable(
              () ->
                  dynamo.transactWrite(
                      autoCommit(10),
                      tx -> {
                        notes(25).forEach(note -> tx.put(notes, note));
                        throw sneaky(thrown);
                      }));
      Throwable told = thrown instanceof Error ? e.getSuppressed()[0] : e;

      assertThat(thrown instanceof Error ? e : e.getCause()).isSameAs(thrown);
      assertThat(told)
          .isInstanceOfSatisfying(
              AutoCommitException.class,
              failure -> assertThat(failure.committedTransactions()).isEqualTo(2));
      assertThat(e.getSuppressed()).hasSizeLessThan(2);
    }
  }

  private Dynamo intercepted(int request, Throwable thrown) {
    AtomicInteger requests = new AtomicInteger();
    ExecutionInterceptor interceptor =
        new ExecutionInterceptor() {
          @Override
          public void afterExecution(
              Context.AfterExecution context, ExecutionAttributes attributes) {
            if (requests.incrementAndGet() == request) {
              throw sneaky(thrown);
            }
          }
        };
    DynamoDbClient client =
        EngineClients.withoutRetries(engine, more -> more.addExecutionInterceptor(interceptor));
    return Dynamo.builder().client(client).listener(reports::add).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anInterceptorInTheMiddleOfABatchLeavesOneRequestUnknown(int parallelRequests) {
    for (Throwable thrown : List.of(new IOException("audit"), new NoClassDefFoundError("x"))) {
      AnythingThrownTest_NoteTable table =
          new AnythingThrownTest_NoteTable(intercepted(3, thrown))
              .withParallelRequests(parallelRequests);

      Throwable e = catchThrowable(() -> table.putAll(notes(75)));

      Throwable told = thrown instanceof Error ? e.getSuppressed()[0] : e;
      assertThat(e)
          .satisfiesAnyOf(
              passed -> assertThat(passed).isSameAs(thrown),
              passed -> assertThat(passed).hasRootCause(thrown)); // within the SDK's
      assertThat(told)
          .isInstanceOfSatisfying(
              BatchIncompleteException.class,
              batch -> {
                assertThat(batch.processed()).isEqualTo(50);
                assertThat(batch.unknown().size()).isEqualTo(25);
              });
      assertThat(reports.get(reports.size() - 1).failure()).containsSame(e);
    }
  }

  @Test
  void anInterceptorInTheMiddleOfTransactionsLeavesOneUnknown() {
    IOException thrown = new IOException("audit");
    Dynamo failing = intercepted(2, thrown);
    AnythingThrownTest_NoteTable table = new AnythingThrownTest_NoteTable(failing);

    AutoCommitException e =
        catchThrowableOfType(
            AutoCommitException.class,
            () ->
                failing.transactWrite(
                    autoCommit(2), tx -> notes(6).forEach(note -> tx.put(table, note))));

    assertThat(e).hasRootCause(thrown); // within the SDK's
    assertThat(e.committedTransactions()).isEqualTo(1);
    assertThat(e.unknown()).isTrue();
    assertThat(table.scan().count()).isEqualTo(4);
  }

  @Test
  void aClientThatThrowsAnythingIsReportedAsItIs() {
    IOException thrown = new IOException("wrapper");
    DynamoDbClient client =
        new Meddling(
            EngineClients.withoutRetries(engine),
            PutItemRequest.class,
            () -> {
              throw sneaky(thrown);
            });
    AnythingThrownTest_NoteTable table =
        new AnythingThrownTest_NoteTable(
            Dynamo.builder().client(client).listener(reports::add).build());

    assertThatThrownBy(() -> table.put(new Note("a", "good"))).isSameAs(thrown);
    assertThat(reports)
        .singleElement()
        .satisfies(report -> assertThat(report.failure()).containsSame(thrown));
  }

  @Test
  void aBackOffThatThrowsIsAFailureOfTheBatch() {
    IOException thrown = new IOException("no pause");
    engine.faults().next(Operation.BATCH_WRITE_ITEM).unprocessed(1).always();
    Dynamo failing =
        Dynamo.builder()
            .client(EngineClients.withoutRetries(engine))
            .backoff(
                attempt -> {
                  throw sneaky(thrown);
                })
            .build();

    BatchIncompleteException e =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () -> new AnythingThrownTest_NoteTable(failing).putAll(notes(30)));
    engine.faults().clear();

    assertThat(e).hasCause(thrown);
    assertThat(e.unprocessed().size()).isEqualTo(30);
  }

  @Test
  void aConverterMayThrowAnythingAfterAWrite() {
    Explosive.onRead = new IOException("can't read");
    store("a", "bad");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> notes.delete("a"))
        .withCauseInstanceOf(IOException.class)
        .satisfies(e -> assertThat(e.applied()).isTrue());
    assertThat(reports.get(reports.size() - 1).failure()).isPresent();

    Explosive.onRead = new ItemValidationException("of a reader");
    store("a", "bad");
    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> notes.delete("a"))
        .withMessageStartingWith("table notes, key {id=a}")
        .satisfies(e -> assertThat(e.applied()).isTrue());

    Explosive.onRead = new StackOverflowError();
    store("a", "bad");
    Throwable error = catchThrowable(() -> notes.delete("a"));
    assertThat(error).isSameAs(Explosive.onRead);
    assertThat(error.getSuppressed())
        .singleElement()
        .isInstanceOfSatisfying(
            ItemMappingException.class, told -> assertThat(told.applied()).isTrue());
  }

  @Test
  void aConverterMayThrowAnythingInAReadAndBeforeAWrite() {
    Explosive.onRead = new IOException("can't read");
    store("a", "bad");

    assertThatExceptionOfType(ItemMappingException.class)
        .isThrownBy(() -> notes.find("a"))
        .withCauseInstanceOf(IOException.class);
    assertThat(reports).singleElement().satisfies(r -> assertThat(r.failure()).isPresent());
    assertThatExceptionOfType(ItemValidationException.class)
        .isThrownBy(() -> notes.put(new Note("b", "unwritable")))
        .withCauseInstanceOf(IOException.class);
  }
}
