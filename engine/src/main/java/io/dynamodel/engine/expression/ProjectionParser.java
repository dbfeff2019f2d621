package io.dynamodel.engine.expression;

import java.util.List;
import java.util.Set;

/** Reads a projection: paths with commas between them. */
final class ProjectionParser extends Parser {

  ProjectionParser(String text, Placeholders placeholders) {
    super("ProjectionExpression", text, Set.of(), placeholders);
  }

  Projection parse() {
    List<Path> paths = list(this::path);
    PathChecks checks = new PathChecks(this::problem);
    paths.forEach(checks::add);
    finish();
    return Projection.of(paths);
  }

  @Override
  int rank(Rule rule) {
    return switch (rule) {
      case RESERVED_WORD, PATH -> 0;
      case NAME -> 1;
      case OVERLAP -> 2;
      case CONFLICT -> 3;
      case PARENTHESES, FUNCTION, FUNCTION_USE, SECTION, VALUE, OPERAND, COUNT, DISTINCT, TYPE ->
          throw new AssertionError(rule);
    };
  }
}
