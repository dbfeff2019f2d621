package io.dynamodel.processor.emit;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Family;
import java.util.Map;

/** The types that generated code speaks to. */
final class RuntimeTypes {
  private static final String RUNTIME = "io.dynamodel";
  private static final String SCHEMA = "io.dynamodel.schema";
  private static final String CONVERT = "io.dynamodel.convert";
  private static final String EXPRESSION = "io.dynamodel.expression";
  private static final String SUPPORT = "io.dynamodel.support";
  private static final String EXCEPTION = "io.dynamodel.exception";
  private static final String SDK = "software.amazon.awssdk.services.dynamodb";

  static final ClassName DYNAMO = ClassName.get(RUNTIME, "Dynamo");
  static final ClassName DYNAMO_TABLE = ClassName.get(RUNTIME, "DynamoTable");
  static final ClassName SEALED_TABLE = ClassName.get(RUNTIME, "SealedTable");
  static final ClassName TABLE_TARGET = ClassName.get(RUNTIME, "TableTarget");
  static final ClassName BATCH_WRITABLE = ClassName.get(RUNTIME, "BatchWritable");
  static final ClassName KEY = ClassName.get(RUNTIME, "Key");
  static final ClassName QUERY = ClassName.get(RUNTIME, "Query");
  static final ClassName UPDATE_CALL = ClassName.get(RUNTIME, "Update", "Call");
  static final ClassName ASYNC_UPDATE_CALL = ClassName.get(RUNTIME, "Update", "AsyncCall");
  static final ClassName PARTIAL_QUERY = ClassName.get(RUNTIME, "PartialQuery");
  static final ClassName SCAN = ClassName.get(RUNTIME, "Scan");
  static final ClassName QUERY_BASE = ClassName.get(RUNTIME, "QueryBase");
  static final ClassName PARTIAL_QUERY_BASE = ClassName.get(RUNTIME, "PartialQueryBase");
  static final ClassName QUERY_PLAN = ClassName.get(RUNTIME, "QueryPlan");
  static final ClassName PARTIAL_SCAN = ClassName.get(RUNTIME, "PartialScan");

  static final ClassName CHECK_RETURN_VALUE =
      ClassName.get(RUNTIME + ".contract", "CheckReturnValue");

  static final ClassName UNIQUE_SCHEMA = ClassName.get(SCHEMA, "UniqueSchema");
  static final ClassName INDEX_SCHEMA = ClassName.get(SCHEMA, "IndexSchema");
  static final ClassName SELECTION = ClassName.get(SCHEMA, "Selection");
  static final ClassName KEY_PART = ClassName.get(SCHEMA, "KeyPart");
  static final ClassName KEY_TEMPLATE = ClassName.get(SCHEMA, "KeyTemplate");
  static final ClassName KEY_ATTRIBUTE = ClassName.get(SCHEMA, "KeyAttribute");
  static final ClassName TABLE_SCHEMA = ClassName.get(SCHEMA, "TableSchema");

  static final ClassName CONVERTERS = ClassName.get(CONVERT, "Converters");
  static final ClassName STORED_ITEM = ClassName.get(CONVERT, "StoredItem");
  static final ClassName ATTRIBUTE_CONVERTER = ClassName.get(CONVERT, "AttributeConverter");

  static final ClassName ATTRIBUTE_PATH = ClassName.get(EXPRESSION, "AttributePath");
  static final ClassName DOCUMENT_ATTRIBUTE = ClassName.get(EXPRESSION, "DocumentAttribute");
  static final ClassName COMPARABLE_TEXT_ATTRIBUTE =
      ClassName.get(EXPRESSION, "ComparableTextAttribute");
  static final ClassName SET_ATTRIBUTE = ClassName.get(EXPRESSION, "SetAttribute");
  static final ClassName LIST_ATTRIBUTE = ClassName.get(EXPRESSION, "ListAttribute");
  static final ClassName MAP_ATTRIBUTE = ClassName.get(EXPRESSION, "MapAttribute");
  static final ClassName OPTIONAL_FREE_ATTRIBUTE =
      ClassName.get(EXPRESSION, "OptionalFreeAttribute");
  static final ClassName REMOVABLE = ClassName.get(EXPRESSION, "Removable");

  static final ClassName ITEM_WRITER = ClassName.get(SUPPORT, "ItemWriter");
  static final ClassName ITEM_READER = ClassName.get(SUPPORT, "ItemReader");
  static final ClassName KEY_READER = ClassName.get(SUPPORT, "KeyReader");
  static final ClassName TYPE_ATTRIBUTE = ClassName.get(SUPPORT, "TypeAttribute");

  static final ClassName ITEM_NOT_FOUND = ClassName.get(EXCEPTION, "ItemNotFoundException");
  static final ClassName INCOMPLETE = ClassName.get(EXCEPTION, "BatchIncompleteException");
  static final ClassName NOT_READABLE = ClassName.get(EXCEPTION, "ItemMappingException");
  static final ClassName NOT_STORABLE = ClassName.get(EXCEPTION, "ItemValidationException");

  static final ClassName CLIENT = ClassName.get(SDK, "DynamoDbClient");
  static final ClassName ASYNC_CLIENT = ClassName.get(SDK, "DynamoDbAsyncClient");
  static final ClassName ATTRIBUTE_VALUE = ClassName.get(SDK + ".model", "AttributeValue");

  /** What the mappers write. */
  static final TypeName ITEM =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), ATTRIBUTE_VALUE);

  static final ClassName DYNAMO_GENERATED =
      ClassName.get("io.dynamodel.annotations", "DynamoGenerated");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

  private RuntimeTypes() {}

  /** The class that does what {@code type} does without waiting. */
  static ClassName async(ClassName type) {
    String name = type.equals(DYNAMO_TABLE) ? "Table" : type.simpleName();
    return ClassName.get(RUNTIME, "Async" + name);
  }

  /** An attribute class of the runtime, such as {@code OptionalTextAttribute}. */
  static ClassName attribute(String name) {
    return ClassName.get(EXPRESSION, name + "Attribute");
  }

  /** The interface of a converter to what a family stores. */
  static ClassName converter(Family family) {
    return switch (family) {
      case TEXT, PREFIX -> ClassName.get(CONVERT, "TextConverter");
      case NUMBER, ORDERED -> ClassName.get(CONVERT, "NumberConverter");
      case BINARY -> ClassName.get(CONVERT, "BinaryConverter");
      case VALUE -> ATTRIBUTE_CONVERTER;
    };
  }

  /** The class of what a query's sort key starts, such as {@code TextKeyStep}. */
  static ClassName keyStep(String range) {
    return ClassName.get(RUNTIME, range + "KeyStep");
  }
}
