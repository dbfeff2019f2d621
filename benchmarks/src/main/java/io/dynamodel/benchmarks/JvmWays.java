package io.dynamodel.benchmarks;

import io.dynamodel.benchmarks.FirstItem.By;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Starts processes that read their first item.
 *
 * @param folder for archives
 */
record JvmWays(Path folder) {

  /** Writes the archive of {@code way}. */
  void train(JvmWay way, By by) throws IOException, InterruptedException {
    start(way.training(archive(way, by)), by);
  }

  FirstItemCost run(JvmWay way, By by) throws IOException, InterruptedException {
    return FirstItemCost.of(start(way.use(archive(way, by)), by));
  }

  private Path archive(JvmWay way, By by) {
    return folder.resolve(way + "-" + by);
  }

  private String start(List<String> options, By by) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    command.addAll(List.of("-classpath", classPath(by), FirstItem.class.getName(), by.name()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed: " + printed);
    }
    return printed;
  }

  /** Only Dynamodel has its own jar: the SDK looks for interceptors in all jars. */
  private String classPath(By by) {
    List<String> jars = new ArrayList<>();
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (by == By.DYNAMODEL || !place.contains("dynamodel-runtime")) {
        jars.add(Files.isDirectory(Path.of(place)) ? jar(Path.of(place)).toString() : place);
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  /** The classes of {@code classes} as a jar: archives take no folders. */
  private Path jar(Path classes) {
    Path jar = folder.resolve(classes.toAbsolutePath().toString().hashCode() + ".jar");
    if (Files.exists(jar)) {
      return jar;
    }
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
