package io.dynamodel.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Tells the user what is wrong, in the order of the source. */
public final class Reporter {
  private final Messager messager;
  private final Place.Finder places;

  /** Reports through {@code messager} at what {@code places} finds. */
  public Reporter(Messager messager, Place.Finder places) {
    this.messager = messager;
    this.places = places;
  }

  /** Prints all problems as errors. */
  public void report(Problems problems) {
    problems.byType().forEach(this::report);
  }

  private void report(Collection<Problem> ofType) {
    ofType.stream()
        .map(problem -> new Located(places.of(problem.site()), problem.text()))
        .sorted(Comparator.comparingInt(located -> located.place().order()))
        .forEach(this::print);
  }

  private record Located(Place place, String text) {}

  private void print(Located located) {
    Place place = located.place();
    messager.printMessage(
        Diagnostic.Kind.ERROR, located.text(), place.element(), place.annotation(), place.value());
  }
}
