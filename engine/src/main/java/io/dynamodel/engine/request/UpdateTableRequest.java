package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to change a table. Null is what does not change. */
public record UpdateTableRequest(
    String table,
    Map<String, Type> attributes,
    @Nullable BillingMode billing,
    @Nullable Throughput throughput,
    List<IndexUpdate> indexes,
    @Nullable StreamSpecification stream,
    TableOptions options) {

  public static final Shape.Struct SHAPE =
      TableOptions.in(
          Shape.struct("UpdateTableInput")
              .with("AttributeDefinitions", TableShapes.ATTRIBUTE_DEFINITIONS)
              .with("TableName", Member.ADMINISTERED_TABLE)
              .with("BillingMode", TableShapes.BILLING_MODE)
              .with("ProvisionedThroughput", TableShapes.THROUGHPUT)
              .with(IndexUpdates.FIELD, IndexUpdates.MEMBER)
              .with("StreamSpecification", TableShapes.STREAM));

  /**
   * Reads a request.
   *
   * @throws ServiceException if it is not valid for any table
   */
  public static UpdateTableRequest of(Input input) {
    UpdateCombinations.check(input);
    UpdateTableRequest request =
        new UpdateTableRequest(
            input.text("TableName"),
            AttributeDefinitions.of(input),
            input.has("BillingMode") ? BillingMode.valueOf(input.text("BillingMode")) : null,
            Throughput.of(input),
            IndexUpdates.of(input),
            StreamSpecification.of(input),
            TableOptions.of(input));
    request.checkThroughput();
    request.checkOnline();
    if (request.stream != null) {
      request.stream.checkToUpdate();
    }
    return request;
  }

  private void checkThroughput() {
    if (billing == BillingMode.PAY_PER_REQUEST) {
      Throughput.checkNone(throughput);
    } else if (billing == BillingMode.PROVISIONED && throughput == null) {
      throw ServiceException.invalidParameter(
          "ProvisionedThroughput must be specified when BillingMode is PROVISIONED");
    }
    if (throughput != null) {
      throughput.checkBounds();
    }
  }

  private void checkOnline() {
    boolean online = indexes.stream().anyMatch(IndexUpdate::isOnline);
    if (throughput != null && stream != null) {
      throw ServiceException.invalidParameter(
          "You cannot modify stream status while updating table IOPS");
    }
    if (throughput != null && online) {
      throw ServiceException.invalidParameter(
          "You cannot create or delete index while updating table IOPS");
    }
    if (stream != null && online) {
      throw ServiceException.invalidParameter(
          "You cannot create or delete index while changing stream status");
    }
  }
}
