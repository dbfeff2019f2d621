package io.dynamodel.it.async;

import static io.dynamodel.AutoCommit.autoCommit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.dynamodel.AsyncDynamo;
import io.dynamodel.BatchWrite;
import io.dynamodel.Dynamo;
import io.dynamodel.TransactWrite;
import io.dynamodel.WriteResults;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.Operation;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.testing.WithDynamoDb;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Writes that a publisher gives, sent as they come. */
@WithDynamoDb
class WriteAllTest {
  private final AsyncDynamo dynamo;
  private final EntryAsyncTable entries;
  private final TagAsyncTable tags;

  WriteAllTest(DynamoDbAsyncClient client) {
    Dynamo both = Dynamo.of(client);
    dynamo = both.async();
    entries = new EntryAsyncTable(both);
    tags = new TagAsyncTable(both);
  }

  @BeforeEach
  void create() {
    entries.admin().createIfAbsent().join();
    tags.admin().createIfAbsent().join();
    entries.scan().deleteAll().join();
    tags.scan().deleteAll().join();
  }

  private static <T> Publisher<T> each(int count, IntFunction<T> element) {
    return SdkPublisher.fromIterable(IntStream.range(0, count).mapToObj(element).toList());
  }

  private Consumer<BatchWrite> tag(int number) {
    return batch -> batch.put(tags, new Tag("t" + number, "text", number));
  }

  private Consumer<TransactWrite> entry(int number) {
    return tx -> tx.insert(entries, Entry.of("a", number));
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return catchThrowable(future::join).getCause();
  }

  @Test
  void batchesAreFilledByWhatComes(DynamoDbEngine engine) {
    int before = engine.requests(Operation.BATCH_WRITE_ITEM).size();

    WriteResults written = dynamo.batchWriteAll(each(130, this::tag)).join();

    assertThat(written.processed()).isEqualTo(130);
    assertThat(tags.scan().count().join()).isEqualTo(130);
    assertThat(engine.requests(Operation.BATCH_WRITE_ITEM)).hasSize(before + 6);
  }

  @Test
  void noStackGrowsWithWhatComes() {
    AtomicInteger none = new AtomicInteger();

    WriteResults written =
        dynamo.batchWriteAll(each(100_000, number -> batch -> none.incrementAndGet())).join();

    assertThat(written.processed()).isZero();
    assertThat(none).hasValue(100_000);
  }

  @Test
  void transactionsAreFilledByWhatComes() {
    WriteResults written = dynamo.transactWriteAll(autoCommit(3), each(10, this::entry)).join();

    assertThat(written.processed()).isEqualTo(10);
    assertThat(written.items(entries)).hasSize(10).allMatch(entry -> entry.version() == 1);
  }

  @Test
  void theFirstFailureEndsAll() {
    entries.put(Entry.of("a", 4)).join();

    Throwable failed = failure(dynamo.transactWriteAll(autoCommit(2), each(10, this::entry)));

    assertThat(failed).isInstanceOf(AutoCommitException.class);
    assertThat(((AutoCommitException) failed).committedTransactions()).isEqualTo(2);
    assertThat(entries.find("a", 6).join()).isEmpty();
  }

  @Test
  void whatAnElementThrowsEndsAll() {
    IllegalStateException mine = new IllegalStateException("mine");
    IntFunction<Consumer<BatchWrite>> third =
        number ->
            batch -> {
              if (number == 60) {
                throw mine;
              }
              tag(number).accept(batch);
            };

    Throwable failed = failure(dynamo.batchWriteAll(each(100, third)));

    assertThat(failed).isInstanceOf(BatchIncompleteException.class).hasCause(mine);
    assertThat(tags.scan().count().join()).isEqualTo(50);
    IntFunction<Consumer<BatchWrite>> first =
        number ->
            batch -> {
              throw mine;
            };
    assertThat(failure(dynamo.batchWriteAll(each(100, first)))).isSameAs(mine);
  }

  @Test
  void theFailureOfThePublisherIsTheFuture() {
    IllegalStateException mine = new IllegalStateException("mine");
    Publisher<Consumer<TransactWrite>> failing =
        subscriber -> {
          subscriber.onSubscribe(
              new Subscription() {
                @Override
                public void request(long count) {}

                @Override
                public void cancel() {}
              });
          subscriber.onNext(entry(1));
          subscriber.onError(mine);
        };

    assertThat(failure(dynamo.transactWriteAll(autoCommit(5), failing))).isSameAs(mine);
    assertThat(entries.find("a", 1).join()).isEmpty();
  }

  @Test
  void cancellingEndsTheSubscription() {
    AtomicInteger cancelled = new AtomicInteger();
    Publisher<Consumer<BatchWrite>> waiting =
        subscriber ->
            subscriber.onSubscribe(
                new Subscription() {
                  @Override
                  public void request(long count) {}

                  @Override
                  public void cancel() {
                    cancelled.incrementAndGet();
                  }
                });
    CompletableFuture<WriteResults> written = dynamo.batchWriteAll(waiting);

    written.cancel(true);

    assertThat(cancelled).hasPositiveValue();
  }

  @Test
  void aPublisherThatSubscribesAfterThatIsCancelled() {
    List<String> told = new ArrayList<>();
    List<Subscriber<? super Consumer<BatchWrite>>> subscribers = new ArrayList<>();
    dynamo.batchWriteAll(subscribers::add).cancel(true);

    subscribers
        .get(0)
        .onSubscribe(
            new Subscription() {
              @Override
              public void request(long count) {
                told.add("request");
              }

              @Override
              public void cancel() {
                told.add("cancel");
              }
            });

    assertThat(told).containsExactly("cancel");
  }

  @Test
  void nullsAreRefusedAtOnce() {
    assertThatNullPointerException().isThrownBy(() -> dynamo.batchWriteAll(null));
    assertThatNullPointerException()
        .isThrownBy(() -> dynamo.transactWriteAll(null, each(1, this::entry)))
        .withMessage("autoCommit");
  }
}
