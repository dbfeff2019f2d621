package io.dynamodel.internal.request;

/** The SDK has to encode a request: it holds what is not understood here. */
final class Unusual extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusual(String what) {
    super(what, null, false, false);
  }
}
