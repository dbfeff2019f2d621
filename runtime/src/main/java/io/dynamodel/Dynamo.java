package io.dynamodel;

import io.dynamodel.contract.CheckReturnValue;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.AutoCommitException;
import io.dynamodel.exception.BatchIncompleteException;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.answer.AnswerInterceptor;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.batch.Batching;
import io.dynamodel.internal.call.Connection;
import io.dynamodel.internal.call.Decoding;
import io.dynamodel.internal.call.SdkFloor;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.cursor.CursorSeal;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.transact.TransactGetItems;
import io.dynamodel.metrics.CallListener;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What all tables share: the client, the names of the tables, the delays before repeated requests,
 * and the ids of new records. Immutable and safe for any number of threads.
 *
 * <pre>{@code
 * try (Dynamo dynamo = Dynamo.create()) {
 *   OrderTable orders = new OrderTable(dynamo);
 *   orders.put(order);
 *   dynamo.transactWrite(tx -> tx.insert(orders, other).delete(orders, OrderTable.key("o1")));
 * }
 * }</pre>
 *
 * <p>{@link #close} closes a client that this object made, never one that it was given.
 */
public final class Dynamo implements AutoCloseable {
  private static final String NO_CLIENT =
      "this Dynamo has no DynamoDbClient: make it with Dynamo.of(client) or builder().client(…)";
  private static final String NO_ASYNC_CLIENT =
      "this Dynamo has no DynamoDbAsyncClient: make it with Dynamo.of(asyncClient) or"
          + " builder().asyncClient(…)";

  private final @Nullable DynamoDbClient client;
  private final @Nullable DynamoDbAsyncClient asyncClient;
  private final boolean ownsClient;
  private final @Nullable UnaryOperator<String> tableNames; // null: they stay as they are
  private final BackoffStrategy backoff;
  private final @Nullable IdGenerator ids; // null: random UUIDs, as most have it
  private final @Nullable CursorSeal cursorSeal; // null: unsigned
  private final Clock clock;
  private final Connection connection;
  private final boolean valuesInMessages;

  private Dynamo(Builder builder) {
    SdkFloor.check();
    ownsClient = builder.client == null && builder.asyncClient == null;
    client = ownsClient ? builder.newClient() : builder.client;
    asyncClient = builder.asyncClient;
    tableNames = builder.tableNames;
    backoff = builder.backoff;
    ids = builder.ids;
    cursorSeal = builder.cursorSeal();
    clock = builder.clock;
    valuesInMessages = builder.valuesInMessages;
    connection =
        new Connection(
            client,
            builder.decoding(client),
            asyncClient,
            builder.decoding(asyncClient),
            builder.delayed,
            builder.capacity,
            builder.listeners);
  }

  /**
   * Makes a client of its own. It finds region, endpoint and credentials where the AWS SDK looks
   * for them, such as in {@code AWS_REGION} and {@code AWS_ENDPOINT_URL_DYNAMODB}.
   */
  public static Dynamo create() {
    return builder().build();
  }

  /** Uses your client, which stays open when this object is closed. */
  public static Dynamo of(DynamoDbClient client) {
    return builder().client(client).build();
  }

  /**
   * Uses your client, which stays open when this object is closed. Asynchronous tables and {@link
   * #async} work with it, and nothing that waits.
   */
  public static Dynamo of(DynamoDbAsyncClient client) {
    return builder().asyncClient(client).build();
  }

  /** Starts from the settings of {@link #create}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The interceptor of {@linkplain Builder#directDecoding direct decoding}. Clients that are made
   * here have it. The SDK adds it to all others, too, if it finds it on the class path. Add it to
   * yours where it does not: on the module path, and in a jar of several jars whose {@code
   * execution.interceptors} were not merged.
   */
  public static ExecutionInterceptor decodingInterceptor() {
    return new AnswerInterceptor();
  }

  /**
   * The client that sends all requests of those who wait.
   *
   * @throws IllegalStateException if there is none
   */
  public DynamoDbClient client() {
    if (client == null) {
      throw new IllegalStateException(NO_CLIENT);
    }
    return client;
  }

  /**
   * The client that sends all requests of those who don't wait.
   *
   * @throws IllegalStateException if there is none
   */
  public DynamoDbAsyncClient asyncClient() {
    if (asyncClient == null) {
      throw new IllegalStateException(NO_ASYNC_CLIENT);
    }
    return asyncClient;
  }

  /**
   * What this object does with several tables, without waiting.
   *
   * @throws IllegalArgumentException if it has no asynchronous client
   */
  @CheckReturnValue
  public AsyncDynamo async() {
    checkIsAsync();
    return new AsyncDynamo(this);
  }

  /**
   * Whether there is a client for those who wait.
   *
   * @throws IllegalArgumentException if there is none
   */
  void checkWaits() {
    if (client == null) {
      throw new IllegalArgumentException(NO_CLIENT);
    }
  }

  /**
   * Whether there is a client for those who don't wait.
   *
   * @throws IllegalArgumentException if there is none
   */
  void checkIsAsync() {
    if (asyncClient == null) {
      throw new IllegalArgumentException(NO_ASYNC_CLIENT);
    }
  }

  /**
   * Does all operations that {@code operations} collects, or none (TransactWriteItems): up to 100
   * puts, inserts, updates, deletes and checks in any tables of this object, each item once, up to
   * 4 MB in all. Sends one request after {@code operations} has returned; none if there is nothing
   * to do.
   *
   * @return the records that were put and inserted, as they are stored
   * @throws TransactionFailedException if the transaction was cancelled: says why, by operation;
   *     nothing was changed
   * @throws ItemValidationException if DynamoDB can't store one of the items; nothing was sent
   * @throws IllegalArgumentException if there are too many operations, or two on one item; nothing
   *     was sent
   */
  public WriteResults transactWrite(Consumer<TransactWrite> operations) {
    Objects.requireNonNull(operations, "operations");
    return connection.await(transaction(operations));
  }

  Work<WriteResults> transaction(Consumer<TransactWrite> operations) {
    return SingleTransaction.of(this, operations);
  }

  /**
   * Does any number of operations in several transactions, each all or nothing for itself. Sends a
   * transaction each time that {@code operations} has collected as many as {@code autoCommit} says,
   * and the rest after it has returned.
   *
   * <p>Under a {@linkplain TransactWrite#token token}, each transaction has a token of its own,
   * derived from it. If the same operations are sent again under the same token within 10 minutes,
   * those that are done already are not done twice. Other operations under that token are refused:
   * then it is unknown whether the earlier ones were applied ({@link AutoCommitException#unknown}).
   *
   * @return the records that were put and inserted, as they are stored
   * @throws AutoCommitException if a transaction fails, or {@code operations} after the first one
   *     was sent: says which are done. Whatever {@code operations} throws before passes as it is
   */
  public WriteResults transactWrite(AutoCommit autoCommit, Consumer<TransactWrite> operations) {
    Objects.requireNonNull(autoCommit, "autoCommit");
    Objects.requireNonNull(operations, "operations");
    return SeveralTransactions.run(this, autoCommit, operations);
  }

  /**
   * Reads any number of items of any tables (BatchGetItem, 100 keys a request): those that {@code
   * reads} names. Without any nothing is sent.
   *
   * @throws BatchIncompleteException if DynamoDB leaves keys unprocessed or throttles requests
   *     again and again, or a request after the first one fails
   */
  public ReadResults batchGet(Consumer<ReadRequests> reads) {
    Objects.requireNonNull(reads, "reads");
    return connection.await(batchGetting(reads));
  }

  Work<ReadResults> batchGetting(Consumer<ReadRequests> reads) {
    ReadRequests requests = ReadRequests.of(this, reads);
    return BatchGet.whole(requests.reads())
        .call(
            connection.withOthers(requests.listeners()),
            batching().parallel(requests.parallelRequests()))
        .map(requests::results);
  }

  /**
   * Reads up to 100 items of any tables as they are at one point of time (TransactGetItems),
   * strongly consistent: those that {@code reads} names. Without any nothing is sent.
   *
   * @throws TransactionFailedException if the transaction was cancelled, such as by a write of one
   *     of the items under way
   * @throws IllegalArgumentException if there are too many; nothing was sent
   */
  public ReadResults transactGet(Consumer<ReadRequests> reads) {
    Objects.requireNonNull(reads, "reads");
    return connection.await(transactGetting(reads));
  }

  Work<ReadResults> transactGetting(Consumer<ReadRequests> reads) {
    ReadRequests requests = ReadRequests.of(this, reads);
    return transactGet(TransactGetItems.distinct(requests.reads()), requests.listeners())
        .map(requests::results);
  }

  private Work<Map<TableKey, StoredItem>> transactGet(
      List<KeyRead> reads, List<CallListener> listeners) {
    return reads.isEmpty()
        ? Work.done(Map.of())
        : connection
            .withOthers(listeners)
            .call(
                TransactGetItems.of(reads, connection.capacity()),
                reads.stream().map(read -> read.table().table()).distinct().toList());
  }

  /**
   * Puts and deletes any number of items of any tables (BatchWriteItem, 25 a request): what {@code
   * writes} does. It is sent when {@code writes} is through; if {@code writes} throws, nothing is
   * sent.
   *
   * @return what was written
   * @throws BatchIncompleteException if DynamoDB leaves items unprocessed or throttles requests
   *     again and again, or if another request fails, unless it is the first and was refused: then
   *     the SDK's exception passes
   */
  public WriteResults batchWrite(Consumer<BatchWrite> writes) {
    return BatchWrite.of(this, null, Objects.requireNonNull(writes, "writes"));
  }

  /**
   * The same for more than should be kept in memory: sends whenever so many writes wait. What was
   * written is not kept, either.
   *
   * @return how many items were written
   * @throws BatchIncompleteException as the other form; also if {@code writes} throws after
   *     something was sent: what it threw is the cause
   */
  public WriteResults batchWrite(BatchSize batchSize, Consumer<BatchWrite> writes) {
    Objects.requireNonNull(batchSize, "batchSize");
    return BatchWrite.of(this, batchSize, Objects.requireNonNull(writes, "writes"));
  }

  /**
   * The same for try-with-resources. It is sent by {@link OpenBatchWrite#commit}; closed without
   * that, nothing is sent.
   */
  public OpenBatchWrite batchWrite() {
    return new OpenBatchWrite(this, null);
  }

  /**
   * The same, which sends whenever so many writes wait, and the rest by {@link
   * OpenBatchWrite#commit}; closed without that, nothing more is sent.
   */
  public OpenBatchWrite batchWrite(BatchSize batchSize) {
    return new OpenBatchWrite(this, Objects.requireNonNull(batchSize, "batchSize"));
  }

  /**
   * Whether requests for {@code table} can be sent from here.
   *
   * @throws IllegalArgumentException if the table has another client: it may be of another account
   *     or region
   */
  void checkReaches(TableTarget<?> table) {
    if (!connection.sharesClient(table.connection())) {
      throw new IllegalArgumentException(
          "table %s: it sends its requests through another client. Make the table with the Dynamo"
                  .formatted(table.context().table())
              + " that is used here");
    }
  }

  Batching batching() {
    return new Batching(backoff, 1);
  }

  String tableName(String logicalName) {
    String name = tableNames == null ? logicalName : tableNames.apply(logicalName);
    if (name == null) {
      throw new NullPointerException("tableNames gave null for " + logicalName);
    }
    return name;
  }

  Supplier<String> ids() {
    IdGenerator generator = ids == null ? IdGenerator.randomUuid() : ids;
    return generator::next;
  }

  CursorSeal cursorSeal() {
    return cursorSeal == null ? CursorSeal.unsigned() : cursorSeal;
  }

  Clock clock() {
    return clock;
  }

  boolean valuesInMessages() {
    return valuesInMessages;
  }

  Connection connection() {
    return connection;
  }

  /** Closes the client, if this object made it. */
  @Override
  public void close() {
    if (ownsClient && client != null) {
      client.close();
    }
  }

  /** Collects the settings of a {@link Dynamo}. */
  public static final class Builder {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final int SHORTEST_SECRET = 16;
    private static final Set<Integer> KEY_LENGTHS = Set.of(16, 24, 32);

    private @Nullable DynamoDbClient client;
    private @Nullable DynamoDbAsyncClient asyncClient;
    private @Nullable URI endpoint;
    private @Nullable Region region;
    private @Nullable IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private @Nullable UnaryOperator<String> tableNames;
    private BackoffStrategy backoff = BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE);
    private @Nullable IdGenerator ids;
    private byte @Nullable [] cursorSecret;
    private @Nullable List<byte[]> cursorKeys;
    private @Nullable Function<Duration, Executor> delayed;
    private Clock clock = Clock.systemUTC();
    private boolean valuesInMessages = true;
    private boolean directDecoding = true;
    private @Nullable ReturnConsumedCapacity capacity;
    private final List<CallListener> listeners = new ArrayList<>();

    private Builder() {}

    /** The client to use; it stays the user's to close. */
    public Builder client(DynamoDbClient userClient) {
      client = Objects.requireNonNull(userClient, "client");
      return this;
    }

    /**
     * The client of asynchronous tables; it stays the user's to close. Without a {@link #client}
     * beside it there is nothing that waits.
     */
    public Builder asyncClient(DynamoDbAsyncClient userClient) {
      asyncClient = Objects.requireNonNull(userClient, "client");
      return this;
    }

    /** How pauses pass for those who don't wait. For simulations. */
    Builder delayed(Function<Duration, Executor> timer) {
      delayed = timer;
      return this;
    }

    /** The endpoint of a client that is made here. */
    public Builder endpoint(URI uri) {
      endpoint = Objects.requireNonNull(uri, "endpoint");
      return this;
    }

    /** The region of a client that is made here. */
    public Builder region(Region awsRegion) {
      region = Objects.requireNonNull(awsRegion, "region");
      return this;
    }

    /**
     * The credentials of a client that is made here, such as an {@code AwsCredentialsProvider}. The
     * engine and other local endpoints accept any: {@code
     * StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))}.
     */
    public Builder credentials(IdentityProvider<? extends AwsCredentialsIdentity> provider) {
      credentials = Objects.requireNonNull(provider, "credentials");
      return this;
    }

    /**
     * From the name that {@code @DynamoModel} gives to the name of the physical table, such as
     * {@code name -> "dev-" + name}. It is asked for every request. A table object that was made
     * with a name of its own does not ask it.
     */
    public Builder tableNames(UnaryOperator<String> mapping) {
      tableNames = Objects.requireNonNull(mapping, "tableNames");
      return this;
    }

    /**
     * The pauses before keys are asked for again that DynamoDB left unprocessed, and before a write
     * of unique values is sent again that met others under way.
     */
    public Builder backoff(BackoffStrategy strategy) {
      backoff = Objects.requireNonNull(strategy, "backoff");
      return this;
    }

    /** The ids of records that are written with none; random UUIDs unless said otherwise. */
    public Builder idGenerator(IdGenerator generator) {
      ids = Objects.requireNonNull(generator, "idGenerator");
      return this;
    }

    /**
     * Gives the times of writes ({@code @CreatedAt}, {@code @UpdatedAt}), and tells which items
     * have expired; the system's clock unless said otherwise.
     */
    public Builder clock(Clock time) {
      clock = Objects.requireNonNull(time, "clock");
      return this;
    }

    /**
     * Has cursors signed (HMAC-SHA256), so that nobody without the secret can make or change one;
     * anybody can read one. All processes that exchange cursors need the same secret; with another
     * one, older cursors are refused.
     *
     * @throws IllegalArgumentException if it has less than 16 bytes
     */
    public Builder cursorSecret(byte[] secret) {
      if (Objects.requireNonNull(secret, "cursorSecret").length < SHORTEST_SECRET) {
        throw new IllegalArgumentException(
            "a cursor secret has at least %d bytes, not %d"
                .formatted(SHORTEST_SECRET, secret.length));
      }
      cursorSecret = secret.clone();
      return this;
    }

    /**
     * Has cursors encrypted (AES-GCM), so that nobody without a key can read, make or change one.
     * All processes that exchange cursors need the same keys. To change the key, first give the new
     * one to all of them as an {@code older} one, then as the current one, and drop the old one
     * when no cursor of it is in use any more. A key is good for some 4 billion cursors.
     *
     * @param current encrypts new cursors: 16, 24 or 32 random bytes, and nothing else's key
     * @param older open cursors that were made with them
     * @throws IllegalArgumentException if one has another length
     */
    public Builder cursorKeys(byte[] current, byte[]... older) {
      List<byte[]> keys = new ArrayList<>();
      keys.add(checkedKey(current, "current"));
      for (byte[] key : Objects.requireNonNull(older, "older")) {
        keys.add(checkedKey(key, "older"));
      }
      cursorKeys = List.copyOf(keys);
      return this;
    }

    private static byte[] checkedKey(byte[] key, String name) {
      int length = Objects.requireNonNull(key, name).length;
      if (!KEY_LENGTHS.contains(length)) {
        throw new IllegalArgumentException(
            "a cursor key has 16, 24 or 32 bytes (AES), not " + length);
      }
      return key.clone();
    }

    private @Nullable CursorSeal cursorSeal() {
      if (cursorKeys != null) {
        return CursorSeal.encrypted(cursorKeys);
      }
      return cursorSecret == null ? null : CursorSeal.signed(cursorSecret);
    }

    /**
     * Whether DynamoDB is to say what each request consumes (ReturnConsumedCapacity=TOTAL): for
     * pages and listeners. It is not asked unless this is said.
     */
    public Builder consumedCapacity(boolean wanted) {
      capacity = wanted ? ReturnConsumedCapacity.TOTAL : null;
      return this;
    }

    /**
     * Whether messages of exceptions may hold values of attributes, of each the first 100
     * characters; they do unless said otherwise. The key of the item stays in them. What an
     * exception carries, such as {@code currentItem()}, stays too, and so do the messages of causes
     * that are not ours. Static mappers, and attributes that refuse an operand, know no table:
     * their exceptions hold values, and {@link AttributeException#withoutValues} leaves them out.
     */
    public Builder valuesInMessages(boolean wanted) {
      valuesInMessages = wanted;
      return this;
    }

    /**
     * Whether the items of answers are decoded from their bytes, without the SDK's attribute
     * values; they are unless said otherwise, on clients that have the {@link
     * Dynamo#decodingInterceptor}. Results and exceptions are the same. Other interceptors see no
     * items in the SDK's responses: say false if one of yours looks for them there. It is the same
     * with the items of requests, on clients of the SDK's own that have no interceptor of yours.
     */
    public Builder directDecoding(boolean wanted) {
      directDecoding = wanted;
      return this;
    }

    private Decoding decoding(@Nullable SdkClient of) {
      return directDecoding ? Decoding.of(of) : Decoding.BY_SDK;
    }

    /** One that is told of each call on each table, beside those added before. */
    public Builder listener(CallListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /**
     * The finished object.
     *
     * @throws IllegalArgumentException if there is a client, and also an endpoint, a region or
     *     credentials, which would have no effect on it; or a cursorSecret and also cursorKeys
     */
    public Dynamo build() {
      if (cursorSecret != null && cursorKeys != null) {
        throw new IllegalArgumentException(
            "cursorKeys encrypt and authenticate cursors: set them without a cursorSecret");
      }
      boolean given = client != null || asyncClient != null;
      if (given && (endpoint != null || region != null || credentials != null)) {
        throw new IllegalArgumentException(
            "endpoint, region and credentials are for a client that is made here: set them on the"
                + " given client");
      }
      return new Dynamo(this);
    }

    private DynamoDbClient newClient() {
      DynamoDbClientBuilder builder = DynamoDbClient.builder();
      if (endpoint != null) {
        builder.endpointOverride(endpoint);
      }
      if (region != null) {
        builder.region(region);
      }
      if (credentials != null) {
        builder.credentialsProvider(credentials);
      }
      if (directDecoding) { // the SDK may have found it, too, which does no harm
        builder.overrideConfiguration(c -> c.addExecutionInterceptor(decodingInterceptor()));
      }
      return builder.build();
    }
  }
}
