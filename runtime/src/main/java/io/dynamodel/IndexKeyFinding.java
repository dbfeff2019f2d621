package io.dynamodel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key of an index that is not what its parts make: what {@link TableAdmin#verifyIndexKeys()} and
 * {@link TableAdmin#reindex()} found.
 *
 * @param table the name of the physical table
 * @param key the key of the item
 * @param index the name of an index that has the key attribute
 * @param attribute the stored name of the key attribute
 * @param stored what it was; null: it was absent
 * @param made what the parts make; null: nothing, since one of them is absent, or for the problem
 * @param problem why the parts make nothing that could be a key; null: no problem
 * @param isWritten whether it is now what the parts make, or the item is gone
 */
public record IndexKeyFinding(
    String table,
    Key<?> key,
    String index,
    String attribute,
    @Nullable AttributeValue stored,
    @Nullable AttributeValue made,
    @Nullable String problem,
    boolean isWritten) {
  /** What may not be null is checked. */
  public IndexKeyFinding {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(index, "index");
    Objects.requireNonNull(attribute, "attribute");
  }

  /** The key attribute and what is wrong with it; what items hold is not for logs. */
  @Override
  public String toString() {
    return "table %s, key %s: %s of index %s %s%s"
        .formatted(table, key, attribute, index, said(), isWritten ? "; written" : "");
  }

  private String said() {
    if (problem != null) {
      return "can't be made: " + problem;
    }
    if (made == null) {
      return "is there, but a part of it is absent";
    }
    return stored == null ? "is absent" : "is not what its parts make";
  }
}
