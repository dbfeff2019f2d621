package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.engine.Operation.BATCH_GET_ITEM;
import static io.dynamodel.engine.Operation.BATCH_WRITE_ITEM;
import static io.dynamodel.engine.Operation.TRANSACT_WRITE_ITEMS;
import static io.dynamodel.it.cases.SerialisedExceptionsTest_BoxTable.A;
import static io.dynamodel.it.cases.SerialisedExceptionsTest_BoxTable.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.Cursor;
import io.dynamodel.Dynamo;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.Version;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ConditionFailedException;
import io.dynamodel.exception.DynamodelException;
import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.exception.ItemAlreadyExistsException;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.exception.VersionConflictException;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.testing.WithDynamoDb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What exceptions say after Java serialisation: the same as before. */
@WithDynamoDb
class SerialisedExceptionsTest {
  private final DynamoDbEngine engine;
  private final DynamoDbClient client;
  private final Dynamo dynamo;
  private final SerialisedExceptionsTest_BoxTable boxes;
  private final SerialisedExceptionsTest_LabelTable labels;

  SerialisedExceptionsTest(
      DynamoDbEngine engine, DynamoDbClient client, SerialisedExceptionsTest_BoxTable created) {
    this.engine = engine;
    this.client = client;
    dynamo =
        Dynamo.builder()
            .client(EngineClients.withoutRetries(engine))
            .backoff(attempt -> Duration.ZERO)
            .build();
    boxes = new SerialisedExceptionsTest_BoxTable(dynamo);
    labels = new SerialisedExceptionsTest_LabelTable(dynamo);
  }

  /** A record that is not serialisable, with bytes in its key. */
  @DynamoModel(table = "boxes")
  record Box(@PartitionKey SdkBytes id, @SortKey int shelf, SdkBytes content) {
    static Box of(int shelf) {
      return new Box(bytes("id"), shelf, bytes("content"));
    }
  }

  /** Another model of the same table, with versions. */
  @DynamoModel(table = "boxes")
  record Label(@PartitionKey SdkBytes id, @SortKey int shelf, String text, @Version long version) {}

  private static SdkBytes bytes(String text) {
    return SdkBytes.fromUtf8String(text);
  }

