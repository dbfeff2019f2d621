package io.dynamodel.internal.answer;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * What the interceptor has taken out of the answer to one request. It travels with the request.
 *
 * @param <R> the response
 * @param <I> the items
 */
public final class Received<R, I extends @Nullable Object> {
  // Two class loaders may have this class, and the SDK refuses a name that it knows. Concatenated
  // by a method: for a plus, javac has the JVM load a dozen classes.
  private static final ExecutionAttribute<Object> ATTRIBUTE =
      new ExecutionAttribute<>(
          "io.dynamodel.received."
              .concat(Integer.toString(System.identityHashCode(Received.class.getClassLoader()))));

  private final Part<R, I> part;
  private volatile Attempt attempt;

  /** Nothing is received yet. */
  public Received(Part<R, I> part) {
    this.part = part;
    this.attempt = new Attempt(part);
  }

  /** {@code request}, with this. */
  @SuppressWarnings("unchecked") // a builder builds what it was made of
  public <Q> Q with(Q request) {
    AwsRequestOverrideConfiguration configuration =
        AwsRequestOverrideConfiguration.builder().putExecutionAttribute(ATTRIBUTE, this).build();
    return (Q) ((DynamoDbRequest) request).toBuilder().overrideConfiguration(configuration).build();
  }

  /** The items of the answer that the SDK made {@code response} of. */
  public I items(R response) {
    Index taken = attempt.items();
    return taken == null ? part.of(response) : part.of(taken);
  }

  /** Whether the items of the answer were taken, so that the SDK has none. */
  boolean isTaken() {
    return attempt.items() != null;
  }

  /** The request is sent, or sent again: what came before is nothing any more. */
  static void begin(ExecutionAttributes attributes) {
    if (attributes.getAttribute(ATTRIBUTE) instanceof Received<?, ?> received) {
      received.attempt = new Attempt(received.part);
    }
  }

  /** The attempt that is under way; null: nobody waits for items. */
  static @Nullable Attempt attempt(ExecutionAttributes attributes) {
    return attributes.getAttribute(ATTRIBUTE) instanceof Received<?, ?> received
        ? received.attempt
        : null;
  }
}
