package io.dynamodel;

import io.dynamodel.exception.InvalidCursorException;
import io.dynamodel.internal.cursor.Cursors;
import java.util.Objects;

/**
 * Where a page starts. It is bound to the table, the index, the key condition, the direction and
 * the number of segments with which it was made; filter, limit and page size may change.
 *
 * <p>A cursor holds the key of the last item that DynamoDB has <em>evaluated</em>: also of one that
 * a filter hides. Anybody can read it, and make one, unless cursors are signed ({@link
 * Dynamo.Builder#cursorSecret}: anybody can read them) or encrypted ({@link
 * Dynamo.Builder#cursorKeys}: nobody can). A filter is not bound: to separate tenants, use the
 * partition key, not a filter.
 *
 * <pre>{@code
 * Page<Event> page = events.query("e1").pageSize(20).page();
 * String token = page.next().map(Cursor::encode).orElse(null);
 * Page<Event> next = events.query("e1").pageSize(20).page(Cursor.decode(token));
 * }</pre>
 */
public final class Cursor {
  private final String text;

  private Cursor(String text) {
    this.text = text;
  }

  /**
   * The cursor that {@link #encode} gave, in this process or in another.
   *
   * @throws InvalidCursorException if {@code text} has not the form of a cursor. What it holds is
   *     checked when it is used
   */
  public static Cursor decode(String text) {
    Cursors.decode(Objects.requireNonNull(text, "text"));
    return new Cursor(text);
  }

  /** Text of letters, digits, {@code -} and {@code _}: fit for URLs. */
  public String encode() {
    return text;
  }

  /** Cursors are equal that have equal texts. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Cursor cursor && text.equals(cursor.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The same as {@link #encode}. */
  @Override
  public String toString() {
    return encode();
  }
}
