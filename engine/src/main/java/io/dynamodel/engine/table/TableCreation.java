package io.dynamodel.engine.table;

import io.dynamodel.engine.request.CreateTableRequest;
import io.dynamodel.engine.request.IndexDefinition;
import io.dynamodel.engine.request.NewGlobalIndex;
import io.dynamodel.engine.wire.Json;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Creates tables. */
final class TableCreation {

  private final Database database;

  TableCreation(Database database) {
    this.database = database;
  }

  /**
   * Answers CreateTable.
   *
   * @throws ServiceException a ResourceInUseException if a table has that name
   */
  Json create(CreateTableRequest request) {
    return database.locked(
        () -> {
          if (database.find(request.table()) != null) {
            throw ServiceException.of(
                "ResourceInUseException", "Table already exists: " + request.table());
          }
          Table table = database.create(definition(request));
          return Json.object()
              .put("TableDescription", TableDescription.of(table, database.clock().instant()))
              .json();
        });
  }

  private TableDefinition definition(CreateTableRequest request) {
    Instant now = database.clock().instant();
    List<IndexDefinition> indexes = new ArrayList<>(request.localIndexes());
    request.globalIndexes().stream().map(NewGlobalIndex::definition).forEach(indexes::add);
    return new TableDefinition(
        request.table(),
        id(database.random()),
        now,
        request.attributes(),
        request.keys(),
        indexes,
        state(request, now));
  }

  private TableState state(CreateTableRequest request, Instant now) {
    Progress creating = database.begin(Progress.Status.CREATING);
    return new TableState(
        creating,
        Billing.of(request.billing(), now),
        ProvisionedUnits.of(request.throughput()),
        request.globalIndexes().stream().map(index -> GlobalIndex.of(index, creating)).toList(),
        LatestStream.of(request.stream(), null, now),
        request.options(),
        request.tags(),
        null);
  }

  /** A random UUID: version 4, variant 2. */
  private static String id(Random random) {
    long most = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
    long least = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least).toString();
  }
}
