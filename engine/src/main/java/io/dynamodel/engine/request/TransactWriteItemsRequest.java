package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to do all of some writes or none.
 *
 * @param token the name that the request has if it is sent again, null for none
 * @param content what a request with the same token must have as well
 */
public record TransactWriteItemsRequest(
    List<ItemWrite> writes, CostReport report, @Nullable String token, List<Json> content) {

  public static final Shape.Struct SHAPE =
      Shape.struct("TransactWriteItemsInput")
          .with("ClientRequestToken", Member.text().lengthFrom(1).lengthUpTo(36))
          .with("ReturnConsumedCapacity", CostReport.CAPACITY)
          .with("ReturnItemCollectionMetrics", CostReport.COLLECTIONS)
          .with(
              "TransactItems",
              Member.listOf(Member.of(TransactedWrite.SHAPE))
                  .required()
                  .lengthFrom(1)
                  .lengthUpTo(100));

  /**
   * Checks what needs no table: first action first.
   *
   * @throws io.dynamodel.engine.wire.ServiceException if the service refuses it
   */
  public static TransactWriteItemsRequest of(Input in) {
    List<Input> actions = in.inputs("TransactItems");
    return new TransactWriteItemsRequest(
        actions.stream().map(TransactedWrite::of).toList(),
        CostReport.of(in),
        in.optionalText("ClientRequestToken"),
        actions.stream().<Json>map(Input::json).toList());
  }
}
