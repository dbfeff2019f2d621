package io.dynamodel.engine.expression;

import java.util.List;

/** A function and what it is called with. */
record Call(FunctionName function, List<Operand> operands) {

  /** Whether it has as many operands as the function takes. */
  boolean isComplete() {
    return operands.size() == function.operands();
  }

  Operand first() {
    return operands.get(0);
  }

  Operand second() {
    return operands.get(1);
  }
}
