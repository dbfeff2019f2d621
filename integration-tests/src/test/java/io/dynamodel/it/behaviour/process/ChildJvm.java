package io.dynamodel.it.behaviour.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that has run in a JVM of its own, with this one's class path.
 *
 * @param exit its exit code
 * @param out what it wrote to System.out
 * @param err what it wrote to System.err
 */
public record ChildJvm(int exit, List<String> out, List<String> err) {

  public static ChildJvm run(Path folder, List<String> options, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        throw new IOException("no end after two minutes: " + command);
      }
    } finally {
      process.destroyForcibly();
    }
    return new ChildJvm(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
  }
}
