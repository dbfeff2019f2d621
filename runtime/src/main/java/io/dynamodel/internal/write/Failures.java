package io.dynamodel.internal.write;

import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.internal.item.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Turns the service's refusals into ours where we have one; all others pass as they are. */
public final class Failures {
  /** How the service begins its messages on data that only it could find impossible to store. */
  private static final List<String> UNSTORABLE =
      List.of(
          "Item size",
          "Nesting Levels have exceeded",
          "ExpressionAttributeValues contains invalid value: Nesting Levels have exceeded",
          "Number overflow",
          "Number underflow",
          "Attempting to store more than 38 significant digits in a Number",
          "One or more parameter values are not valid. The update expression attempted to update a"
              + " secondary index key");

  private Failures() {}

  /** A write of one item that is not done if its condition does not hold. */
  static <T> Function<DynamoDbException, T> ofWrite(ItemWrite<?> write) {
    return ofWrite(
        write,
        (same, refused) -> {
          throw same.refusal().apply(refused);
        });
  }

  /** A write of one item: {@code refused} says what it means that its condition does not hold. */
  static <W extends ItemWrite<?>, T> Function<DynamoDbException, T> ofWrite(
      W write, BiFunction<? super W, Refused, T> refused) {
    return e -> {
      if (e instanceof ConditionalCheckFailedException failed) {
        return refused.apply(write, Refused.of(failed));
      }
      throw invalid(write, message(e), e).orElse(e);
    };
  }

  /**
   * A transaction of writes: {@code cancelled} says what it means that it was cancelled. That it is
   * refused as a whole is about the data of a write only where there is but one.
   */
  public static <T> Function<DynamoDbException, T> ofTransaction(
      List<ItemWrite<?>> writes,
      Function<TransactionCanceledException, RuntimeException> cancelled) {
    return e -> {
      if (e instanceof TransactionCanceledException canceled) {
        throw cancelled.apply(canceled);
      }
      throw writes.size() == 1 ? invalid(writes.get(0), message(e), e).orElse(e) : e;
    };
  }

  /** A transaction of reads. */
  public static <T> Function<DynamoDbException, T> ofTransaction(
      Function<TransactionCanceledException, RuntimeException> cancelled) {
    return ofTransaction(List.of(), cancelled);
  }

  /** Why a transaction was cancelled, as {@code write} alone would have failed; empty: none. */
  public static Optional<RuntimeException> ofReason(
      ItemWrite<?> write, CancellationReason reason, DynamoDbException e) {
    return switch (Objects.requireNonNullElse(reason.code(), "None")) {
      case "ConditionalCheckFailed" -> {
        Refused refused = new Refused(reason.hasItem() ? reason.item() : null, e);
        yield Optional.of(
            write instanceof UpdateWrite<?> update
                ? update.refusedInTransaction(refused)
                : write.refusal().apply(refused));
      }
      case "ValidationError" -> invalid(write, Objects.requireNonNullElse(reason.message(), ""), e);
      default -> Optional.empty();
    };
  }

  /** What the service's {@code message} on {@code write} means, if it is about its data. */
  private static Optional<RuntimeException> invalid(
      ItemWrite<?> write, String message, DynamoDbException e) {
    if (write instanceof UpdateWrite<?> update) {
      Optional<RuntimeException> problem =
          UpdateProblem.of(message).map(found -> found.in(update, e));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return UNSTORABLE.stream().anyMatch(message::startsWith)
        ? Optional.of(
            write
                .table()
                .placed(
                    new ItemValidationException(message, e), write.table().keyText(write.key())))
        : Optional.empty();
  }

  /** The service's own text: {@code getMessage} adds request ids. */
  static String message(DynamoDbException e) {
    boolean validation =
        e.awsErrorDetails() != null
            && "ValidationException".equals(e.awsErrorDetails().errorCode())
            && e.awsErrorDetails().errorMessage() != null;
    return validation ? e.awsErrorDetails().errorMessage() : "";
  }
}
