package io.dynamodel.processor.validation;

import com.squareup.javapoet.ClassName;
import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.Declaration;
import io.dynamodel.processor.model.ProjectionDeclaration;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedDeclaration;
import io.dynamodel.processor.model.SealedModelDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** All rules about one type. */
public final class Rules {
  private static final List<Rule> RULES =
      List.of(
          new TableNameRule(),
          new KeyRule(),
          new KeySourceRule(),
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
          new TemplateFormRule(),
          new TemplatePartRule(),
          new TemplateEndsRule(),
          new TemplateAttributeRule(),
          new UpdatedAtPartRule(),
          new UnstoredPartRule(),
          new ShardRule(),
          new UniqueRule(),
          new GuardRule(),
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
    return all(record).filter(problem -> isFirst(problem, record)).toList();
  }

  private static Stream<Problem> all(RecordDeclaration record) {
    return RULES.stream().flatMap(rule -> rule.check(record).stream());
  }

  /**
   * What the interface of a sealed model says may be wrong for several of its records: it is a
   * mistake of the first.
   */
  private static boolean isFirst(Problem problem, RecordDeclaration record) {
    ClassName type = record.outline().type();
    return problem.site().type().equals(type)
        || record.siblings().stream()
            .filter(sibling -> sibling.outline().type().compareTo(type) < 0)
            .flatMap(Rules::all)
            .noneMatch(other -> isSame(problem, other));
  }

  private static boolean isSame(Problem one, Problem other) {
    return one.site().equals(other.site()) && one.code().equals(other.code());
  }
}
