package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.TableMessages;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.TableDeclaration;
import java.util.List;

/** DynamoDB accepts the table's name. */
final class TableNameRule implements Rule {
  @Override
  public List<Problem> check(RecordDeclaration record) {
    return record
        .outline()
        .table()
        .flatMap(TableDeclaration::name)
        .filter(name -> !ResourceNames.isValid(name))
        .map(name -> TableMessages.tableName(Sites.ofTableName(record), name))
        .stream()
        .toList();
  }
}
