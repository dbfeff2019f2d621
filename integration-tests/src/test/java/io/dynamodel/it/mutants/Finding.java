package io.dynamodel.it.mutants;

/** What must not be said of a mutant, or not in this way. */
enum Finding {
  /** An exception of the compiler or of the processor, or a message that the processor failed. */
  FAILURE,
  /** An error or a warning in a generated file. */
  IN_GENERATED_FILE,
  /** A line of more than 100 columns that could be shorter. */
  LONG_LINE,
  /** Two errors of ours. */
  TWO_OF_OURS,
  /** An error of ours beside one of the compiler's. */
  OURS_AND_THE_COMPILERS,
  /** An error of ours where the compiler has one, which is not shown. */
  COMPILER_IS_SILENCED,
  /** An error of the compiler's that it would not have without the processor. */
  CONSEQUENCE
}
