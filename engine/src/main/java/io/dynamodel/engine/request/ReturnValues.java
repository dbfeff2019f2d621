package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;

/** The attributes that are returned by a write. */
public enum ReturnValues {
  NONE,
  ALL_OLD,
  UPDATED_OLD,
  ALL_NEW,
  UPDATED_NEW;

  static final Member MEMBER =
      Member.oneOf("ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW");

  static ReturnValues of(Input in) {
    return valueOf(in.text("ReturnValues", "NONE"));
  }

  /**
   * Those of a write that is no update.
   *
   * @throws ServiceException if they are for updates only
   */
  static ReturnValues ofWholeItem(Input in) {
    ReturnValues values = of(in);
    if (values != NONE && values != ALL_OLD) {
      throw ServiceException.validation("ReturnValues can only be ALL_OLD or NONE");
    }
    return values;
  }

  /** Whether they are those before the write. */
  public boolean isOld() {
    return this == ALL_OLD || this == UPDATED_OLD;
  }

  /** Whether they are only those that an update names. */
  public boolean isUpdated() {
    return this == UPDATED_OLD || this == UPDATED_NEW;
  }
}
