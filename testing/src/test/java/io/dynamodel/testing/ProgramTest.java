package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows only in a JVM of its own. */
class ProgramTest {

  /** An environment that the SDK would not start with. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "AWS_REGION", "no region",
          "AWS_PROFILE", "no-profile",
          "AWS_ENDPOINT_URL", "http://localhost:1",
          "AWS_USE_FIPS_ENDPOINT", "true");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"in-process", "http"})
  void endsByItselfAndPrintsNothingOfItsOwn(String way) throws Exception {
    Program program = run(List.of(), way);

    assertThat(program.errors()).isEmpty();
    assertThat(program.output()).isEqualToIgnoringNewLines("stored");
    assertThat(program.exitValue()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-process", "http"})
  void saysWhereItRunsWhenItDoesNot(String way) throws Exception {
    Program program = run(List.of("-Dos.arch=abacus"), way);

    assertThat(program.errors())
        .contains(IllegalStateException.class.getName() + ": DynamoDB Local")
        .contains("native SQLite library on " + System.getProperty("os.name") + "/abacus")
        .contains("macOS (x86-64, ARM64)");
    assertThat(program.exitValue()).isEqualTo(1);
  }

  private Program run(List<String> options, String way) throws Exception {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.addAll(options);
    command.addAll(List.of(LeavesEngineOpen.class.getName(), way));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(ENVIRONMENT);
    Process process =
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("has ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Program(process.exitValue(), Files.readString(output), Files.readString(errors));
  }

  record Program(int exitValue, String output, String errors) {}
}
