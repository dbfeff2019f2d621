package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.model.RecordDeclaration;
import java.util.List;

/** Something that has to be true of a record. */
@FunctionalInterface
interface Rule {

  /** What is wrong, in any order; components that could not be read are left alone. */
  List<Problem> check(RecordDeclaration record);
}
