package io.dynamodel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link TableAdmin#verifyItems()} found.
 *
 * @param table the name of the physical table
 * @param items how many items were read
 * @param findings what does not fit the model; empty if all does
 */
public record ItemReport(String table, long items, List<Finding> findings) {
  /** Copies the list. */
  public ItemReport {
    Objects.requireNonNull(table, "table");
    findings = List.copyOf(findings);
  }

  /** What can be said of an item. */
  public enum Kind {
    /** The item can't be read as the model; the examples say why. */
    UNREADABLE("can't be read"),
    /** The item can be read, but what is read can't be stored. */
    UNWRITABLE("can be read, but not written back"),
    /**
     * A key of the table is stored in another form than the model writes: it is the key of another
     * item. Such an item can't be read either.
     */
    KEY_FORM("key of the table in another form"),
    /**
     * A key of an index is stored in another form than the model writes: queries of the index look
     * for it elsewhere.
     */
    INDEX_KEY_FORM("key of an index in another form"),
    /** A NULL, which reads as empty; conditions tell it from an absent attribute. */
    STORED_NULL("stored NULL"),
    /** What the model does not have: a put of the record that is read leaves it out. */
    UNKNOWN_ATTRIBUTE("unknown attribute");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }

  /**
   * Items of which the same can be said.
   *
   * @param kind what
   * @param path the path of the attribute, with {@code []} for any element of a list; empty for the
   *     whole item
   * @param items how many there are
   * @param examples what was found in the first of them, with their keys
   */
  public record Finding(Kind kind, String path, long items, List<String> examples) {
    /** Copies the list. */
    public Finding {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(path, "path");
      examples = List.copyOf(examples);
    }

    /** A line, and one for each example. */
    @Override
    public String toString() {
      String subject = path.isEmpty() ? "" : path + ": ";
      String head = "%s%s, %s".formatted(subject, kind.text, counted(items));
      return Stream.concat(Stream.of(head), examples.stream().map(example -> "  " + example))
          .collect(Collectors.joining("\n"));
    }
  }

  /** The findings of one kind. */
  public List<Finding> findings(Kind kind) {
    Objects.requireNonNull(kind, "kind");
    return findings.stream().filter(finding -> finding.kind == kind).toList();
  }

  /** How many items were read, and the findings, for people. */
  @Override
  public String toString() {
    String head =
        "table %s: %s read, %s"
            .formatted(table, counted(items), findings.isEmpty() ? "all fit the model" : "found:");
    return Stream.concat(Stream.of(head), findings.stream().map(Finding::toString))
        .collect(Collectors.joining("\n"));
  }

  private static String counted(long items) {
    return items + (items == 1 ? " item" : " items");
  }
}
