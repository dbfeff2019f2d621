package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModelDeclaration;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules about one type.
 *
 * <p>Of several problems at one place, the first is reported: so those come first that explain
 * others. What a component is to its record comes before its type, for instance. No rule has to
 * look for what another one says at the same place.
 */
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
          new TableNameRule(),
          new DocumentRoleRule(),
          new UnmappedRule(),
          new KeyRule(),
          new KeySourceRule(),
          new RoleRule(),
          new DefaultRule(),
          new KeyTypeRule(),
          new AutoIdRule(),
          new TimeToLiveRule(),
          new VersionRule(),
          new WriteTimeRule(),
          new CounterRule(),
          new TypeNameRule(),
          new TemplateFormRule(),
          new TemplatePartRule(),
          new TemplateEndsRule(),
          new TemplateAttributeRule(),
          new UpdatedAtPartRule(),
          new UnstoredPartRule(),
          new ShardRule(),
          new UniqueRule(),
          new UniqueNameRule(),
          new UniqueScopeRule(),
          new GuardRule(),
          new IndexNameRule(),
          new IndexPartsRule(),
          new LocalIndexRule(),
          new IndexKeyRule(),
          new IncludeRule(),
          new ItemProjectionRule(),
          new IndexLimitsRule(),
          new IndexMethodRule(),
          new AttributeNameRule(),
          new ComponentNameRule());

  private Rules() {}

  /** Everything that is wrong with a type, in the order of the rules. */
  public static List<Problem> check(Declaration declaration) {
    if (declaration instanceof SealedDeclaration document) {
      return SubtypeRules.check(document);
    }
    if (declaration instanceof SealedModelDeclaration model) {
      return Stream.of(SubtypeRules.check(model), SealedModelRules.check(model))
          .flatMap(List::stream)
          .toList();
    }
    return declaration instanceof ProjectionDeclaration projection
        ? ProjectionRules.check(projection)
        : check((RecordDeclaration) declaration);
  }

  static List<Problem> check(RecordDeclaration record) {
    return RULES.stream().flatMap(rule -> rule.check(record).stream()).toList();
  }
}
