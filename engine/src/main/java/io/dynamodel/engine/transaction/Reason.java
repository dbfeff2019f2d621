package io.dynamodel.engine.transaction;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reason of one action for the end of its transaction. {@code item} is the one in the way. */
public record Reason(String code, @Nullable String message, @Nullable Json item) {

  /** It could have been done. */
  public static final Reason NONE = new Reason("None", null, null);

  private static final Map<String, String> MESSAGES =
      Map.of(
          "ConditionalCheckFailed", "The conditional request failed",
          "ItemCollectionSizeLimitExceeded", "Collection size exceeded.",
          "TransactionConflict", "Transaction is ongoing for the item",
          "ProvisionedThroughputExceeded",
              "The level of configured provisioned throughput for the table was exceeded. Consider"
                  + " increasing your provisioning level with the UpdateTable API.",
          "ThrottlingError",
              "Throughput exceeds the current capacity for one or more global secondary indexes.");

  /** The reason of a code, with the text that the service has for it. */
  public static Reason of(String code) {
    return new Reason(code, MESSAGES.get(code), null);
  }

  /** It is refused. */
  public static Reason of(ServiceException refusal) {
    String code =
        switch (refusal.name()) {
          case "ConditionalCheckFailedException" -> "ConditionalCheckFailed";
          case "DuplicateItemException" -> "DuplicateItem";
          case "ResourceNotFoundException" -> "ResourceNotFound";
          default -> "ValidationError";
        };
    return new Reason(code, refusal.text(), refusal.details().get("Item"));
  }

  /** The answer to a transaction that is cancelled: the reasons are in the order of its actions. */
  public static ServiceException cancel(List<Reason> reasons) {
    List<String> codes = reasons.stream().map(Reason::code).toList();
    return ServiceException.of(
        "TransactionCanceledException",
        "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes,
        Map.of("CancellationReasons", Json.of(reasons.stream().map(Reason::json).toList())));
  }

  /** How it is answered. */
  public Json json() {
    return Json.object().put("Code", code).put("Item", item).put("Message", message).json();
  }
}
