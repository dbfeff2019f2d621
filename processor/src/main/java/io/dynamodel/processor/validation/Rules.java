package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModelDeclaration;
import java.util.List;

/** All rules about one type. */
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
          new TableNameRule(),
          new KeyRule(),
          new KeyTypeRule(),
          new AutoIdRule(),
          new TimeToLiveRule(),
          new KeptRule(),
          new VersionRule(),
          new WriteTimeRule(),
          new CounterRule(),
          new DefaultRule(),
          new UnmappedRule(),
          new TypeNameRule(),
          new DocumentRoleRule(),
          new IndexNameRule(),
          new IndexPartsRule(),
          new IndexKeyRule(),
          new LocalIndexRule(),
          new IncludeRule(),
          new ItemProjectionRule(),
          new IndexLimitsRule(),
          new IndexMethodRule(),
          new AttributeNameRule(),
          new ComponentNameRule());

  private Rules() {}

  /** Everything that is wrong with a type. */
  public static List<Problem> check(Declaration declaration) {
    if (declaration instanceof SealedDeclaration document) {
      return SubtypeRules.check(document);
    }
    if (declaration instanceof SealedModelDeclaration) {
      return List.of();
    }
    return declaration instanceof ProjectionDeclaration projection
        ? ProjectionRules.check(projection)
        : check((RecordDeclaration) declaration);
  }

  private static List<Problem> check(RecordDeclaration record) {
    return RULES.stream().flatMap(rule -> rule.check(record).stream()).toList();
  }
}
