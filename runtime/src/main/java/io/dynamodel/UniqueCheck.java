package io.dynamodel;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.AttributeException;
import io.dynamodel.exception.TransactionFailedException;
import io.dynamodel.internal.batch.BatchGet;
import io.dynamodel.internal.call.Chunks;
import io.dynamodel.internal.call.Feed;
import io.dynamodel.internal.call.ForEach;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.Guard;
import io.dynamodel.internal.item.KeyRead;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.item.TableKey;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.internal.transact.TransactGetItems;
import io.dynamodel.internal.unique.GuardFault;
import io.dynamodel.internal.unique.Suspect;
import io.dynamodel.schema.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads items and guards of unique values, and looks whether they fit.
 *
 * @param table as it is to those who ask
 * @param reads of it
 */
record UniqueCheck(TableContext<?> table, Reads reads) {
  private static final int ITEMS = 50;
  private static final int CHUNKS = 4;
  private static final int MOST_ROUNDS = 3;
  private static final int MOST_CONFLICTS = 10;

  /** What was found in one round and is left, and whether another one may find less. */
  private static final class Round {
    private final boolean mends;
    private final List<UniqueFinding> left = new ArrayList<>();
    private boolean again;

    Round(boolean mends) {
      this.mends = mends;
    }
  }

  /** Gives what is wrong. */
  Work<List<UniqueFinding>> verify() {
    return round(false).map(round -> List.copyOf(round.left));
  }

  /** Mends what can be mended, round by round, and gives what is left. */
  Work<List<UniqueFinding>> mend() {
    return mend(MOST_ROUNDS);
  }

  private Work<List<UniqueFinding>> mend(int rounds) {
    return round(true)
        .then(
            round ->
                round.again && rounds > 1 ? mend(rounds - 1) : Work.done(List.copyOf(round.left)));
  }

  private Work<Round> round(boolean mends) {
    Round round = new Round(mends);
    return table.schema().hasGuards()
        ? reads.items(
            ReadPlan.all(new ReadSource.OfScan(null, ItemCheck.SEGMENTS, true), Selection.raw()),
            items -> new ForEach<>(chunks(items), each -> check(each, round), CHUNKS, () -> round))
        : Work.done(round);
  }

  private static Chunks<StoredItem> chunks(Feed<StoredItem> items) {
    return new Chunks<>(items, ITEMS);
  }

  private Work<?> check(List<StoredItem> chunk, Round round) {
    List<KeyRead> others = chunk.stream().flatMap(item -> others(item).stream()).toList();
    return BatchGet.whole(KeyRead.distinct(others))
        .work(table.capacity(), reads.batching())
        .then(
            found -> {
              List<Suspect> suspects = new ArrayList<>();
              chunk.forEach(item -> suspects.addAll(suspects(item, found)));
              return new ForEach<>(
                  Feed.of(suspects.iterator()), each -> look(each, round, 0), 1, () -> round);
            });
  }

  /** What an item is to be compared with: its guards; with a guard, the holder. */
  private List<KeyRead> others(StoredItem item) {
    if (Guard.isOne(table, item.attributes())) {
      Map<String, AttributeValue> holder = Guard.holder(table, item.attributes());
      return holder == null ? List.of() : List.of(read(holder));
    }
    TableContext<?> own = ownTable(item);
    return own == null
        ? List.of()
        : Guard.of(own, item.attributes()).values().stream()
            .map(guard -> read(guard.key(own)))
            .toList();
  }

  private KeyRead read(Map<String, AttributeValue> key) {
    return KeyRead.of(table.consistent(), key);
  }

  private List<Suspect> suspects(StoredItem item, Map<TableKey, StoredItem> found) {
    if (Guard.isOne(table, item.attributes())) {
      return Suspect.ofGuard(table, item, found);
    }
    TableContext<?> own = ownTable(item);
    return own == null ? List.of() : Suspect.ofItem(own, item, found);
  }

  /** Null: what can't be read has no values that are known; verifyItems tells of it. */
  private @Nullable TableContext<?> ownTable(StoredItem item) {
    try {
      TableContext<?> own = table.typeOf(item);
      Map<TableKey, Guard> unused = Guard.of(own, item.attributes());
      return own;
    } catch (AttributeException e) {
      return null;
    }
  }

  /** Reads all again at one point in time. */
  private Work<Boolean> look(Suspect suspect, Round round, int conflicts) {
    return Work.after(
            reads.pause(conflicts), TransactGetItems.of(suspect.reads(), table.capacity()))
        .then(found -> told(suspect, found, round))
        .orElse(
            TransactionFailedException.class,
            failure -> {
              if (!failure.conflict() || conflicts == MOST_CONFLICTS) {
                throw failure;
              }
              return look(suspect, round, conflicts + 1);
            });
  }

  private static Work<Boolean> told(Suspect suspect, Map<TableKey, StoredItem> found, Round round) {
    GuardFault fault = suspect.fault(found).orElse(null);
    if (fault == null) {
      return Work.done(false);
    }
    round.again |= !fault.writes().isEmpty();
    Work<Boolean> mend = round.mends ? fault.mend() : Work.done(false);
    return mend.map(isMended -> !isMended && round.left.add(finding(fault)));
  }

  private static UniqueFinding finding(GuardFault fault) {
    TableContext<?> table = fault.table();
    Map<String, AttributeValue> holder = fault.holder();
    return new UniqueFinding(
        table.table(),
        UniqueFinding.Kind.valueOf(fault.kind().name()),
        fault.name(),
        Key.of(table.schema(), fault.key()),
        holder == null ? null : Key.of(table.schema(), holder));
  }
}
