package io.dynamodel.engine.fault;

import io.dynamodel.engine.wire.Answer;
import io.dynamodel.engine.wire.Delivery;
import io.dynamodel.engine.wire.ServiceException;
import java.time.Duration;

/** A fault: the way in which a request fails on purpose. */
public sealed interface Effect permits Effect.Simple, Unprocessed, Cancelled {

  /**
   * Delivers to the client what the fault leaves of the answer. The fault decides whether the work
   * is done.
   */
  Delivery on(Work work);

  /** The time by which the request arrives later. */
  default Duration delay() {
    return Duration.ZERO;
  }

  /** The effects that look at neither request nor answer. */
  sealed interface Simple extends Effect {}

  /** The request is refused: the table has no capacity left. */
  record Throttled() implements Simple {
    @Override
    public Delivery on(Work work) {
      return refused(
          ServiceException.of(
              "ProvisionedThroughputExceededException",
              "The level of configured provisioned throughput for the table was exceeded. Consider"
                  + " increasing your provisioning level with the UpdateTable API."));
    }

    @Override
    public String toString() {
      return "throttled";
    }
  }

  /** The connection ends before the request is done. */
  record CutBefore() implements Simple {
    @Override
    public Delivery on(Work work) {
      return new Delivery.Lost();
    }

    @Override
    public String toString() {
      return "cutBefore";
    }
  }

  /** The request is done, and the connection ends before the answer. */
  record CutAfter() implements Simple {
    @Override
    public Delivery on(Work work) {
      work.answer();
      return new Delivery.Lost();
    }

    @Override
    public String toString() {
      return "cutAfter";
    }
  }

  /** The request is refused with a status, such as 500. */
  record Status(int status) implements Simple {
    @Override
    public Delivery on(Work work) {
      String name = status == 503 ? "ServiceUnavailable" : "InternalServerError";
      return refused(ServiceException.internal(status, name, "Status " + status + " on purpose"));
    }

    @Override
    public String toString() {
      return "status(" + status + ")";
    }
  }

  /** The request is done, and the connection ends in the middle of the answer. */
  record Truncated() implements Simple {
    @Override
    public Delivery on(Work work) {
      return new Delivery.Half(work.answer());
    }

    @Override
    public String toString() {
      return "truncated";
    }
  }

  /** The request arrives later. It is done then, even if the client does not wait for it. */
  record Delayed(Duration delay) implements Simple {
    @Override
    public Delivery on(Work work) {
      return new Delivery.Whole(work.answer());
    }

    @Override
    public String toString() {
      return "delayed(" + delay + ")";
    }
  }

  private static Delivery refused(ServiceException refusal) {
    return new Delivery.Whole(Answer.of(refusal));
  }
}
