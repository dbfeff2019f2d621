package io.dynamodel.it.requests;

import static io.dynamodel.it.behaviour.model.Ticket.START;

import io.dynamodel.Dynamo;
import io.dynamodel.TableAdmin;
import io.dynamodel.engine.DynamoDbEngine;
import io.dynamodel.engine.RecordedRequest;
import io.dynamodel.expression.StoredAttribute;
import io.dynamodel.it.behaviour.fixture.EngineClients;
import io.dynamodel.it.behaviour.fixture.SettableClock;
import io.dynamodel.it.behaviour.model.Article;
import io.dynamodel.it.behaviour.model.ArticleTable;
import io.dynamodel.it.behaviour.model.BalanceTable;
import io.dynamodel.it.behaviour.model.Deed;
import io.dynamodel.it.behaviour.model.DeedTable;
import io.dynamodel.it.behaviour.model.Delivery;
import io.dynamodel.it.behaviour.model.DeliveryTable;
import io.dynamodel.it.behaviour.model.Lease;
import io.dynamodel.it.behaviour.model.LeaseTable;
import io.dynamodel.it.behaviour.model.Member;
import io.dynamodel.it.behaviour.model.MemberTable;
import io.dynamodel.it.behaviour.model.Score;
import io.dynamodel.it.behaviour.model.ScoreTable;
import io.dynamodel.it.behaviour.model.Ticket;
import io.dynamodel.it.behaviour.model.TicketTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * An engine with a few items in each table. Nothing on it is random: its clock stands still, ids
 * are counted, nothing pauses.
 */
final class Stage implements AutoCloseable {
  static final int SCORES = 12;

  final DynamoDbEngine engine;
  final Dynamo dynamo;
  final ArticleTable articles;
  final BalanceTable balances;
  final DeedTable deeds;
  final DeliveryTable deliveries;
  final LeaseTable leases;
  final MemberTable members;
  final ScoreTable scores;
  final TicketTable tickets;
  final VisitsTable visits;

  private int ids;

  Stage() {
    SettableClock clock = new SettableClock(START.plus(Duration.ofDays(1)));
    engine = DynamoDbEngine.builder().seed(1).clock(clock).start();
    dynamo = dynamo(EngineClients.withoutRetries(engine), clock);
    articles = new ArticleTable(dynamo);
    balances = new BalanceTable(dynamo);
    deeds = new DeedTable(dynamo);
    deliveries = new DeliveryTable(dynamo);
    leases = new LeaseTable(dynamo);
    members = new MemberTable(dynamo);
    scores = new ScoreTable(dynamo);
    tickets = new TicketTable(dynamo);
    visits = new VisitsTable(dynamo);
    fill();
  }

  private Dynamo dynamo(DynamoDbClient client, SettableClock clock) {
    return Dynamo.builder()
        .client(client)
        .clock(clock)
        .idGenerator(() -> "id-" + ++ids)
        .backoff(BackoffStrategy.retryImmediately())
        .build();
  }

  /** The same under a client that sends each request up to three times. */
  Dynamo retrying() {
    return dynamo(
        EngineClients.retrying(engine, 3), new SettableClock(START.plus(Duration.ofDays(1))));
  }

  private void fill() {
    Stream.of(
            articles.admin(),
            balances.admin(),
            deeds.admin(),
            deliveries.admin(),
            leases.admin(),
            members.admin(),
            scores.admin(),
            tickets.admin(),
            visits.admin())
        .forEach(TableAdmin::create);
    articles.putAll(List.of(Article.of("a"), Article.of("b")));
    deeds.put(Deed.of("first", "one"));
    deeds.put(Deed.of("expired", "old").expiring(START));
    deliveries.putAll(
        List.of(
            Delivery.in("north", "c", 1, 100),
            Delivery.by("pat", 2, 200, "bell"),
            Delivery.on("de", 7, 3, "Ulm", 1)));
    leases.putAll(List.of(Lease.of(1, null), Lease.of(2, START)));
    members.put(new Member("bare", 1, null, Map.of(), Map.of()));
    withoutSettings("bare");
    scores.putAll(scores(0, SCORES));
    tickets.putAll(IntStream.range(0, 3).mapToObj(second -> Ticket.of("q", second)).toList());
    visits.put(new Visits("home", "Home", 3));
  }

  /** Removes what a record that has an empty map stores. */
  void withoutSettings(String member) {
    members.update(member).apply(new StoredAttribute<Member>("settings").remove()).execute();
  }

  /** Every fourth one has the same player. */
  static List<Score> scores(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(points -> new Score("go", points, "p" + points % 4))
        .toList();
  }

  /** Forgets the requests until now: they prepare what is recorded. */
  void prepared() {
    engine.forgetRequests();
  }

  /** The requests of a call: operation, bytes and body. */
  List<String> requestsOf(Recorded.Call call) {
    List<String> end = new ArrayList<>();
    prepared();
    try {
      call.on(this);
    } catch (RuntimeException e) {
      end.add("! " + e.getClass().getSimpleName());
    }
    return Stream.concat(engine.requests().stream().map(Stage::line), end.stream()).toList();
  }

  private static String line(RecordedRequest request) {
    int bytes = request.body().getBytes(StandardCharsets.UTF_8).length;
    return request.operation() + " " + bytes + " " + SortedJson.of(request.body());
  }

  @Override
  public void close() {
    dynamo.client().close();
    engine.close();
  }
}
