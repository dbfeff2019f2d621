package io.dynamodel.testing;

import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * An empty DynamoDB in this process's memory, for tests and examples.
 *
 * <pre>{@code
 * try (DynamoDbLocal local = DynamoDbLocal.start()) {
 *   DynamoDbClient client = local.client();
 *   ...
 * }
 * }</pre>
 *
 * <p>It is <a
 * href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html">DynamoDB
 * Local</a>, without its telemetry. The native SQLite library that it needs is in its jar, for
 * Linux, macOS and Windows, on x86 and (not Windows) on ARM. Each engine has tables of its own.
 *
 * <h2>In the process or over HTTP</h2>
 *
 * {@link #start()} calls the engine in this process. {@link #startHttp()} puts a server in front of
 * it and the SDK's own client before that. Measured with items of a few attributes on two cores,
 * warm:
 *
 * <ul>
 *   <li>a put or get takes some 0.1 ms in the process and 10 to 20 times as long over HTTP, where
 *       most of it is spent on HTTP and JSON, not on the socket;
 *   <li>the first engine of a JVM takes around two seconds, mostly of loading classes, until its
 *       first answer, and over HTTP half a second more; each further one takes some 10 ms, over
 *       HTTP up to 100.
 * </ul>
 *
 * <p>So tests start it in the process. Responses and exceptions are the same as over HTTP. What is
 * different: there are no interceptors, retries, metrics and time-outs; {@code
 * overrideConfiguration} of a request is ignored; and an item with a {@code null} value is refused,
 * where the SDK leaves the attribute out of the request. Whoever tests one of these starts it with
 * HTTP.
 *
 * <p>An engine that nobody closes does not keep the JVM alive.
 */
public sealed interface DynamoDbLocal extends AutoCloseable
    permits InProcessDynamoDbLocal, DynamoDbLocalServer {

  /**
   * Starts an empty engine that is called in this process, without HTTP.
   *
   * @throws IllegalStateException if DynamoDB Local does not run on this machine
   */
  static DynamoDbLocal start() {
    return InProcessDynamoDbLocal.open();
  }

  /**
   * Starts an empty engine behind HTTP, on a free port that only this machine can reach.
   *
   * @throws IllegalStateException if DynamoDB Local does not run on this machine
   */
  static DynamoDbLocalServer startHttp() {
    return DynamoDbLocalServer.open();
  }

  /** The client of this engine, closed with it. */
  DynamoDbClient client();

  /** The asynchronous client of this engine, closed with it. */
  DynamoDbAsyncClient asyncClient();

  /** Stops the engine, whose tables are then gone. A second call does nothing. */
  @Override
  void close();
}
