package io.dynamodel.it.enhanced;

import static java.util.Objects.requireNonNull;

import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Tables of the AWS enhanced client. */
final class Enhanced {
  private Enhanced() {}

  static <B> DynamoDbTable<B> table(DynamoDbClient client, String name, Class<B> bean) {
    return DynamoDbEnhancedClient.builder()
        .dynamoDbClient(client)
        .build()
        .table(name, TableSchema.fromBean(bean));
  }

  /** The item whose partition key is that text. */
  static <B> B get(DynamoDbTable<B> table, String id) {
    Key key = Key.builder().partitionValue(id).build();
    return requireNonNull(table.getItem(request -> request.key(key).consistentRead(true)), id);
  }
}
