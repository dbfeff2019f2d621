package io.dynamodel.it.indexkeys;

import io.dynamodel.AsyncTable;
import io.dynamodel.Dynamo;
import io.dynamodel.TableTarget;
import io.dynamodel.Update;
import io.dynamodel.schema.TableSchema;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** An asynchronous table class as it is generated. */
final class TicketAsyncTable extends AsyncTable<Ticket, TicketAsyncTable> {

  TicketAsyncTable(Dynamo dynamo, TableSchema<Ticket> schema) {
    this(TableTarget.of(dynamo, schema));
  }

  private TicketAsyncTable(TableTarget<Ticket> target) {
    super(target, TicketAsyncTable::new);
  }

  CompletableFuture<Optional<Ticket>> delete(String board, int number) {
    return deleteItem(Tickets.key(board, number));
  }

  Update.AsyncCall<Ticket> upsert(String board, int number) {
    return upsertItem(Tickets.key(board, number));
  }
}
