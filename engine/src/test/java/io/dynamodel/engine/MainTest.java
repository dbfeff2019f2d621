package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @ParameterizedTest
  @CsvSource({
    "--prot 1, There is no option --prot.",
    "--port, The option --port needs a value.",
    "--port many, 'A port is a number from 0 to 65535, not many.'",
    "--port 65536, 'A port is a number from 0 to 65535, not 65536.'"
  })
  void aWrongArgumentIsToldWithTheUsage(String arguments, String problem) throws Exception {
    Process process = run(List.of(arguments.split(" ")));
    assertThat(new String(process.getErrorStream().readAllBytes()))
        .startsWith(problem + System.lineSeparator() + "Usage: java ");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  @Test
  void aPortThatIsInUseIsTold() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Process process = run(List.of("--port", Integer.toString(taken.getLocalPort())));
      assertThat(new String(process.getErrorStream().readAllBytes()))
          .startsWith("Can't listen on port " + taken.getLocalPort());
      assertThat(process.waitFor()).isEqualTo(1);
    }
  }

  private static Process run(List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).start();
  }
}
