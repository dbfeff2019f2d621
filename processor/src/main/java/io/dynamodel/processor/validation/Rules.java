package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;

/** All rules about one record. */
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
          new TableNameRule(),
          new KeyRule(),
          new KeyTypeRule(),
          new AutoIdRule(),
          new DocumentRoleRule(),
          new IndexNameRule(),
          new IndexKeyRule(),
          new IndexMethodRule(),
          new AttributeNameRule(),
          new ComponentNameRule());

  private Rules() {}

  /** Everything that is wrong with a record. */
  public static List<Problem> check(RecordDeclaration record) {
    return RULES.stream().flatMap(rule -> rule.check(record).stream()).toList();
  }
}
