package io.dynamodel.processor.diagnostics;

/**
 * An error or a warning.
 *
 * @param file the file's name; if the compiler does not say, the type that the message names at its
 *     end; empty if there is neither
 * @param line from 1; 0 if the compiler does not say
 * @param text its kind and message, without that type
 */
record Reported(String file, long line, String text) {

  /** The same, as a compiler reports it that knows no places. */
  Reported withoutPlace() {
    return new Reported("", 0, text);
  }
}
