package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test classes as a user's build does. */
final class Jupiter {

  private static final String PARALLEL = "junit.jupiter.execution.parallel.";

  /** Two classes run at the same time. */
  static final Map<String, String> TWO_AT_A_TIME =
      Map.of(
          PARALLEL + "enabled", "true",
          PARALLEL + "mode.classes.default", "concurrent",
          PARALLEL + "config.strategy", "fixed",
          PARALLEL + "config.fixed.parallelism", "2");

  private Jupiter() {}

  static EngineExecutionResults run(Class<?>... classes) {
    return run(Map.of(), classes);
  }

  static EngineExecutionResults run(Map<String, String> configuration, Class<?>... classes) {
    return classes(classes).configurationParameters(configuration).execute();
  }

  /** Runs them with the system properties of this program. */
  static EngineExecutionResults runAsProgram(Class<?>... classes) {
    return classes(classes).enableImplicitConfigurationParameters(true).execute();
  }

  private static EngineTestKit.Builder classes(Class<?>... classes) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(Stream.of(classes).map(each -> selectClass(each)).toArray(ClassSelector[]::new));
  }

  /** All {@code tests} tests succeed. */
  static void assertSuccess(EngineExecutionResults results, int tests) {
    assertThat(results.allEvents().failed().list()).isEmpty();
    results.testEvents().assertStatistics(s -> s.started(tests).succeeded(tests));
  }
}
