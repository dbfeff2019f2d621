package io.dynamodel;

import io.dynamodel.convert.StoredItem;
import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.internal.call.ForEach;
import io.dynamodel.internal.call.Work;
import io.dynamodel.internal.item.TableContext;
import io.dynamodel.internal.read.ReadPlan;
import io.dynamodel.internal.read.ReadSource;
import io.dynamodel.internal.read.Reads;
import io.dynamodel.internal.write.IndexKeyMend;
import io.dynamodel.internal.write.IndexKeyMend.WrongKey;
import io.dynamodel.schema.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads items as they are stored, and looks at the keys of indexes that are made of parts.
 *
 * @param writes whether wrong ones are written
 */
record IndexKeyCheck(boolean writes) {
  private static final int WRITES = 8;

  Work<List<IndexKeyFinding>> of(TableContext<?> table, Reads reads) {
    if (table.schema().types().stream().allMatch(type -> type.indexTemplates().isEmpty())) {
      return Work.done(List.of());
    }
    List<IndexKeyFinding> findings = new ArrayList<>();
    return reads.items(
        ReadPlan.all(new ReadSource.OfScan(null, ItemCheck.SEGMENTS), Selection.raw()),
        items ->
            new ForEach<>(
                items, item -> check(table, item, findings), WRITES, () -> List.copyOf(findings)));
  }

  private Work<?> check(TableContext<?> table, StoredItem item, List<IndexKeyFinding> findings) {
    TableContext<?> own;
    try {
      own = table.typeOf(item);
    } catch (ItemMappingException e) { // verifyItems tells of it
      return Work.done(false);
    }
    return check(IndexKeyMend.of(own, item.attributes()), findings);
  }

  private <M> Work<?> check(IndexKeyMend<M> item, List<IndexKeyFinding> findings) {
    if (item.wrong().isEmpty() || !writes) {
      return Work.done(add(item, false, findings));
    }
    return item.write().map(isWritten -> add(item, isWritten, findings));
  }

  private static <M> boolean add(
      IndexKeyMend<M> item, boolean isWritten, List<IndexKeyFinding> findings) {
    TableContext<M> table = item.table();
    for (WrongKey wrong : item.wrong()) {
      findings.add(
          new IndexKeyFinding(
              table.table(),
              Key.of(table.schema(), table.keyOf(item.item())),
              wrong.index().index(),
              wrong.index().attribute(),
              wrong.stored(),
              wrong.made(),
              wrong.problem(),
              isWritten && wrong.problem() == null));
    }
    return isWritten;
  }
}
