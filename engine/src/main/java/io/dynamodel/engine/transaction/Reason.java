package io.dynamodel.engine.transaction;

import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an action has to do with the end of its transaction. {@code item} is the one in the way. */
record Reason(String code, @Nullable String message, @Nullable Json item) {

  /** It could have been done. */
  static final Reason NONE = new Reason("None", null, null);

  /** It is refused. */
  static Reason of(ServiceException refusal) {
    String code =
        refusal.name().equals("ConditionalCheckFailedException")
            ? "ConditionalCheckFailed"
            : "ValidationError";
    return new Reason(code, refusal.text(), refusal.details().get("Item"));
  }

  /** The answer to a transaction that is cancelled: the reasons are in the order of its actions. */
  static ServiceException cancel(List<Reason> reasons) {
    List<String> codes = reasons.stream().map(Reason::code).toList();
    return ServiceException.of(
        "TransactionCanceledException",
        "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes,
        Map.of("CancellationReasons", Json.of(reasons.stream().map(Reason::json).toList())));
  }

  private Json json() {
    return Json.object().put("Code", code).put("Item", item).put("Message", message).json();
  }
}
