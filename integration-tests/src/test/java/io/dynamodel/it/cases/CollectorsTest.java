package io.dynamodel.it.cases;

import static io.dynamodel.AutoCommit.autoCommit;
import static io.dynamodel.BatchSize.batchSize;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.dynamodel.BatchWrite;
import io.dynamodel.Dynamo;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What a lambda gets belongs to the thread that the lambda runs on. */
@WithDynamoDb
class CollectorsTest {
  @DynamoModel(table = "parts")
  record Part(@PartitionKey String id) {}

  private final Dynamo dynamo;
  private final CollectorsTest_PartTable parts;

  CollectorsTest(DynamoDbClient client, CollectorsTest_PartTable created) {
    dynamo = Dynamo.of(client);
    parts = new CollectorsTest_PartTable(dynamo);
    assertThat(created.scan().toList()).isEmpty();
  }

  /** Runs it on another thread, which keeps to itself what is thrown there. */
  private static void elsewhere(Runnable action) {
    Thread thread = new Thread(() -> catchThrowable(action::run), "elsewhere");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertRefused(Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("thread elsewhere can't add here: only thread ");
    assertThat(parts.scan().toList()).isEmpty();
  }

  @Test
  void anotherThreadIsRefusedEvenIfItSwallowsThat() {
    Part part = new Part("a");

    assertRefused(() -> dynamo.transactWrite(tx -> elsewhere(() -> tx.put(parts, part))));
    assertRefused(() -> dynamo.transactWrite(tx -> elsewhere(() -> tx.token("t"))));
    assertRefused(
        () -> dynamo.transactWrite(autoCommit(1), tx -> elsewhere(() -> tx.put(parts, part))));
    assertRefused(() -> dynamo.batchWrite(b -> elsewhere(() -> b.put(parts, part))));
    assertRefused(
        () ->
            dynamo.batchWrite(batchSize(1), b -> elsewhere(() -> b.putAll(parts, List.of(part)))));
    assertRefused(() -> dynamo.batchGet(r -> elsewhere(() -> r.get(parts, key("a")))));
    assertRefused(() -> dynamo.transactGet(r -> elsewhere(() -> r.get(parts, key("a")))));
  }

  private static io.dynamodel.Key<Part> key(String id) {
    return CollectorsTest_PartTable.key(id);
  }

  @Test
  void aParallelStreamLosesNothingSilently() {
    List<Part> many = IntStream.range(0, 60).mapToObj(i -> new Part("p" + i)).toList();

    for (int i = 0; i < 20; i++) {
      Throwable refused =
          catchThrowable(
              () ->
                  dynamo.transactWrite(
                      tx -> many.parallelStream().forEach(part -> tx.put(parts, part))));
      // On a machine with one processor the stream has but one thread.
      int stored = parts.scan().toList().size();
      assertThat(stored).isEqualTo(refused == null ? 60 : 0);
      parts.deleteAll(many);
    }
  }

  @Test
  void whatWasSentBeforeIsTold() {
    AutoCommitException transactions =
        catchThrowableOfType(
            AutoCommitException.class,
            () ->
                dynamo.transactWrite(
                    autoCommit(1),
                    tx -> {
                      tx.put(parts, new Part("a"));
                      elsewhere(() -> tx.put(parts, new Part("b")));
                    }));
    BatchIncompleteException batch =
        catchThrowableOfType(
            BatchIncompleteException.class,
            () ->
                dynamo.batchWrite(
                    batchSize(1),
                    b -> {
                      b.put(parts, new Part("a"));
                      elsewhere(() -> b.put(parts, new Part("b")));
                    }));

    assertThat(transactions.committedOperations()).isEqualTo(1);
    assertThat(transactions).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(batch.processed()).isEqualTo(1);
    assertThat(parts.scan().toList()).containsExactly(new Part("a"));
    parts.delete("a");
  }

  @Test
  void aLambdaCanNotSend() {
    assertThat(Arrays.stream(BatchWrite.class.getMethods()).map(java.lang.reflect.Method::getName))
        .doesNotContain("commit", "close", "batchSize");
  }
}
