package io.dynamodel.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A compilation in a process of its own.
 *
 * @param cpu the nanoseconds of CPU that it takes, start of the process and JIT included
 * @param classBytes the size of all class files
 */
record Compilation(double cpu, double classBytes) {

  /** Compiles the sources of a folder. */
  static Compilation of(Path sources, Processor processor) throws IOException {
    Path output = Files.createTempDirectory("classes");
    try {
      return new Compilation(cpu(sources, processor, output), classBytes(output));
    } finally {
      Folders.delete(output);
    }
  }

  private static double cpu(Path sources, Processor processor, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Compilation.class.getName());
    command.addAll(List.of(processor.options()));
    command.addAll(List.of("-nowarn", "-d", output.toString()));
    command.addAll(Folders.files(sources).stream().map(Path::toString).toList());
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Double.parseDouble(printed);
  }

  private static double classBytes(Path folder) throws IOException {
    return Folders.files(folder).stream()
        .filter(file -> file.toString().endsWith(".class"))
        .mapToLong(file -> file.toFile().length())
        .sum();
  }

  /** In the other process: compiles, and prints the CPU that it took. */
  public static void main(String[] arguments) {
    if (ToolProvider.getSystemJavaCompiler().run(null, System.err, null, arguments) != 0) {
      throw new IllegalArgumentException("does not compile");
    }
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
  }
}
