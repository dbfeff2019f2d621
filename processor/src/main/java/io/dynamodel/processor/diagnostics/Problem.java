package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;
import java.util.Optional;

/**
 * One mistake at one place.
 *
 * @param code by which a user finds more about it
 * @param mistake what is wrong, with the name of what is
 * @param remedy what to do about it
 * @param cause the type that has to be changed, if it is another one: its mistake is told once,
 *     however many types suffer from it
 */
public record Problem(
    Site site, String code, String mistake, String remedy, Optional<ClassName> cause) {

  /** A mistake of the type that has it. */
  public Problem(Site site, String code, String mistake, String remedy) {
    this(site, code, mistake, remedy, Optional.empty());
  }

  /** The same, which {@code type} causes. */
  public Problem causedBy(ClassName type) {
    return new Problem(site, code, mistake, remedy, Optional.of(type));
  }

  /** What the user reads. */
  String text() {
    return "[" + code + "] " + mistake + " " + remedy;
  }
}
