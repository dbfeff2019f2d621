package io.dynamodel.engine.journal;

import io.dynamodel.engine.table.Database;
import io.dynamodel.engine.table.StoredItem;
import io.dynamodel.engine.table.Table;
import io.dynamodel.engine.wire.Json;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file between two runs: it is read at the start, and written anew without old changes. */
final class DataFile {

  private static final Json HEADER =
      Json.object().put("format", "dynamodb-engine").put("version", 1).json();

  private final Path path;

  DataFile(Path path) {
    this.path = path;
  }

  /**
   * Does the changes in the file again. A last line that was torn off was never written.
   *
   * @throws IOException if the file is foreign or broken. It is left as it is.
   */
  void replay(Replay replay) throws IOException {
    if (!Files.exists(path) || Files.size(path) == 0) {
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      LineReader lines = new LineReader(in);
      if (!isHeader(lines.next())) {
        throw new IOException(path + " is no file of this engine, and is left as it is");
      }
      long number = 2;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        replay(replay, line, number++);
      }
    }
  }

  private static boolean isHeader(byte @Nullable [] line) {
    try {
      return line != null && Line.read(line).equals(HEADER);
    } catch (IOException e) {
      return false;
    }
  }

  private void replay(Replay replay, byte[] line, long number) throws IOException {
    try {
      replay.line(Line.read(line));
    } catch (IOException | RuntimeException e) {
      String where = "Line " + number + " of " + path + " is broken, and the file is left as it is";
      throw new IOException(where + ": " + e.getMessage(), e);
    }
  }

  /** Writes the file anew, and puts it in the place of the old one in one step. */
  void rewrite(Replay replay, Database database) throws IOException {
    Path fresh = path.resolveSibling(path.getFileName() + ".new");
    try (FileOutputStream file = new FileOutputStream(fresh.toFile());
        OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
      out.write(Line.write(HEADER));
      for (Administration change : replay.administration()) {
        out.write(Line.write(change.json()));
      }
      for (String name : replay.tables()) {
        writeItems(name, database.find(name), out);
      }
      out.flush();
      file.getFD().sync();
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
    forceDirectory();
  }

  private static void writeItems(String name, @Nullable Table table, OutputStream out)
      throws IOException {
    if (table != null) {
      for (StoredItem item : table.stored()) {
        out.write(Line.write(ItemWrites.put(name, item)));
      }
    }
  }

  /** Makes the new name last. Windows can't, and does not need it. */
  private void forceDirectory() throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel directory = FileChannel.open(directory(), StandardOpenOption.READ)) {
        directory.force(true);
      }
    }
  }

  private Path directory() {
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
