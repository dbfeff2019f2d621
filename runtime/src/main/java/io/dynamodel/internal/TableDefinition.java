package io.dynamodel.internal;

import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** CreateTable and DeleteTable of a model. */
public final class TableDefinition {
  private TableDefinition() {}

  /** Creates the table with its indexes, billed on demand. */
  public static Exchange<CreateTableRequest, CreateTableResponse, CreateTableResponse> create(
      TableContext<?> table) {
    TableSchema<?> schema = table.schema();
    List<GlobalSecondaryIndex> indexes =
        schema.indexes().stream().map(TableDefinition::globalIndex).toList();
    CreateTableRequest request =
        CreateTableRequest.builder()
            .tableName(table.table())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .attributeDefinitions(attributes(schema))
            .keySchema(keySchema(schema.key()))
            .globalSecondaryIndexes(indexes.isEmpty() ? null : indexes)
            .build();
    return new Exchange<>(request, Operation.CREATE_TABLE, response -> response, Failures.none());
  }

  /** Deletes the table and all that is in it. */
  public static Exchange<DeleteTableRequest, DeleteTableResponse, DeleteTableResponse> delete(
      TableContext<?> table) {
    DeleteTableRequest request = DeleteTableRequest.builder().tableName(table.table()).build();
    return new Exchange<>(request, Operation.DELETE_TABLE, response -> response, Failures.none());
  }

  private static GlobalSecondaryIndex globalIndex(IndexSchema index) {
    return GlobalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(keySchema(index.key()))
        .projection(Projection.builder().projectionType(ProjectionType.ALL).build())
        .build();
  }

  /** Each key attribute once, also where several indexes share it. */
  private static List<AttributeDefinition> attributes(TableSchema<?> schema) {
    Map<String, AttributeDefinition> attributes = new LinkedHashMap<>();
    List<KeyAttribute<?>> keys = new ArrayList<>(schema.key());
    schema.indexes().forEach(index -> keys.addAll(index.key()));
    for (KeyAttribute<?> key : keys) {
      attributes.put(
          key.attribute(),
          AttributeDefinition.builder()
              .attributeName(key.attribute())
              .attributeType(key.type())
              .build());
    }
    return List.copyOf(attributes.values());
  }

  private static List<KeySchemaElement> keySchema(List<KeyAttribute<?>> key) {
    List<KeySchemaElement> elements = new ArrayList<>();
    for (KeyAttribute<?> part : key) {
      elements.add(
          KeySchemaElement.builder()
              .attributeName(part.attribute())
              .keyType(elements.isEmpty() ? KeyType.HASH : KeyType.RANGE)
              .build());
    }
    return elements;
  }
}
