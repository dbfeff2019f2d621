package io.dynamodel.testing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The names of one test class's tables, beside those of others.
 *
 * <p>A random part keeps them apart. So a table of such a name was created by this test class, and
 * can be deleted.
 */
final class OwnTables {

  private final String prefix = "dynamodel-test-" + UUID.randomUUID() + "-";
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  /** The name of the test class's own table in place of {@code table}. */
  String nameOf(String table) {
    String name = prefix + table;
    names.add(name);
    return name;
  }

  /** Deletes those that are there. One that can't be deleted does not keep the others. */
  void delete(DynamoDbClient client) {
    IllegalStateException failure = new IllegalStateException("Tables were left: " + prefix + "*");
    for (String name : names) {
      try {
        Tables.delete(client, name);
      } catch (SdkException e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
