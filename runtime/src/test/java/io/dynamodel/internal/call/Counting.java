package io.dynamodel.internal.call;

import org.jspecify.annotations.Nullable;

/** A feed of the numbers from 1 on: a request for each, when it is asked for. */
final class Counting extends Feed<Integer> {
  private final StubOperation operation;
  private final int last;
  private int asked;
  private boolean underWay;
  private @Nullable Integer answered;

  Counting(StubOperation operation, int last) {
    this.operation = operation;
    this.last = last;
  }

  @Override
  public @Nullable Errand<?> next() {
    if (underWay || hasAtHand() || answered != null || asked == last || hasFailed()) {
      return null;
    }
    asked++;
    underWay = true;
    return new Errand<>(
        operation.request(asked),
        new Errand.End<Integer>() {
          @Override
          public void answered(Integer answer) {
            underWay = false;
            answered = answer;
          }

          @Override
          public void failed(Throwable failure, boolean sent) {
            abandon(failure);
          }
        });
  }

  @Override
  public @Nullable Integer poll() {
    Integer next = answered;
    answered = null;
    return next;
  }

  @Override
  public boolean isOver() {
    return asked == last && !underWay && answered == null;
  }

  int asked() {
    return asked;
  }
}
