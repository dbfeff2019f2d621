package io.dynamodel.it.behaviour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads and writes of more than fits into memory. */
class MemoryTest {
  private static final List<String> SMALL =
      List.of("-Xmx64m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  private static final List<String> SMALLER =
      List.of("-Xmx28m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void aStreamHoldsAPageOfEachSegmentAtATime(String segments) throws Exception {
    ChildJvm scan = ChildJvm.run(folder, SMALL, ScanProgram.class, segments);

    assertThat(scan.err()).isEmpty();
    assertThat(scan.out()).containsExactly("200000 items, 200000 of them different");
    assertThat(scan.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "publisher"})
  void aMillionItemsPassThroughASmallMemory(String way) throws Exception {
    ChildJvm reading = ChildJvm.run(folder, SMALL, StreamProgram.class, way);

    assertThat(reading.err()).isEmpty();
    assertThat(reading.out()).containsExactly("1000000 items");
    assertThat(reading.exit()).isZero();
  }

  @Test
  void putAllHoldsRecordsAndNotTheirItems() throws Exception {
    ChildJvm writing = ChildJvm.run(folder, SMALLER, PutAllProgram.class, "putAll");

    assertThat(writing.err()).isEmpty();
    assertThat(writing.out()).containsExactly("20000 written");
    assertThat(writing.exit()).isZero();
  }

  /** Shows that their items do not fit. */
  @Test
  void theItemsThatPutAllWritesDoNotFit() throws Exception {
    ChildJvm holding = ChildJvm.run(folder, SMALLER, PutAllProgram.class, "items");

    assertThat(holding.exit()).isNotZero();
    assertThat(String.join("\n", holding.err())).contains("OutOfMemoryError");
  }

  /** Shows that the memory is too small for all of them, so that the other test means something. */
  @Test
  void aListOfThemAllDoesNotFit() throws Exception {
    ChildJvm scan = ChildJvm.run(folder, SMALL, ScanProgram.class, "1", "list");

    assertThat(scan.exit()).isNotZero();
    assertThat(String.join("\n", scan.err())).contains("OutOfMemoryError");
  }
}
