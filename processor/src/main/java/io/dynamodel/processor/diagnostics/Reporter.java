package io.dynamodel.processor.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;

/** Tells the user what is wrong, in the order of the source. */
public final class Reporter {
  private final Messager messager;
  private final Place.Finder places;
  private final boolean dropsPlaces;

  /**
   * Reports through {@code messager} at what {@code places} finds.
   *
   * @param dropsPlaces whether the compiler drops the place of a message about a record, as
   *     Eclipse's does: the text names the type then
   */
  public Reporter(Messager messager, Place.Finder places, boolean dropsPlaces) {
    this.messager = messager;
    this.places = places;
    this.dropsPlaces = dropsPlaces;
  }

  /** Prints all problems. */
  public void report(Problems problems) {
    Set<Site> causes = problems.ofOwn();
    problems.byType().stream()
        .flatMap(this::inOrder)
        .filter(located -> located.problem().cause().map(causes::add).orElse(true))
        .forEach(this::print);
  }

  private Stream<Located> inOrder(Collection<Problem> ofType) {
    return ofType.stream()
        .map(this::located)
        .sorted(Comparator.comparingInt(located -> located.place().order()));
  }

  private record Located(Place place, Problem problem, String text) {}

  private Located located(Problem problem) {
    Place place = places.of(problem.site());
    return new Located(place, problem, problem.text() + (isLost(place) ? in(problem.site()) : ""));
  }

  private boolean isLost(Place place) {
    return dropsPlaces && place.isDropped();
  }

  private static String in(Site site) {
    return " (in " + site.type().canonicalName() + ")";
  }

  private void print(Located located) {
    Place place = located.place();
    Problem problem = located.problem();
    messager.printMessage(
        problem.kind(), located.text(), place.element(), place.annotation(), place.value());
  }
}
