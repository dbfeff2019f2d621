package io.dynamodel.engine.expression;

/** What is checked beyond the syntax. Each kind of expression has its own order of them. */
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
