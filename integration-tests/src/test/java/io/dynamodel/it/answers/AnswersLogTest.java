package io.dynamodel.it.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.it.behaviour.process.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands at the logger {@code io.dynamodel.answers}. */
class AnswersLogTest {
  private static final String PREFIX = "-Dorg.slf4j.simpleLogger.";

  @TempDir private Path folder;

  @Test
  void aClientWhoseAnswersTheSdkDecodesIsALine() throws Exception {
    ChildJvm program =
        ChildJvm.run(
            folder,
            List.of(
                PREFIX + "defaultLogLevel=warn",
                PREFIX + "log.io.dynamodel.answers=debug",
                PREFIX + "showThreadName=false"),
            UndecodedProgram.class);

    assertThat(program.exit()).isZero();
    assertThat(program.err())
        .containsExactly(
            "DEBUG io.dynamodel.answers - the SDK decodes all answers to a Wrapper, which lacks"
                + " Dynamo.decodingInterceptor()");
  }
}