  private <E extends DynamodelException> void assertKept(
      Class<E> type, ThrowingCallable failing, Consumer<E> says) {
    E thrown = catchThrowableOfType(type, failing);
    assertThat(thrown).isNotNull();
    says.accept(thrown);
    E copy = copy(thrown);
    assertThat(copy).hasMessage(thrown.getMessage());
    says.accept(copy);
    says.accept(copy(copy));
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
      out.flush();
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private void store(Map<String, AttributeValue> item) {
    client.putItem(request -> request.tableName("boxes").item(item));
  }

  private static Map<String, AttributeValue> item(int shelf) {
    return SerialisedExceptionsTest_BoxMapper.toItem(Box.of(shelf));
  }

  @Test
  void aMappingException() {
    Map<String, AttributeValue> item = new HashMap<>(item(1));
    item.put("content", AttributeValue.builder().s("text").build());
    store(item);

    assertKept(
        ItemMappingException.class,
        () -> boxes.get(bytes("id"), 1),
        e -> {
          assertThat(e.path()).isEqualTo("content");
          assertThat(e.table()).contains("boxes");
          assertThat(e.key()).contains("{id=2 bytes, shelf=1}");
          assertThat(e.problem()).isEqualTo("expected binary (B), found text (S) \"text\"");
          assertThat(e.applied()).isFalse();
        });
    assertKept(
        ItemMappingException.class,
        () -> boxes.delete(bytes("id"), 1),
        e -> {
          assertThat(e.applied()).isTrue();
          assertThat(e.item()).isEqualTo(item);
        });
  }

  @Test
  void aValidationException() {
    assertKept(
        ItemValidationException.class,
        () -> boxes.put(new Box(bytes(""), 1, bytes(""))),
        e -> {
          assertThat(e.path()).isEqualTo("id");
          assertThat(e.table()).contains("boxes");
          assertThat(e.problem()).contains("can't be empty");
        });
  }

  @Test
  void aConditionThatFailed() {
    boxes.put(Box.of(1));

    assertKept(
        ConditionFailedException.class,
        () ->
            boxes
                .update(bytes("id"), 1)
                .apply(A.content.set(bytes("x")))
                .when(A.content.eq(bytes("y")))
                .execute(),
        e -> {
          assertThat(e.table()).isEqualTo("boxes");
          assertThat(e.key()).isEqualTo("{id=2 bytes, shelf=1}");
          assertThat(e.currentItem()).contains(item(1));
          assertThat(e.mayHaveBeenApplied()).isFalse();
        });
    assertKept(
        ItemAlreadyExistsException.class,
        () -> boxes.insert(Box.of(1)),
        e -> assertThat(e.currentItem()).contains(item(1)));
  }

  @Test
  void whatCantBeKeptSaysSo() {
    boxes.put(Box.of(1));
    ItemAlreadyExistsException thrown =
        catchThrowableOfType(ItemAlreadyExistsException.class, () -> boxes.insert(Box.of(1)));

    assertThat(thrown.current(Box.class)).contains(Box.of(1));
    assertThatIllegalStateException()
        .isThrownBy(() -> copy(thrown).current(Box.class))
        .withMessage(
            "table boxes, key {id=2 bytes, shelf=1}: this exception was serialised and can't read"
                + " the item any more. Read currentItem() with the model's mapper");
  }

  @Test
  void aVersionConflict() {
    assertKept(
        VersionConflictException.class,
        () -> labels.put(new Label(bytes("id"), 9, "x", 7)),
        e -> {
          assertThat(e.expected()).isEqualTo(7);
          assertThat(e.currentItem()).isEmpty();
          assertThat(e.current(Label.class)).isEmpty();
        });
  }

  @Test
  void anItemThatIsNotThere() {
    assertKept(
        ItemNotFoundException.class,
        () -> boxes.get(bytes("id"), 99),
        e -> {
          assertThat(e.table()).isEqualTo("boxes");
          assertThat(e.key()).isEqualTo("{id=2 bytes, shelf=99}");
        });
  }

  @Test
  void anInvalidCursor() {
    assertKept(InvalidCursorException.class, () -> Cursor.decode("?"), e -> {});
  }

  @Test
  void aTransactionThatWasCancelled() {
    boxes.put(Box.of(1));

    assertKept(
        TransactionFailedException.class,
        () ->
            dynamo.transactWrite(
                tx -> {
                  tx.put(boxes, Box.of(2));
                  tx.insert(boxes, Box.of(1));
                }),
        e -> {
          assertThat(e.conflict()).isFalse();
          assertThat(e.reasons()).hasSize(2);
          assertThat(e.failed()).hasSize(1);
          TransactionFailedException.Reason reason = e.failed().get(0);
          assertThat(reason.code()).isEqualTo("ConditionalCheckFailed");
          assertThat(reason.table()).isEqualTo("boxes");
          assertThat(reason.key()).isEqualTo(key(bytes("id"), 1));
          assertThat(reason.message()).isPresent();
          assertThat(reason.currentItem()).contains(item(1));
          assertThat(reason.failure()).containsInstanceOf(ItemAlreadyExistsException.class);
        });
  }

  @Test
  void readsThatAreLeft() {
    List<Box> stored = IntStream.range(0, 120).mapToObj(Box::of).toList();
    boxes.putAll(stored);
    EngineClients.after(1, engine, BATCH_GET_ITEM).unprocessed(1).always();

    assertKept(
        BatchIncompleteException.class,
        () ->
            dynamo.batchGet(
                reads -> stored.forEach(box -> reads.get(boxes, key(box.id(), box.shelf())))),
        e -> {
          assertThat(e.processed()).isEqualTo(100);
          assertThat(e.results().items(boxes)).isEqualTo(stored.subList(0, 100));
          assertThat(e.results().item(boxes, key(bytes("id"), 7))).contains(Box.of(7));
          assertThat(e.unprocessed().keys(boxes)).hasSize(20).contains(key(bytes("id"), 110));
          assertThat(e.unprocessed().keys(labels)).isEmpty();
          assertThat(e.unknown().isEmpty()).isTrue();
        });
  }

  @Test
  void writesThatAreLeftAndUnknown() {
    List<Box> given = IntStream.range(0, 30).mapToObj(Box::of).toList();
    engine.faults().next(BATCH_WRITE_ITEM).cutAfter().always();

    assertKept(
        BatchIncompleteException.class,
        () ->
            dynamo.batchWrite(
                batch -> {
                  given.forEach(box -> batch.put(boxes, box));
                  batch.delete(boxes, key(bytes("gone"), 1));
                }),
        e -> {
          assertThat(e.unknown().items(boxes)).isEqualTo(given.subList(0, 25));
          assertThat(e.unprocessed().items(boxes)).isEqualTo(given.subList(25, 30));
          assertThat(e.unprocessed().items(labels)).isEmpty();
          assertThat(e.unprocessed().keys(boxes)).containsExactly(key(bytes("gone"), 1));
          assertThat(e.unprocessed().size()).isEqualTo(6);
        });
  }

  @Test
  void transactionsThatAreDone() {
    EngineClients.after(1, engine, TRANSACT_WRITE_ITEMS).throttled().always();

    assertKept(
        AutoCommitException.class,
        () ->
            dynamo.transactWrite(
                autoCommit(2), tx -> IntStream.range(0, 4).forEach(i -> tx.put(boxes, Box.of(i)))),
        e -> {
          assertThat(e.committedTransactions()).isEqualTo(1);
          assertThat(e.committedOperations()).isEqualTo(2);
          assertThat(e.results().items(boxes)).containsExactly(Box.of(0), Box.of(1));
          assertThat(e.results().items(labels)).isEmpty();
          assertThat(e.results().item(boxes, key(bytes("id"), 1))).contains(Box.of(1));
        });
  }
}
