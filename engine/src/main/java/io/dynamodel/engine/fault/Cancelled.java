package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A transaction is cancelled: its first action is the reason. */
public record Cancelled(String code) implements Effect {

  private static final String NONE = "None";

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

  @Override
  public Delivery on(Work work) {
    int actions = actions(work.body());
    // What has no actions is refused as it would be without a fault.
    return new Delivery.Whole(actions == 0 ? work.answer() : Answer.of(refusal(actions)));
  }

  private ServiceException refusal(int actions) {
    List<String> codes = new ArrayList<>(Collections.nCopies(actions, NONE));
    codes.set(0, code);
    return ServiceException.of(
        "TransactionCanceledException",
        "Transaction cancelled, please refer cancellation reasons for specific reasons " + codes,
        Map.of("CancellationReasons", Json.of(codes.stream().map(Cancelled::reason).toList())));
  }

  private static Json reason(String code) {
    return Json.object().put("Code", code).put("Message", MESSAGES.get(code)).json();
  }

  private static int actions(byte[] body) {
    try {
      return JsonBytes.read(body) instanceof Json.Obj request
              && request.fields().get("TransactItems") instanceof Json.Arr actions
          ? actions.elements().size()
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public String toString() {
    return "cancelled(" + code + ")";
  }
}
