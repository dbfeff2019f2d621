package io.dynamodel.it.docs;

import static io.dynamodel.engine.Operation.SCAN;
import static io.dynamodel.it.docs.JobTable.A;
import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.BatchWrite;
import io.dynamodel.Dynamo;
import io.dynamodel.Outcome;
import io.dynamodel.WriteResults;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.exception.ItemNotFoundException;
import io.dynamodel.testing.WithDynamoDb;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** docs/async.md. */
@WithDynamoDb
class AsyncTest {

  @BeforeEach
  void create(DynamoDbClient client) {
    new JobTable(client).admin().create();
  }

  @AfterEach
  void delete(DynamoDbClient client) {
    new JobTable(client).admin().delete();
  }

  @Test
  void calls(DynamoDbAsyncClient client) {
    JobAsyncTable jobs = new JobAsyncTable(Dynamo.of(client));
    Job job = new Job("mails", "1", "OPEN", 3);

    CompletableFuture<Job> started =
        jobs.insert(job)
            .thenCompose(
                stored ->
                    jobs.update(stored)
                        .apply(A.state.set("STARTED"))
                        .when(A.state.eq("OPEN"))
                        .execute());
    CompletableFuture<Optional<Job>> found = started.thenCompose(done -> jobs.find("mails", "1"));

    assertThat(found.join()).contains(new Job("mails", "1", "STARTED", 3));
  }

  @Test
  void failures(DynamoDbAsyncClient client) {
    JobAsyncTable jobs = new JobAsyncTable(Dynamo.of(client));

    CompletableFuture<String> state =
        jobs.get("mails", "9")
            .thenApply(Job::state)
            .exceptionally(
                e -> {
                  Throwable cause = e instanceof CompletionException ? e.getCause() : e;
                  if (cause instanceof ItemNotFoundException) {
                    return "UNKNOWN";
                  }
                  throw new CompletionException(cause);
                });
    CompletableFuture<Outcome<Job>> outcome =
        jobs.tryInsert(new Job("mails", "1", "OPEN", 3)); // a taken key is no failure

    assertThat(state.join()).isEqualTo("UNKNOWN");
    assertThat(outcome.join()).isInstanceOf(Outcome.Applied.class);
  }

  @Test
  void publishers(DynamoDbAsyncClient client) {
    JobAsyncTable jobs = new JobAsyncTable(Dynamo.of(client));
    jobs.putAll(List.of(new Job("mails", "1", "OPEN", 3), new Job("mails", "2", "DONE", 5))).join();
    Queue<Job> seen = new ArrayDeque<>();

    SdkPublisher<Job> open = jobs.query("mails").filter(A.state.eq("OPEN")).items();
    CompletableFuture<Void> all = open.subscribe(seen::add);
    CompletableFuture<Long> count = jobs.scan().parallel(4).count();

    all.join();
    assertThat(seen).hasSize(1);
    assertThat(count.join()).isEqualTo(2);
  }

  @Test
  void cancelling(DynamoDbAsyncClient client, DynamoDbEngine engine) {
    engine.faults().next(SCAN).delayed(Duration.ofMinutes(1)); // cancelled before its answer
    JobAsyncTable jobs = new JobAsyncTable(Dynamo.of(client));

    CompletableFuture<List<Job>> all = jobs.scan().toList();
    all.cancel(true); // the request under way is cancelled, and no more are sent

    CompletableFuture<List<Job>> some =
        jobs.query("mails").toList().orTimeout(30, TimeUnit.SECONDS);

    assertThat(all).isCancelled();
    assertThat(some.join()).isEmpty();
  }

  @Test
  void severalTables(DynamoDbAsyncClient client) {
    Dynamo dynamo = Dynamo.of(client);
    JobAsyncTable jobs = new JobAsyncTable(dynamo);
    Job job = new Job("mails", "1", "OPEN", 3);
    Job next = new Job("mails", "2", "OPEN", 3);

    CompletableFuture<?> both =
        dynamo
            .async()
            .transactWrite(tx -> tx.insert(jobs, job).insert(jobs, next))
            .thenCompose(
                done ->
                    dynamo
                        .async()
                        .batchWrite(batch -> batch.delete(jobs, JobTable.key("mails", "1"))));

    both.join();
    assertThat(jobs.query("mails").toList().join()).containsExactly(next);
  }

  @Test
  void writesOfAPublisher(DynamoDbAsyncClient client) {
    Dynamo dynamo = Dynamo.of(client);
    JobAsyncTable jobs = new JobAsyncTable(dynamo);
    jobs.insert(new Job("mails", "1", "OPEN", 3)).join();

    SdkPublisher<Consumer<BatchWrite>> copies =
        jobs.query("mails")
            .items()
            .map(job -> batch -> batch.put(jobs, new Job("done", job.id(), job.state(), 0)));
    CompletableFuture<WriteResults> copied = dynamo.async().batchWriteAll(copies);

    copied.join();
    assertThat(jobs.query("done").toList().join()).hasSize(1);
  }

  @Test
  void bothClients(DynamoDbClient client, DynamoDbAsyncClient asyncClient) {
    Dynamo dynamo = Dynamo.builder().client(client).asyncClient(asyncClient).build();
    JobTable jobs = new JobTable(dynamo);
    JobAsyncTable asyncJobs = new JobAsyncTable(dynamo);

    jobs.insert(new Job("mails", "1", "OPEN", 3));
    assertThat(asyncJobs.get("mails", "1").join().state()).isEqualTo("OPEN");
  }
}
