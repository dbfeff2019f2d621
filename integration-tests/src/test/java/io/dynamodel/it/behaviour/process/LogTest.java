package io.dynamodel.it.behaviour.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the logger {@code io.dynamodel.requests}. */
class LogTest {
  private static final String PREFIX = "-Dorg.slf4j.simpleLogger.";

  @TempDir private Path folder;

  @Test
  void eachRequestIsALineWithoutWhatItemsHold() throws Exception {
    ChildJvm program =
        ChildJvm.run(
            folder,
            List.of(
                PREFIX + "defaultLogLevel=warn",
                PREFIX + "log.io.dynamodel.requests=debug",
                PREFIX + "showThreadName=false"),
            LoggedProgram.class);

    assertThat(program.out()).containsExactly("throttled");
    assertThat(program.exit()).isZero();
    assertThat(program.err().stream().map(line -> line.replaceAll("\\d+ ms", "N ms")))
        .allMatch(line -> line.startsWith("DEBUG io.dynamodel.requests - "))
        .extracting(line -> line.substring(line.indexOf(" - ") + 3))
        .containsExactly(
            "Query scores: N ms",
            "Query scores: N ms",
            "Query scores: N ms",
            "Query scores: N ms",
            "Scan scores: N ms",
            "Scan scores: N ms",
            "Scan scores: N ms",
            "Scan scores: N ms",
            "PutItem scores: N ms",
            "GetItem scores: N ms, ProvisionedThroughputExceededException",
            "Query scores: N ms, 2.5 capacity units",
            "Query scores: N ms, 2.5 capacity units");
  }

  @Test
  void nothingIsLoggedUnlessDebugIsOn() throws Exception {
    ChildJvm program =
        ChildJvm.run(folder, List.of(PREFIX + "defaultLogLevel=info"), LoggedProgram.class);

    assertThat(program.err()).isEmpty();
    assertThat(program.exit()).isZero();
  }
}
