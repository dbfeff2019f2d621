package tour;

import org.junit.jupiter.api.Test;

/** Runs the tour of the engine. */
class EngineTourTest extends EngineTour {

  @Test
  void runsAlone() {
    alone();
  }
}
