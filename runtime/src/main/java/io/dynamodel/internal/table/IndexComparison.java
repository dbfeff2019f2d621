package io.dynamodel.internal.table;

import io.dynamodel.schema.IndexSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Compares the indexes of a table with those of the model.
 *
 * @param report takes each difference, and what would end it
 */
record IndexComparison(BiConsumer<String, String> report) {
  private static final String RENEW_LOCAL =
      "A local index comes and goes with its table: create a new table and copy the items.";

  void compare(
      List<IndexSchema> model, TableDescription table, Map<String, ScalarAttributeType> types) {
    Map<String, IndexShape> left = actual(table, types);
    for (IndexSchema schema : model) {
      IndexShape expected = IndexShape.of(schema);
      IndexShape actual = left.remove(schema.name());
      if (actual == null) {
        reportMissing(expected);
      } else {
        compare(expected, actual);
      }
    }
    left.values().forEach(this::reportExtra);
  }

  private static Map<String, IndexShape> actual(
      TableDescription table, Map<String, ScalarAttributeType> types) {
    Map<String, IndexShape> indexes = new LinkedHashMap<>();
    Stream.concat(
            table.globalSecondaryIndexes().stream().map(index -> IndexShape.of(index, types)),
            table.localSecondaryIndexes().stream().map(index -> IndexShape.of(index, types)))
        .forEach(index -> indexes.put(index.name(), index));
    return indexes;
  }

  private void reportMissing(IndexShape index) {
    report.accept(
        "The %s is missing.".formatted(index.title()),
        index.isLocal()
            ? RENEW_LOCAL
            : "Add it with UpdateTable: partition key %s, sort key %s, projection %s."
                .formatted(
                    index.key().partitionText(), index.key().sortText(), index.projectionText()));
  }

  private void reportExtra(IndexShape index) {
    if (index.status() == IndexStatus.DELETING) {
      report.accept(
          "The %s, which the model does not have, is being deleted.".formatted(index.title()),
          "Wait until it is gone.");
    } else {
      report.accept(
          "The %s is not in the model.".formatted(index.title()),
          index.isLocal()
              ? "Declare it with @LocalIndex. " + RENEW_LOCAL
              : "Declare it with @GlobalIndex, or delete it with UpdateTable.");
    }
  }

  private void compare(IndexShape model, IndexShape actual) {
    String change =
        model.isLocal() || actual.isLocal()
            ? RENEW_LOCAL
            : "Delete the index and create it anew with UpdateTable.";
    compareStatus(actual);
    if (model.scope() != actual.scope()) {
      report.accept(
          "The index %s is %s, in the model it is %s."
              .formatted(actual.name(), actual.scopeText(), model.scopeText()),
          change);
    }
    new KeyComparison("the " + actual.title(), change, report).compare(model.key(), actual.key());
    if (!actual.projectionText().equals(model.projectionText())) {
      report.accept(
          "The projection of the %s is %s, in the model it is %s."
              .formatted(actual.title(), actual.projectionText(), model.projectionText()),
          change);
    }
  }

  private void compareStatus(IndexShape index) {
    if (index.status() == IndexStatus.CREATING) {
      report.accept(
          "The %s is being created.".formatted(index.title()), "Wait until it is active.");
    } else if (index.status() == IndexStatus.DELETING) {
      report.accept(
          "The %s is being deleted.".formatted(index.title()),
          "Wait until it is gone, then add it with UpdateTable.");
    }
  }
}
