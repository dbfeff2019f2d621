package io.dynamodel.it.async;

import io.dynamodel.AsyncQuery;
import io.dynamodel.Dynamo;
import io.dynamodel.Page;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketAsyncTable;
import io.dynamodel.it.behaviour.model.TicketTable;
import io.dynamodel.testing.WithDynamoDb;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;
import org.reactivestreams.tck.PublisherVerification;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.SkipException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The rules of Reactive Streams, by its own tests, for the publishers of items and of pages. */
@WithDynamoDb
class PublisherTckTest {
  private static final int MOST = 100;
  private static final long LONGEST_WAIT = 10_000; // ms: a slow machine is no failure
  private static final long NO_SIGNAL = 50; // ms

  private final TicketAsyncTable tickets;
  private final DynamoDbAsyncClient client;

  PublisherTckTest(DynamoDbAsyncClient client) {
    this.tickets = new TicketAsyncTable(client);
    this.client = client;
  }

  @BeforeAll
  static void putItems(DynamoDbClient client) {
    TicketTable tickets = new TicketTable(client);
    tickets.admin().create();
    tickets.putAll(IntStream.range(0, MOST).mapToObj(second -> Ticket.of("q", second)).toList());
  }

  private AsyncQuery<Ticket> queue(long count) {
    return count == 0 ? tickets.query("none") : tickets.query("q").limit((int) count);
  }

  /** Fails before its first request. */
  private AsyncQuery<Ticket> failing() {
    AtomicBoolean isBroken = new AtomicBoolean();
    Dynamo dynamo =
        Dynamo.builder().asyncClient(client).tableNames(name -> named(name, isBroken)).build();
    AsyncQuery<Ticket> query = new TicketAsyncTable(dynamo).query("q");
    isBroken.set(true);
    return query;
  }

  private static String named(String name, AtomicBoolean isBroken) {
    if (isBroken.get()) {
      throw new IllegalStateException("there is no name");
    }
    return name;
  }

  @TestFactory
  Stream<DynamicTest> items() {
    return testsOf(new Items());
  }

  @TestFactory
  Stream<DynamicTest> itemsOfSmallPages() {
    return testsOf(
        new Items() {
          @Override
          public Publisher<Ticket> createPublisher(long count) {
            return queue(count).pageSize(3).items();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> pages() {
    return testsOf(new Pages());
  }

  private static Stream<DynamicTest> testsOf(PublisherVerification<?> verification) {
    List<Method> tests =
        Arrays.stream(verification.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
            .sorted(Comparator.comparing(Method::getName))
            .toList();
    return tests.stream()
        .map(test -> DynamicTest.dynamicTest(test.getName(), () -> run(verification, test)));
  }

  private static void run(PublisherVerification<?> verification, Method test) throws Throwable {
    try {
      verification.setUp();
      test.invoke(verification);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SkipException skipped) {
        Assumptions.abort(skipped.getMessage());
      }
      throw e.getCause();
    }
  }

  private static TestEnvironment environment() {
    return new TestEnvironment(LONGEST_WAIT, NO_SIGNAL, NO_SIGNAL);
  }

  private class Items extends PublisherVerification<Ticket> {
    Items() {
      super(environment(), LONGEST_WAIT);
    }

    @Override
    public long maxElementsFromPublisher() {
      return MOST;
    }

    @Override
    public Publisher<Ticket> createPublisher(long count) {
      return queue(count).items();
    }

    @Override
    public Publisher<Ticket> createFailedPublisher() {
      return failing().items();
    }
  }

  private final class Pages extends PublisherVerification<Page<Ticket>> {
    Pages() {
      super(environment(), LONGEST_WAIT);
    }

    @Override
    public long maxElementsFromPublisher() {
      return MOST;
    }

    @Override
    public Publisher<Page<Ticket>> createPublisher(long count) {
      return queue(count).pageSize(1).pages();
    }

    @Override
    public void optional_spec105_emptyStreamMustTerminateBySignallingOnComplete() {
      throw new SkipException("without items there is a page that says so");
    }

    @Override
    public @Nullable Publisher<Page<Ticket>> createFailedPublisher() {
      return null; // each page is a call of its own: none fails before it is demanded
    }
  }
}
