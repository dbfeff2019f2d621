package io.dynamodel.engine.table;

import io.dynamodel.engine.request.TimeToLiveRequest;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import org.jspecify.annotations.Nullable;

/** Changes and describes the time to live of a table. */
final class TimeToLive {

  private final Database database;

  TimeToLive(Database database) {
    this.database = database;
  }

  /**
   * Answers UpdateTimeToLive.
   *
   * @throws ServiceException if the table is not there, or nothing would change
   */
  Json update(TimeToLiveRequest request) {
    return database.locked(
        () -> {
          Table table = database.administered(request.table());
          TableDefinition definition = table.definition();
          if (!definition.state().progress().isUsable()) {
            InUse.check(definition);
          }
          check(request, definition.state().timeToLive());
          String next = request.enabled() ? request.attribute() : null;
          table.become(definition.with(definition.state().withTimeToLive(next)));
          return Json.object()
              .put(
                  "TimeToLiveSpecification",
                  Json.object()
                      .put("Enabled", request.enabled())
                      .put("AttributeName", request.attribute())
                      .json())
              .json();
        });
  }

  private static void check(TimeToLiveRequest request, @Nullable String current) {
    if (current != null && !current.equals(request.attribute())) {
      throw ServiceException.validation(
          "TimeToLive is active on a different AttributeName: current AttributeName is " + current);
    }
    if (request.enabled() == (current != null)) {
      throw ServiceException.validation(
          "TimeToLive is already " + (request.enabled() ? "enabled" : "disabled"));
    }
  }

  /**
   * Answers DescribeTimeToLive.
   *
   * @throws ServiceException if the table is not there, or not for items
   */
  Json describe(String name) {
    return database.locked(
        () -> {
          TableState state = database.administered(name).definition().state();
          if (!state.progress().isUsable()) {
            String status = state.progress().status().name();
            throw ServiceException.validation(
                "Cannot describe time to live while table is in "
                    + status
                    + " state: Current table state is "
                    + status);
          }
          String attribute = state.timeToLive();
          return Json.object()
              .put(
                  "TimeToLiveDescription",
                  Json.object()
                      .put("TimeToLiveStatus", attribute == null ? "DISABLED" : "ENABLED")
                      .put("AttributeName", attribute)
                      .json())
              .json();
        });
  }
}
