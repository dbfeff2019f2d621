package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;

/** The errors of parameters and of key schemas. */
public final class Invalid {

  private Invalid() {}

  /** A parameter has a value that it can't have. */
  public static ServiceException parameter(String problem) {
    return ServiceException.invalidParameter(problem);
  }

  /** A key schema can't be. */
  static ServiceException keySchema(String problem) {
    return ServiceException.validation("Invalid KeySchema: " + problem);
  }
}
