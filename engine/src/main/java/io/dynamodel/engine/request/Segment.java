package io.dynamodel.engine.request;

import io.dynamodel.engine.wire.ServiceException;

/** One of the parts that several scans read at the same time, counted from zero. */
public record Segment(long number, long total) {

  /** Reads {@code Segment} and {@code TotalSegments}: the only segment if they are not there. */
  static Segment of(Input in) {
    Long number = in.optionalNumber("Segment");
    Long total = in.optionalNumber("TotalSegments");
    if (number == null && total == null) {
      return new Segment(0, 1);
    }
    if (total == null) {
      throw ServiceException.validation(
          "The TotalSegments parameter is required but was not present in the request when Segment"
              + " parameter is present");
    }
    if (number == null) {
      throw ServiceException.validation(
          "The Segment parameter is required but was not present in the request when parameter"
              + " TotalSegments is present");
    }
    if (number >= total) {
      throw ServiceException.validation(
          "The Segment parameter is zero-based and must be less than parameter TotalSegments:"
              + " Segment: "
              + number
              + " is not less than TotalSegments: "
              + total);
    }
    return new Segment(number, total);
  }
}
