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
   * Reads the parameter for PutItem and DeleteItem.
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

  /** Whether the values before the write are returned. */
  public boolean isOld() {
    return this == ALL_OLD || this == UPDATED_OLD;
  }

  /** Whether only the values that an update names are returned. */
  public boolean isUpdated() {
    return this == UPDATED_OLD || this == UPDATED_NEW;
  }
}
