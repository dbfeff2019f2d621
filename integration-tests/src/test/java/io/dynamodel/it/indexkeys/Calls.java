package io.dynamodel.it.indexkeys;

import io.dynamodel.AutoCommit;
import io.dynamodel.Dynamo;
import io.dynamodel.ModelTable;
import io.dynamodel.TransactWrite;
import io.dynamodel.Update;
import io.dynamodel.expression.Condition;
import io.dynamodel.expression.UpdateAction;
import io.dynamodel.schema.TableSchema;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The writes of tickets, by a table that waits or by one that does not. */
interface Calls {

  /** How an update is sent. */
  enum Mode {
    EXECUTE,
    TRY,
    ONCE,
    TRANSACTION,
    AUTO_COMMIT
  }

  /**
   * A change of one item.
   *
   * @param record null: by its key
   * @param creates whether it may create the item
   */
  record Change(
      String board,
      int number,
      @Nullable Ticket record,
      boolean creates,
      List<UpdateAction<Ticket>> actions,
      @Nullable Condition<Ticket> when) {

    <S extends Update<Ticket, S>> S on(S update) {
      S changed = update.apply(actions);
      return when == null ? changed : changed.when(when);
    }

    void in(TransactWrite tx, ModelTable<Ticket> table) {
      if (creates) {
        tx.upsert(table, Tickets.key(board, number), this::on);
      } else if (record != null) {
        tx.update(table, record, this::on);
      } else {
        tx.update(table, Tickets.key(board, number), this::on);
      }
    }
  }

  ModelTable<Ticket> table();

  void put(Ticket ticket);

  void insert(Ticket ticket);

  void putAll(List<Ticket> tickets);

  void writeOnce(List<Ticket> tickets);

  void patch(Ticket before, Ticket after);

  void delete(String board, int number);

  void change(Change change, Mode mode);

  void transact(Consumer<TransactWrite> operations);

  void transact(AutoCommit autoCommit, Consumer<TransactWrite> operations);

  /** Sends {@code change} in one of the two ways that are transactions. */
  default void transact(Change change, Mode mode) {
    if (mode == Mode.TRANSACTION) {
      transact(tx -> change.in(tx, table()));
    } else {
      transact(AutoCommit.autoCommit(1), tx -> change.in(tx, table()));
    }
  }

  static Calls waiting(Dynamo dynamo, TableSchema<Ticket> schema) {
    TicketTable table = new TicketTable(dynamo, schema);
    return new Calls() {
      @Override
      public ModelTable<Ticket> table() {
        return table;
      }

      @Override
      public void put(Ticket ticket) {
        table.put(ticket);
      }

      @Override
      public void insert(Ticket ticket) {
        table.insert(ticket);
      }

      @Override
      public void putAll(List<Ticket> tickets) {
        table.putAll(tickets);
      }

      @Override
      public void writeOnce(List<Ticket> tickets) {
        table.writeOnce(tickets);
      }

      @Override
      public void patch(Ticket before, Ticket after) {
        table.patch(before, after);
      }

      @Override
      public void delete(String board, int number) {
        table.delete(board, number);
      }

      @Override
      public void change(Change change, Mode mode) {
        Update.Call<Ticket> update = change.on(begin(change));
        switch (mode) {
          case EXECUTE -> update.execute();
          case TRY -> update.tryExecute();
          case ONCE -> update.once().execute();
          default -> transact(change, mode);
        }
      }

      private Update.Call<Ticket> begin(Change change) {
        if (change.creates()) {
          return table.upsert(change.board(), change.number());
        }
        return change.record() == null
            ? table.update(change.board(), change.number())
            : table.update(change.record());
      }

      @Override
      public void transact(Consumer<TransactWrite> operations) {
        dynamo.transactWrite(operations);
      }

      @Override
      public void transact(AutoCommit autoCommit, Consumer<TransactWrite> operations) {
        dynamo.transactWrite(autoCommit, operations);
      }
    };
  }

  static Calls async(Dynamo dynamo, TableSchema<Ticket> schema) {
    TicketAsyncTable table = new TicketAsyncTable(dynamo, schema);
    return new Calls() {
      @Override
      public ModelTable<Ticket> table() {
        return table;
      }

      private void join(CompletableFuture<?> future) {
        try {
          future.join();
        } catch (CompletionException e) {
          throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
      }

      @Override
      public void put(Ticket ticket) {
        join(table.put(ticket));
      }

      @Override
      public void insert(Ticket ticket) {
        join(table.insert(ticket));
      }

      @Override
      public void putAll(List<Ticket> tickets) {
        join(table.putAll(tickets));
      }

      @Override
      public void writeOnce(List<Ticket> tickets) {
        join(table.writeOnce(tickets));
      }

      @Override
      public void patch(Ticket before, Ticket after) {
        join(table.patch(before, after));
      }

      @Override
      public void delete(String board, int number) {
        join(table.delete(board, number));
      }

      @Override
      public void change(Change change, Mode mode) {
        Update.AsyncCall<Ticket> update = change.on(begin(change));
        switch (mode) {
          case EXECUTE -> join(update.execute());
          case TRY -> join(update.tryExecute());
          case ONCE -> join(update.once().execute());
          default -> transact(change, mode);
        }
      }

      private Update.AsyncCall<Ticket> begin(Change change) {
        if (change.creates()) {
          return table.upsert(change.board(), change.number());
        }
        return change.record() == null
            ? table.update(Tickets.key(change.board(), change.number()))
            : table.update(change.record());
      }

      @Override
      public void transact(Consumer<TransactWrite> operations) {
        join(dynamo.async().transactWrite(operations));
      }

      @Override
      public void transact(AutoCommit autoCommit, Consumer<TransactWrite> operations) {
        join(dynamo.async().transactWrite(autoCommit, operations));
      }
    };
  }
}
