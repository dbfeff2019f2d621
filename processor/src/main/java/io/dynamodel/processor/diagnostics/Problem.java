package io.dynamodel.processor.diagnostics;

/**
 * One mistake at one place.
 *
 * @param code by which a user finds more about it
 * @param mistake what is wrong, with the name of what is
 * @param remedy what to do about it
 */
public record Problem(Site site, String code, String mistake, String remedy) {

  /** What the user reads. */
  String text() {
    return "[" + code + "] " + mistake + " " + remedy;
  }
}
