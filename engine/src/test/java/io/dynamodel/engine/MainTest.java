package io.dynamodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void wrongArgumentsShowTheUsage() throws Exception {
    for (List<String> wrong :
        List.of(List.of("--prot", "1"), List.of("--port"), List.of("--port", "many"))) {
      Process process = run(wrong);
      assertThat(new String(process.getErrorStream().readAllBytes())).startsWith("Usage: java ");
      assertThat(process.waitFor()).isEqualTo(2);
    }
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
