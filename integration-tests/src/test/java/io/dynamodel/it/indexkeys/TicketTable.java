package io.dynamodel.it.indexkeys;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.Query;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.schema.KeyPart;
import io.dynamodel.schema.TableSchema;
import java.util.Optional;

/** A table class as it is generated. */
final class TicketTable extends DynamoTable<Ticket, TicketTable> {

  TicketTable(Dynamo dynamo, TableSchema<Ticket> schema) {
    this(TableTarget.of(dynamo, schema));
  }

  private TicketTable(TableTarget<Ticket> target) {
    super(target, TicketTable::new);
  }

  Ticket get(String board, int number) {
    return getItem(Tickets.key(board, number));
  }

  Optional<Ticket> delete(String board, int number) {
    return deleteItem(Tickets.key(board, number));
  }

  Update.Call<Ticket> update(String board, int number) {
    return updateItem(Tickets.key(board, number));
  }

  Update.Call<Ticket> upsert(String board, int number) {
    return upsertItem(Tickets.key(board, number));
  }

  Query<Ticket> by(String index, KeyPart partition) {
    return queryOf(queryIndex(index, partition));
  }
}
