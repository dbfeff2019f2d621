package io.dynamodel.engine.expression;

import java.util.List;

/** A function and what it is called with: as many operands as it takes. */
record Call(FunctionName function, List<Operand> operands) {

  Operand first() {
    return operands.get(0);
  }

  Operand second() {
    return operands.get(1);
  }
}
