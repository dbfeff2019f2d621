package io.dynamodel.it.property;

/** The service must refuse this update: the item lacks what it needs. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refused(Path path) {
    super(path + " is absent");
  }
}
