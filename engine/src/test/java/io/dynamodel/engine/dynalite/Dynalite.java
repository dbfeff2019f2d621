package io.dynamodel.engine.dynalite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The npm package dynalite in a process of its own, on a free port of this machine. */
final class Dynalite implements AutoCloseable {

  private static final String PROGRAM =
      """
      process.on('uncaughtException', () => {});
      const server = require('dynalite')({createTableMs: 0, deleteTableMs: 0, updateTableMs: 0});
      server.listen(0, '127.0.0.1', () => console.log(server.address().port));
      """;

  private final Process process;
  private final URI endpoint;

  private Dynalite(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /** Starts it. {@code folder} is one in which {@code npm install dynalite} was run. */
  static Dynalite start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder("node", "-e", PROGRAM)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String port = out.readLine();
    if (port == null) {
      throw new IOException("dynalite did not start in " + folder);
    }
    return new Dynalite(process, URI.create("http://127.0.0.1:" + port));
  }

  URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
