package io.dynamodel.processor.diagnostics;

/** What Dynamodel itself can fail at: codes 0xx. */
public final class FailureMessages {
  private FailureMessages() {}

  public static Problem internalError(Site site, String type, String exception, String place) {
    return new Problem(
        site,
        "DYN001",
        "Dynamodel failed on " + type + ": " + exception + ", at " + place + ".",
        "Please report this, together with " + type + ".");
  }

  public static Problem notWritten(Site site, String type, String file, String reason) {
    return new Problem(
        site,
        "DYN002",
        file + ", which is generated for " + type + ", could not be written: " + reason + ".",
        "Look for another source of that type, or at the folder.");
  }
}
