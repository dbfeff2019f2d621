package io.dynamodel.engine.partiql;

import io.dynamodel.engine.expression.Path;
import io.dynamodel.engine.expression.Step;

/** By which name the value of a path is answered: {@code b} of {@code a.b}, not inside of a. */
final class ResultName {

  private ResultName() {}

  static String of(Path path) {
    String name = path.attribute();
    for (Step step : path.steps()) {
      name = step instanceof Step.Name member ? member.name() : name + step;
    }
    return name;
  }
}
