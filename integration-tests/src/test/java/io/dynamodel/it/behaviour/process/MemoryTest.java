package io.dynamodel.it.behaviour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan of more than fits into memory. */
class MemoryTest {
  private static final List<String> SMALL =
      List.of("-Xmx64m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void aStreamHoldsAPageOfEachSegmentAtATime(String segments) throws Exception {
    ChildJvm scan = ChildJvm.run(folder, SMALL, ScanProgram.class, segments);

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).containsExactly("200000 items, 200000 of them different");
    assertThat(scan.exit()).isZero();
  }

  /** Shows that the memory is too small for all of them, so that the other test means something. */
  @Test
  void aListOfThemAllDoesNotFit() throws Exception {
    ChildJvm scan = ChildJvm.run(folder, SMALL, ScanProgram.class, "1", "list");

    assertThat(scan.exit()).isNotZero();
    assertThat(String.join("\n", scan.err())).contains("OutOfMemoryError");
  }
}
