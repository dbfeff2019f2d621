package io.dynamodel.engine.request;

/** Parts of the requests that create and change tables. */
final class TableShapes {

  private static final Shape.Struct THROUGHPUT_UNITS =
      Shape.struct("ProvisionedThroughput")
          .with("WriteCapacityUnits", Member.longInteger().required().atLeast(1))
          .with("ReadCapacityUnits", Member.longInteger().required().atLeast(1));

  static final Member THROUGHPUT = Member.of(THROUGHPUT_UNITS);

  static final Member BILLING_MODE = Member.oneOf("PROVISIONED", "PAY_PER_REQUEST");

  static final Member ATTRIBUTE_DEFINITIONS =
      Member.listOf(
          Member.of(
              Shape.struct("AttributeDefinition")
                  .with("AttributeName", Member.text().required().lengthFrom(1).lengthUpTo(255))
                  .with("AttributeType", Member.text().required().and(oneOfKeyTypes()))));

  private static final Member KEY_ELEMENT =
      Member.of(
          Shape.struct("KeySchemaElement")
              .with("AttributeName", Member.text().required().lengthFrom(1).lengthUpTo(255))
              .with("KeyType", Member.text().required().and(Constraint.oneOf("HASH", "RANGE"))));

  /** The key of a table or of a local index. */
  static final Member KEY_SCHEMA =
      Member.listOf(KEY_ELEMENT).required().lengthFrom(1).lengthUpTo(2);

  /** The key of a global index: up to four partition and four sort attributes. */
  static final Member GLOBAL_KEY_SCHEMA =
      Member.listOf(KEY_ELEMENT).required().lengthFrom(1).lengthUpTo(8);

  static final Member PROJECTION =
      Member.of(
              Shape.struct("Projection")
                  .with("ProjectionType", Member.oneOf("ALL", "INCLUDE", "KEYS_ONLY"))
                  .with(
                      "NonKeyAttributes",
                      Member.listOf(attributeName()).lengthFrom(1).lengthUpTo(20)))
          .required();

  /** The most requests of a table or an index that is paid per request. */
  static final Member ON_DEMAND_THROUGHPUT =
      Member.of(
          Shape.struct("OnDemandThroughput")
              .with("MaxReadRequestUnits", Member.longInteger())
              .with("MaxWriteRequestUnits", Member.longInteger()));

  /** The units that a table or an index can take at once. */
  static final Member WARM_THROUGHPUT =
      Member.of(
          Shape.struct("WarmThroughput")
              .with("ReadUnitsPerSecond", Member.longInteger().atLeast(1))
              .with("WriteUnitsPerSecond", Member.longInteger().atLeast(1)));

  static final Member STREAM =
      Member.of(
          Shape.struct("StreamSpecification")
              .with("StreamEnabled", Member.bool().required())
              .with(
                  "StreamViewType",
                  Member.oneOf("NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY")));

  static final Member ENCRYPTION =
      Member.of(
          Shape.struct("SSESpecification")
              .with("Enabled", Member.bool())
              .with("SSEType", Member.oneOf("AES256", "KMS"))
              .with("KMSMasterKeyId", Member.text()));

  static final Member TAGS =
      Member.listOf(
          Member.of(Shape.struct("Tag").with("Key", Member.text()).with("Value", Member.text())));

  static final Shape.Struct LOCAL_INDEX =
      Shape.struct("LocalSecondaryIndex")
          .with("IndexName", Member.INDEX_NAME)
          .with("KeySchema", KEY_SCHEMA)
          .with("Projection", PROJECTION);

  static final Shape.Struct GLOBAL_INDEX =
      Shape.struct("GlobalSecondaryIndex")
          .with("KeySchema", GLOBAL_KEY_SCHEMA)
          .with("Projection", PROJECTION)
          .with("IndexName", Member.INDEX_NAME)
          .with("ProvisionedThroughput", THROUGHPUT)
          .with("OnDemandThroughput", ON_DEMAND_THROUGHPUT)
          .with("WarmThroughput", WARM_THROUGHPUT);

  private TableShapes() {}

  private static Member attributeName() {
    return Member.text().lengthFrom(1).lengthUpTo(255);
  }

  private static Constraint oneOfKeyTypes() {
    return Constraint.oneOf("B", "N", "S");
  }
}
