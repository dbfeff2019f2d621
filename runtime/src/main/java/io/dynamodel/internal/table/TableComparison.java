package io.dynamodel.internal.table;

import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableAccess;
import io.dynamodel.schema.TableSchema;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;

/**
 * Compares a table with its model and with what is asked beside it.
 *
 * @param access reaches the table, by one name
 * @param settings what is asked beside the model
 * @param report takes each difference, and what would end it
 */
public record TableComparison(
    TableAccess<?> access, TableSettings settings, BiConsumer<String, String> report) {
  private static final Set<TableStatus> USABLE = Set.of(TableStatus.ACTIVE, TableStatus.UPDATING);

  /** Compares the table by the name that it has now. */
  public static Work<?> of(
      TableAccess<?> access, TableSettings settings, BiConsumer<String, String> report) {
    return new TableComparison(access.fixed(), settings, report).work();
  }

  private Work<Boolean> work() {
    return access
        .call(TableRequests::describe)
        .then(this::compare)
        .orElse(ResourceNotFoundException.class, this::without);
  }

  private Work<Boolean> without(ResourceNotFoundException none) {
    report.accept(
        "There is no table %s.".formatted(access.table().table()),
        "Create it with create() or createIfAbsent().");
    return Work.done(true);
  }

  private Work<Boolean> compare(TableDescription description) {
    if (description.tableStatus() == TableStatus.DELETING) {
      report.accept("The table is being deleted.", "Wait until it is gone, then create it.");
      return Work.done(true);
    }
    return TableState.read(access, settings, description).map(this::compare);
  }

  private boolean compare(TableState state) {
    TableSchema<?> schema = access.table().schema();
    TableDescription actual = state.description();
    Map<String, ScalarAttributeType> types = types(actual);
    compareStatus(actual.tableStatus());
    compareKey(KeyShape.of(schema), KeyShape.of(actual.keySchema(), types));
    new IndexComparison(report).compare(schema.indexes(), actual, types);
    compareTimeToLive(schema.timeToLive(), TimeToLive.attribute(state.timeToLive()));
    new SettingsComparison(settings, report).compare(schema, state);
    return true;
  }

  private void compareStatus(TableStatus status) {
    if (status == TableStatus.CREATING) {
      report.accept("The table is being created.", "Wait until it is active.");
    } else if (!USABLE.contains(status)) {
      report.accept("The table is %s.".formatted(status), "Make it ACTIVE again.");
    }
  }

  private void compareKey(KeyShape model, KeyShape actual) {
    new KeyComparison(
            "the table",
            "The key of a table can't be changed: create a new table and copy the items.",
            report)
        .compare(model, actual);
  }

  private void compareTimeToLive(@Nullable String model, @Nullable String actual) {
    if (Objects.equals(model, actual)) {
      return;
    }
    if (actual == null) {
      report.accept(
          "Time to live is not enabled, in the model it is by %s.".formatted(model),
          "Enable it with createIfAbsent() or UpdateTimeToLive.");
    } else if (model == null) {
      report.accept(
          "Time to live is enabled by %s, the model has none.".formatted(actual),
          "Disable it with UpdateTimeToLive, or declare it with @TimeToLive.");
    } else {
      report.accept(
          "Time to live is enabled by %s, in the model it is by %s.".formatted(actual, model),
          "Disable it with UpdateTimeToLive and, once that is done, enable it by %s."
              .formatted(model));
    }
  }

  private static Map<String, ScalarAttributeType> types(TableDescription table) {
    return table.attributeDefinitions().stream()
        .collect(
            Collectors.toMap(
                AttributeDefinition::attributeName, AttributeDefinition::attributeType));
  }
}
