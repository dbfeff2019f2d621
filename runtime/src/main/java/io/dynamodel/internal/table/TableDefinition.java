package io.dynamodel.internal.table;

import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.table.Billing.Provisioned;
import io.dynamodel.schema.IndexSchema;
import io.dynamodel.schema.IndexSchema.Scope;
import io.dynamodel.schema.TableSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.Tag;

/**
 * The CreateTable request of a model.
 *
 * @param table the model and the name
 * @param settings what is asked beside the model
 */
record TableDefinition(TableContext<?> table, TableSettings settings) {

  CreateTableRequest request() {
    TableSchema<?> schema = table.schema();
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table.table())
            .attributeDefinitions(KeyDefinition.attributes(schema))
            .keySchema(KeyDefinition.ofTable(schema))
            .globalSecondaryIndexes(orNull(globalIndexes()))
            .localSecondaryIndexes(orNull(localIndexes()))
            .tags(orNull(tags()))
            .streamSpecification(stream())
            .deletionProtectionEnabled(settings.deletionProtection() ? true : null);
    return billed(request).build();
  }

  private CreateTableRequest.Builder billed(CreateTableRequest.Builder request) {
    return settings.billing() instanceof Provisioned provisioned
        ? request
            .billingMode(BillingMode.PROVISIONED)
            .provisionedThroughput(provisioned.table().request())
        : request.billingMode(BillingMode.PAY_PER_REQUEST);
  }

  private List<GlobalSecondaryIndex> globalIndexes() {
    return indexes(Scope.GLOBAL).stream().map(this::globalIndex).toList();
  }

  private GlobalSecondaryIndex globalIndex(IndexSchema index) {
    GlobalSecondaryIndex.Builder definition =
        GlobalSecondaryIndex.builder()
            .indexName(index.name())
            .keySchema(KeyDefinition.ofIndex(index))
            .projection(projection(index));
    if (settings.billing() instanceof Provisioned provisioned) {
      definition.provisionedThroughput(provisioned.index(index.name()).request());
    }
    return definition.build();
  }

  private List<LocalSecondaryIndex> localIndexes() {
    return indexes(Scope.LOCAL).stream().map(TableDefinition::localIndex).toList();
  }

  private static LocalSecondaryIndex localIndex(IndexSchema index) {
    return LocalSecondaryIndex.builder()
        .indexName(index.name())
        .keySchema(KeyDefinition.ofIndex(index))
        .projection(projection(index))
        .build();
  }

  private static Projection projection(IndexSchema index) {
    return Projection.builder()
        .projectionType(index.projection())
        .nonKeyAttributes(orNull(index.included()))
        .build();
  }

  private List<IndexSchema> indexes(Scope scope) {
    return table.schema().indexes().stream().filter(index -> index.scope() == scope).toList();
  }

  private List<Tag> tags() {
    return settings.tags().entrySet().stream()
        .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
        .toList();
  }

  private @Nullable StreamSpecification stream() {
    StreamViewType viewType = settings.stream();
    return viewType == null
        ? null
        : StreamSpecification.builder().streamEnabled(true).streamViewType(viewType).build();
  }

  /** DynamoDB refuses an empty list. */
  private static <T> @Nullable List<T> orNull(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
