package io.dynamodel.engine;

import io.dynamodel.engine.fault.Script;
import io.dynamodel.engine.http.AsyncHttpClient;
import io.dynamodel.engine.http.Gateway;
import io.dynamodel.engine.http.HttpFront;
import io.dynamodel.engine.http.SyncHttpClient;
import io.dynamodel.engine.journal.Journal;
import io.dynamodel.engine.journal.ReplayClock;
import io.dynamodel.engine.request.Action;
import io.dynamodel.engine.table.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsAsyncClientBuilder;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClientBuilder;

/**
 * A DynamoDB in this process's memory, for tests. It is empty when it starts, and gone when it is
 * closed.
 *
 * <pre>{@code
 * try (DynamoDbEngine engine = DynamoDbEngine.start()) {
 *   DynamoDbClient client = engine.client();
 *   client.createTable(…);
 *   engine.faults().next(PUT_ITEM).throttled();
 *   client.putItem(…);                          // refused once, and tried again by the SDK
 *   assertThat(engine.requests(PUT_ITEM)).hasSize(2);
 * }
 * }</pre>
 *
 * <p>Requests run through the SDK's whole pipeline and end in this process, without a socket. An
 * engine has no thread until one is needed, and its threads don't keep the JVM alive.
 */
public final class DynamoDbEngine implements AutoCloseable {

  private final EngineThreads threads = new EngineThreads();
  private final Database database;
  private final @Nullable Journal journal;
  private final EngineCore core;
  private final Gateway gateway;
  private final List<HttpFront> fronts = new ArrayList<>();
  private @Nullable DynamoDbClient client;
  private @Nullable DynamoDbAsyncClient asyncClient;
  private boolean closed;

  DynamoDbEngine(EngineSettings settings) throws IOException {
    ReplayClock clock = new ReplayClock(settings.clock());
    database =
        new Database(
            clock, new Random(settings.seed()), settings.staleReads(), settings.creatingTakes());
    Map<String, Action> actions = Actions.on(database);
    Path data = settings.data();
    journal = data == null ? null : Journal.open(data, database, clock, actions, threads);
    Service service = new Service(journal == null ? actions : journal.keeping(actions));
    core = new EngineCore(service, new Script(new Random(settings.seed())), threads);
    gateway = new Gateway(core);
  }

  /** Starts an engine with the default settings. */
  public static DynamoDbEngine start() {
    return builder().start();
  }

  /** Settings to start an engine with: {@code DynamoDbEngine.builder().seed(1).start()}. */
  public static DynamoDbEngineBuilder builder() {
    return new DynamoDbEngineBuilder();
  }

  /** The engine's blocking client: always the same one. It is closed with the engine. */
  public synchronized DynamoDbClient client() {
    if (client == null) {
      client = configure(DynamoDbClient.builder()).build();
    }
    return client;
  }

  /** The engine's asynchronous client: always the same one. It is closed with the engine. */
  public synchronized DynamoDbAsyncClient asyncClient() {
    if (asyncClient == null) {
      asyncClient = configure(DynamoDbAsyncClient.builder()).build();
    }
    return asyncClient;
  }

  /**
   * Points a client of your own at the engine: sets its endpoint, region, credentials and HTTP
   * client.
   */
  public DynamoDbClientBuilder configure(DynamoDbClientBuilder builder) {
    ClientSettings.apply(builder);
    return builder.httpClient(new SyncHttpClient(gateway));
  }

  /** Points an asynchronous client of your own at the engine. */
  public DynamoDbAsyncClientBuilder configure(DynamoDbAsyncClientBuilder builder) {
    ClientSettings.apply(builder);
    return builder.httpClient(new AsyncHttpClient(gateway, threads));
  }

  /** Points a client for streams at the engine. */
  public DynamoDbStreamsClientBuilder configure(DynamoDbStreamsClientBuilder builder) {
    ClientSettings.applyCommon(builder);
    return builder.httpClient(new SyncHttpClient(gateway));
  }

  /** Points an asynchronous client for streams at the engine. */
  public DynamoDbStreamsAsyncClientBuilder configure(DynamoDbStreamsAsyncClientBuilder builder) {
    ClientSettings.applyCommon(builder);
    return builder.httpClient(new AsyncHttpClient(gateway, threads));
  }

  /** Listens for HTTP on a free port of loopback, until the engine is closed. */
  public HttpEndpoint listen() {
    return listen(0);
  }

  /**
   * Listens for HTTP on a port of loopback, until the engine is closed.
   *
   * @param port the port, 0 for a free one
   * @throws UncheckedIOException if the port is in use
   * @throws IllegalArgumentException if {@code port} is not from 0 to 65535
   * @throws IllegalStateException if the engine is closed
   */
  public synchronized HttpEndpoint listen(int port) {
    if (closed) {
      throw EngineCore.closedFailure();
    }
    try {
      HttpFront front = HttpFront.listen(port, gateway, threads);
      fronts.add(front);
      return new HttpEndpoint(front.endpoint());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Can't listen on port " + port + " of 127.0.0.1: " + e.getMessage(), e);
    }
  }

  /** Failures on purpose. There are none by default. */
  public Faults faults() {
    return new Faults(core.script());
  }

  /**
   * The requests that were sent until now, oldest first, also those that had a fault. The oldest
   * are forgotten when all together have more than 16 MB.
   */
  public List<RecordedRequest> requests() {
    return core.log().all();
  }

  /** The requests of one operation that were sent until now, oldest first. */
  public List<RecordedRequest> requests(Operation<?> operation) {
    return requests().stream().filter(each -> each.operation().equals(operation)).toList();
  }

  /** Forgets the requests that were sent until now. */
  public void forgetRequests() {
    core.log().clear();
  }

  /**
   * Deletes all items that are past their time to live. The service does that within days.
   *
   * @return how many items were deleted
   */
  public int expire() {
    return database.expire();
  }

  /** Closes the engine and its clients. Requests are refused from now on. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    core.close();
    fronts.forEach(HttpFront::close);
    if (client != null) {
      client.close();
    }
    if (asyncClient != null) {
      asyncClient.close();
    }
    if (journal != null) {
      journal.close();
    }
    threads.close();
  }
}
