package io.dynamodel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynamodel.engine.DynamoDbEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What environment variables change, which only a JVM of its own shows. */
class EnvironmentTest {

  /** An environment that the SDK would not start with. */
  private static final Map<String, String> HOSTILE =
      Map.of(
          "AWS_REGION", "no region",
          "AWS_PROFILE", "no-profile",
          "AWS_ENDPOINT_URL", "http://localhost:1",
          "AWS_USE_FIPS_ENDPOINT", "true");

  private final DynamoDbEngine shared = DynamoDbEngine.start();
  private final String endpoint = shared.listen().endpoint().toString();

  @TempDir Path folder;

  @AfterEach
  void close() {
    shared.close();
  }

  @Test
  void theVariableNamesAnotherEndpointIfTheAnnotationSaysSo() throws Exception {
    Program program = run(List.of(), RunsTests.ByEnvironment.class);

    assertThat(program.errors()).isEmpty();
    assertThat(program.output()).matches("dynamodel-test-.*-notes\\R");
    assertThat(shared.client().listTables().tableNames()).isEmpty();
  }

  @Test
  void thePropertyTakesPrecedence() throws Exception {
    try (DynamoDbEngine other = DynamoDbEngine.start()) {
      String property = "-Ddynamodel.test.endpoint=" + other.listen().endpoint();

      Program program = run(List.of(property), RunsTests.ByEnvironment.class);

      assertThat(program.errors()).isEmpty();
      assertThat(other.requests()).isNotEmpty();
      assertThat(shared.requests()).isEmpty();
    }
  }

  @Test
  void otherwiseNothingInTheEnvironmentCounts() throws Exception {
    Program program = run(List.of(), RunsTests.ByItself.class);

    assertThat(program.errors()).isEmpty();
    assertThat(program.output()).isEqualToIgnoringNewLines("notes");
    assertThat(shared.requests()).isEmpty();
  }

  private Program run(List<String> options, Class<?> tests) throws Exception {
    Path output = folder.resolve("output");
    Path errors = folder.resolve("errors");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.addAll(options);
    command.addAll(List.of(RunsTests.class.getName(), tests.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(HOSTILE);
    builder.environment().put("AWS_ENDPOINT_URL_DYNAMODB", endpoint);
    Process process =
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("has ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Program(Files.readString(output), Files.readString(errors));
  }

  record Program(String output, String errors) {}
}
