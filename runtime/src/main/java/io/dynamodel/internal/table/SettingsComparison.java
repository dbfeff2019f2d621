package io.dynamodel.internal.table;

import io.dynamodel.schema.TableSchema;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * Compares a table with what is asked of it beside the model. What was not said is not compared.
 *
 * @param settings what is asked
 * @param report takes each difference, and what would end it
 */
record SettingsComparison(TableSettings settings, BiConsumer<String, String> report) {

  void compare(TableSchema<?> schema, TableState state) {
    new BillingComparison(report).compare(settings.billing(), schema, state.description());
    compareStream(state.description());
    if (settings.deletionProtection()
        && !Boolean.TRUE.equals(state.description().deletionProtectionEnabled())) {
      report.accept("Deletion protection is off.", "Enable it with UpdateTable.");
    }
    settings.tags().forEach((key, value) -> compareTag(key, value, state));
  }

  private void compareStream(TableDescription table) {
    StreamViewType asked = settings.stream();
    StreamSpecification stream = table.streamSpecification();
    if (asked == null) {
      return;
    }
    if (stream == null || !Boolean.TRUE.equals(stream.streamEnabled())) {
      report.accept(
          "The table has no stream, one of %s was asked for.".formatted(asked),
          "Enable it with UpdateTable.");
    } else if (stream.streamViewType() != asked) {
      report.accept(
          "The stream holds %s, %s was asked for.".formatted(stream.streamViewType(), asked),
          "Disable the stream and enable it anew with UpdateTable.");
    }
  }

  private void compareTag(String key, String value, TableState state) {
    String actual = state.tags().get(key);
    if (actual == null) {
      report.accept(
          "The tag %s is missing, %s was asked for.".formatted(key, value),
          "Add it with TagResource.");
    } else if (!actual.equals(value)) {
      report.accept(
          "The tag %s is %s, %s was asked for.".formatted(key, actual, value),
          "Set it with TagResource.");
    }
  }
}
