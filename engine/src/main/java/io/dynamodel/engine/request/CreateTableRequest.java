package io.dynamodel.engine.request;

import io.dynamodel.engine.item.Type;
import io.dynamodel.engine.wire.ServiceException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that is to be created. */
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

  private static final String INVALID = "One or more parameter values were invalid: ";
  private static final int MOST_LOCAL = 5;
  private static final int MOST_GLOBAL = 20;

  /**
   * Reads a request.
   *
   * @throws ServiceException if it is not valid
   */
  public static CreateTableRequest of(Input input) {
    BillingMode billing = BillingMode.valueOf(input.text("BillingMode", "PROVISIONED"));
    Throughput throughput = throughput(input, billing);
    List<String> defined = AttributeDefinitions.names(input);
    KeySchema keys = keys(input, defined);
    IndexReader reader = new IndexReader(defined);
    List<IndexDefinition> locals = localIndexes(input, keys, reader);
    List<NewGlobalIndex> globals = globalIndexes(input, billing, reader);
    CreateTableRequest request =
        new CreateTableRequest(
            input.text("TableName"),
            AttributeDefinitions.of(input),
            keys,
            locals,
            globals,
            billing,
            throughput,
            StreamSpecification.of(input),
            TableOptions.of(input),
            Tags.of(input));
    request.checkUsed(defined);
    return request;
  }

  private static Throughput throughput(Input input, BillingMode billing) {
    Throughput throughput = Throughput.of(input);
    if (billing == BillingMode.PAY_PER_REQUEST) {
      if (throughput != null) {
        throw invalid(
            "Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when"
                + " BillingMode is PAY_PER_REQUEST");
      }
      return Throughput.NONE;
    }
    if (throughput == null) {
      throw invalid(
          "ReadCapacityUnits and WriteCapacityUnits must both be specified when"
              + " BillingMode is PROVISIONED");
    }
    throughput.checkBounds();
    return throughput;
  }

  private static KeySchema keys(Input input, List<String> defined) {
    List<Input> schema = input.inputs("KeySchema");
    if (schema.size() > defined.size()) {
      throw ServiceException.validation(
          "Invalid KeySchema: Some index key attribute have no definition");
    }
    KeyChecks.checkDefined(KeyChecks.names(schema), defined);
    KeyChecks.checkSimple(schema);
    boolean hasIndexes = input.has("LocalSecondaryIndexes") || input.has("GlobalSecondaryIndexes");
    if (!hasIndexes && schema.size() < defined.size()) {
      throw invalid(
          "Number of attributes in KeySchema does not exactly match number of attributes"
              + " defined in AttributeDefinitions");
    }
    return KeySchema.of(schema);
  }

  private static List<IndexDefinition> localIndexes(
      Input input, KeySchema keys, IndexReader reader) {
    checkNotEmpty(input, "LocalSecondaryIndexes");
    List<Input> indexes = input.inputs("LocalSecondaryIndexes");
    if (!indexes.isEmpty() && keys.sort().isEmpty()) {
      throw invalid(
          "Table KeySchema does not have a range key, which is required when specifying a"
              + " LocalSecondaryIndex");
    }
    List<IndexDefinition> read = indexes.stream().map(each -> reader.local(each, keys)).toList();
    if (read.size() > MOST_LOCAL) {
      throw invalid("Number of LocalSecondaryIndexes exceeds per-table limit of 5");
    }
    return read;
  }

  private static List<NewGlobalIndex> globalIndexes(
      Input input, BillingMode billing, IndexReader reader) {
    checkNotEmpty(input, "GlobalSecondaryIndexes");
    List<NewGlobalIndex> read =
        input.inputs("GlobalSecondaryIndexes").stream()
            .map(each -> reader.global(each, billing))
            .toList();
    if (read.size() > MOST_GLOBAL) {
      throw invalid("GlobalSecondaryIndex count exceeds the per-table limit of 20");
    }
    return read;
  }

  private static void checkNotEmpty(Input input, String field) {
    if (input.has(field) && input.inputs(field).isEmpty()) {
      throw invalid("List of " + field + " is empty");
    }
  }

  private void checkUsed(List<String> defined) {
    Set<String> used = new LinkedHashSet<>(keys.attributes());
    localIndexes.forEach(index -> used.addAll(index.keys().attributes()));
    globalIndexes.forEach(index -> used.addAll(index.definition().keys().attributes()));
    if (used.size() < defined.size()) {
      throw invalid(
          "Some AttributeDefinitions are not used. AttributeDefinitions: "
              + defined
              + ", keys used: "
              + used);
    }
  }

  private static ServiceException invalid(String problem) {
    return ServiceException.validation(INVALID + problem);
  }
}
