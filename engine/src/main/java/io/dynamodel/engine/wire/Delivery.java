package io.dynamodel.engine.wire;

import java.util.function.UnaryOperator;

/** The part of an answer that reaches the client. */
public sealed interface Delivery {

  /** The answer. */
  record Whole(Answer answer) implements Delivery {}

  /** The status, the headers and the first half of the body. Then the connection ends. */
  record Half(Answer answer) implements Delivery {

    /** The number of bytes of the body that arrive. */
    public int length() {
      return answer.body().length / 2;
    }
  }

  /** Nothing: the connection ends without an answer. */
  record Lost() implements Delivery {}

  /** The same delivery of a changed answer. */
  default Delivery map(UnaryOperator<Answer> change) {
    if (this instanceof Whole whole) {
      return new Whole(change.apply(whole.answer()));
    }
    if (this instanceof Half half) {
      return new Half(change.apply(half.answer()));
    }
    return this;
  }
}
