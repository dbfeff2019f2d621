package io.dynamodel.engine.expression;

/** A rule beyond the syntax. Each kind of expression checks the rules in an order of its own. */
enum Rule {
  PARENTHESES,
  FUNCTION,
  FUNCTION_USE,
  RESERVED_WORD,
  SECTION,
  PATH,
  NAME,
  VALUE,
  OVERLAP,
  CONFLICT,
  OPERAND,
  COUNT,
  DISTINCT,
  TYPE
}
