package io.dynamodel.internal.answer;

/** Bytes that are not what answers of DynamoDB have there: the SDK says what they are. */
final class Unexpected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Nothing more is looked at.
   *
   * @param offset which byte it was
   */
  Unexpected(int offset) {
    super("unexpected byte at offset " + offset, null, false, false);
  }
}
