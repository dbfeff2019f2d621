package io.dynamodel.engine.partiql;

import io.dynamodel.engine.wire.ServiceException;

/** Errors of statements that can't be read. */
final class Malformed {

  private Malformed() {}

  /** The statement can't be read for a reason. */
  static ServiceException because(String reason) {
    return ServiceException.validation(
        "Statement wasn't well formed, can't be processed: " + reason);
  }
}
