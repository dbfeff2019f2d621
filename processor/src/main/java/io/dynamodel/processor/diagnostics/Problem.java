package io.dynamodel.processor.diagnostics;

import com.squareup.javapoet.ClassName;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * One mistake at one place.
 *
 * @param kind error, or warning if it may be no mistake
 * @param code by which a user finds more about it
 * @param mistake what is wrong, with the name of what is
 * @param remedy what to do about it
 * @param cause what has to be changed, if it is something else: its mistake is told once, however
 *     many places suffer from it
 */
public record Problem(
    Diagnostic.Kind kind,
    Site site,
    String code,
    String mistake,
    String remedy,
    Optional<Site> cause) {

  /** A mistake of the type that has it. */
  Problem(Site site, String code, String mistake, String remedy) {
    this(Diagnostic.Kind.ERROR, site, code, mistake, remedy);
  }

  /** What may be a mistake of the type that has it. */
  Problem(Diagnostic.Kind kind, Site site, String code, String mistake, String remedy) {
    this(kind, site, code, mistake, remedy, Optional.empty());
  }

  /** The same, which {@code type} causes. */
  public Problem causedBy(ClassName type) {
    return causedBy(new Site.Type(type));
  }

  /** The same, which what stands at {@code place} causes. */
  public Problem causedBy(Site place) {
    return new Problem(kind, site, code, mistake, remedy, Optional.of(place));
  }

  boolean isError() {
    return kind == Diagnostic.Kind.ERROR;
  }

  /** What the user reads. */
  String text() {
    return "[" + code + "] " + mistake + " " + remedy;
  }
}
