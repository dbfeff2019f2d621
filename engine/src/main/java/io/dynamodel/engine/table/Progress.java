package io.dynamodel.engine.table;

import java.time.Instant;

/** A change of a table or an index that takes time, and its end. */
record Progress(Status status, Instant until) {

  /** Words that the service describes it with. */
  enum Status {
    CREATING,
    UPDATING,
    DELETING,
    ACTIVE
  }

  /** Nothing happens. */
  static final Progress NONE = new Progress(Status.ACTIVE, Instant.MIN);

  boolean isActive() {
    return status == Status.ACTIVE;
  }

  boolean isDeleting() {
    return status == Status.DELETING;
  }

  /** Whether it is there for items: created, and not on its way out. */
  boolean isUsable() {
    return status == Status.ACTIVE || status == Status.UPDATING;
  }

  boolean isOver(Instant now) {
    return !now.isBefore(until);
  }

  /** The progress that is left at some time. A deletion stays, since a table does not come back. */
  Progress settled(Instant now) {
    return isDeleting() || !isOver(now) ? this : NONE;
  }
}
