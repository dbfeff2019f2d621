package io.dynamodel.it.property;

/** The service must refuse this update: the item lacks what it needs, or holds something else. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(String reason) {
    super(reason);
  }
}
