package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.IndexMessages;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.IndexDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** DynamoDB accepts the names of the indexes, and they differ. */
final class IndexNameRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record.outline().table().map(table -> check(record, table)).orElse(List.of());
  }

  private static List<Problem> check(RecordDeclaration record, TableDeclaration table) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (IndexDeclaration index : table.indexes()) {
      if (!ResourceNames.isValid(index.name())) {
        problems.add(IndexMessages.indexName(Sites.of(index, "name"), index.name()));
      } else if (!names.add(index.name())) {
        problems.add(duplicate(record, index));
      }
    }
    return problems;
  }

  private static Problem duplicate(RecordDeclaration record, IndexDeclaration index) {
    return IndexMessages.duplicateIndex(Sites.of(index, "name"), Sites.name(record), index.name());
  }
}
