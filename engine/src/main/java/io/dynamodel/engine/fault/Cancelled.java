package io.dynamodel.engine.fault;

import io.dynamodel.engine.transaction.Reason;
import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.JsonBytes;
import io.dynamodel.engine.wire.ServiceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A transaction is cancelled: its first action is the reason. */
public record Cancelled(String code) implements Effect {

  @Override
  public Delivery on(Work work) {
    int actions = actions(work.body());
    // What has no actions is refused as it would be without a fault.
    return new Delivery.Whole(actions == 0 ? work.answer() : Answer.of(refusal(actions)));
  }

  private ServiceException refusal(int actions) {
    List<Reason> reasons = new ArrayList<>(Collections.nCopies(actions, Reason.NONE));
    reasons.set(0, Reason.of(code));
    return Reason.cancel(reasons);
  }

  private static int actions(byte[] body) {
    try {
      return JsonBytes.read(body) instanceof Json.Obj request
          ? elements(request, "TransactItems") + elements(request, "TransactStatements")
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static int elements(Json.Obj request, String field) {
    return request.fields().get(field) instanceof Json.Arr list ? list.elements().size() : 0;
  }

  @Override
  public String toString() {
    return "cancelled(" + code + ")";
  }
}
