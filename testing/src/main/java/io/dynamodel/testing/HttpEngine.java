package io.dynamodel.testing;

import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * The engine behind Jetty.
 *
 * <p>Not DynamoDB Local's own server: that one prints its settings, listens on all addresses of the
 * machine and has to be told a port.
 */
final class HttpEngine {

  private static final String LOOPBACK = "127.0.0.1";

  private final LocalDynamoDBRequestHandler requests;
  private final Server server;
  private final ServerConnector connector;

  private HttpEngine(LocalDynamoDBRequestHandler requests) {
    this.requests = requests;
    this.server = new Server(threads());
    this.connector = new ServerConnector(server);
    connector.setHost(LOOPBACK);
    server.addConnector(connector);
    server.setHandler(new LocalDynamoDBServerHandler(requests, null));
  }

  /** Starts an empty engine on a free port. */
  static HttpEngine start() {
    HttpEngine engine = new HttpEngine(inMemory());
    try {
      engine.server.start();
      return engine;
    } catch (Exception e) {
      engine.requests.shutdown();
      throw new IllegalStateException("DynamoDB Local could not listen on " + LOOPBACK + ".", e);
    }
  }

  URI endpoint() {
    return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local's server did not stop.", e);
    } finally {
      requests.shutdown();
    }
  }

  private static LocalDynamoDBRequestHandler inMemory() {
    int authorityLevel = 0;
    boolean inMemory = true;
    // With one database, a client finds its tables whatever its region and credentials are.
    boolean sharedDb = true;
    boolean delayTransientStatuses = false;
    return new LocalDynamoDBRequestHandler(
        authorityLevel, inMemory, null, sharedDb, delayTransientStatuses);
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName("dynamodb-local-http");
    threads.setDaemon(true);
    return threads;
  }
}
