package io.dynamodel.internal.call;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Answers with status 200 that lack what an answer of DynamoDB always has, as a proxy or a mock may
 * give them. Nothing can be read from them, not even that there is nothing.
 */
public final class IncompleteAnswer {
  private IncompleteAnswer() {}

  /**
   * What to throw.
   *
   * @param operation the operation, as DynamoDB calls it
   * @param tables the physical tables
   * @param problem what is wrong: "lacks Count"
   */
  public static SdkClientException of(String operation, String tables, String problem) {
    return SdkClientException.create(
        "%s of %s: the answer %s. DynamoDB never answers so: a proxy or a mock may have made it"
            .formatted(operation, tables, problem));
  }

  /**
   * {@code part} of an answer.
   *
   * @param operation the operation, as DynamoDB calls it
   * @param name as DynamoDB calls it
   * @throws SdkClientException if it is null
   */
  public static <T> T required(String operation, String table, String name, @Nullable T part) {
    if (part == null) {
      throw of(operation, table, "lacks " + name);
    }
    return part;
  }
}
