package io.dynamodel.internal.call;

import software.amazon.awssdk.core.exception.SdkException;

/** The oldest AWS SDK that has all the methods that this library calls. */
public final class SdkFloor {
  private SdkFloor() {}

  /**
   * Fails early, rather than in the first write that is refused.
   *
   * @throws IllegalStateException if the SDK on the class path is older
   */
  public static void check() {
    try {
      SdkException.create("", null).numAttempts();
    } catch (NoSuchMethodError e) {
      throw new IllegalStateException(
          "Dynamodel needs AWS SDK 2.30.24 or later, but an older one is on the class path: raise"
              + " the version of software.amazon.awssdk:bom",
          e);
    }
  }
}
