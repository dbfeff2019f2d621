package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.wire.ServiceException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request to create a table. */
public record CreateTableRequest(
    String table,
    Map<String, Type> attributes,
    KeySchema keys,
    List<IndexDefinition> localIndexes,
    List<NewGlobalIndex> globalIndexes,
    BillingMode billing,
    Throughput throughput,
    @Nullable StreamSpecification stream,
    TableOptions options,
    Map<String, String> tags) {

  public static final Shape.Struct SHAPE =
      TableOptions.in(
          Shape.struct("CreateTableInput")
              .with("AttributeDefinitions", TableShapes.ATTRIBUTE_DEFINITIONS.required())
              .with("TableName", Member.NEW_TABLE)
              .with("BillingMode", TableShapes.BILLING_MODE)
              .with("ProvisionedThroughput", TableShapes.THROUGHPUT)
              .with("KeySchema", TableShapes.KEY_SCHEMA)
              .with("LocalSecondaryIndexes", Member.listOf(Member.of(TableShapes.LOCAL_INDEX)))
              .with("GlobalSecondaryIndexes", Member.listOf(Member.of(TableShapes.GLOBAL_INDEX)))
              .with("StreamSpecification", TableShapes.STREAM)
              .with("Tags", TableShapes.TAGS));

  private static final int MAX_LOCAL = 5;
  private static final int MAX_GLOBAL = 20;

  /**
   * Reads a request.
   *
   * @throws ServiceException if it is not valid
   */
  public static CreateTableRequest of(Input input) {
    BillingMode billing = BillingMode.valueOf(input.text("BillingMode", "PROVISIONED"));
    Throughput throughput = throughput(input, billing);
    KeySchema keys = NewTableKeys.read(input);
    IndexReader reader = new IndexReader();
    List<IndexDefinition> locals = localIndexes(input, keys, reader);
    List<NewGlobalIndex> globals = globalIndexes(input, billing, reader);
    StreamSpecification stream = StreamSpecification.of(input);
    if (stream != null) {
      stream.checkToCreate();
    }
    return new CreateTableRequest(
        input.text("TableName"),
        AttributeDefinitions.of(input),
        keys,
        locals,
        globals,
        billing,
        throughput,
        stream,
        options(input, billing),
        Tags.of(input));
  }

  private static Throughput throughput(Input input, BillingMode billing) {
    Throughput throughput = Throughput.of(input);
    if (billing == BillingMode.PAY_PER_REQUEST) {
      Throughput.checkNone(throughput);
      return Throughput.NONE;
    }
    if (throughput == null) {
      throw ServiceException.invalidParameter(
          "ReadCapacityUnits and WriteCapacityUnits must both be specified when"
              + " BillingMode is PROVISIONED");
    }
    throughput.checkBounds();
    return throughput;
  }

  private static List<IndexDefinition> localIndexes(
      Input input, KeySchema keys, IndexReader reader) {
    List<IndexDefinition> read =
        input.inputs("LocalSecondaryIndexes").stream()
            .map(each -> reader.local(each, keys))
            .toList();
    if (read.size() > MAX_LOCAL) {
      throw ServiceException.invalidParameter(
          "Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    }
    return read;
  }

  private static List<NewGlobalIndex> globalIndexes(
      Input input, BillingMode billing, IndexReader reader) {
    List<NewGlobalIndex> read =
        input.inputs("GlobalSecondaryIndexes").stream()
            .map(each -> reader.global(each, billing))
            .toList();
    if (read.size() > MAX_GLOBAL) {
      throw ServiceException.invalidParameter(
          "GlobalSecondaryIndex count exceeds the per-table limit of 20");
    }
    return read;
  }

  private static TableOptions options(Input input, BillingMode billing) {
    TableOptions options = TableOptions.of(input);
    RequestUnits onDemand = options.onDemand();
    if (billing == BillingMode.PROVISIONED && !onDemand.isNone()) {
      throw ServiceException.invalidParameter(
          onDemand.firstLimit()
              + " for OnDemandThroughput cannot be specified when table BillingMode is"
              + " PROVISIONED.");
    }
    onDemand.checkLimits("table", 1);
    return options;
  }
}
