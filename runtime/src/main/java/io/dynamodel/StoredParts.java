package io.dynamodel;

import io.dynamodel.ItemReport.Kind;
import io.dynamodel.convert.AttributeValues;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Goes through what an item holds, beside what a put of its record would store. */
record StoredParts(ItemFindings.OfItem found) {

  /**
   * Finds NULLs, and what is not written back.
   *
   * @param rewritten null if it is not known
   */
  void compare(Map<String, AttributeValue> item, @Nullable Map<String, AttributeValue> rewritten) {
    compare("", item, rewritten);
  }

  private void compare(
      String parent,
      Map<String, AttributeValue> stored,
      @Nullable Map<String, AttributeValue> rewritten) {
    stored.forEach(
        (name, value) -> {
          String path = parent.isEmpty() ? name : parent + "." + name;
          AttributeValue written = rewritten == null ? null : rewritten.get(name);
          if (AttributeValues.isNull(value)) {
            addNull(path, written);
          } else if (rewritten != null && written == null) {
            found.add(Kind.UNKNOWN_ATTRIBUTE, path, "");
          } else {
            compare(path, value, written);
          }
        });
  }

  private void compare(String path, AttributeValue stored, @Nullable AttributeValue written) {
    if (stored.hasM()) {
      compare(path, stored.m(), written == null || !written.hasM() ? null : written.m());
    } else if (stored.hasL()) {
      List<AttributeValue> others = written == null ? List.of() : written.l();
      for (int i = 0; i < stored.l().size(); i++) {
        AttributeValue element = stored.l().get(i);
        String of = path + "[" + i + "]";
        AttributeValue other = i < others.size() ? others.get(i) : null;
        if (AttributeValues.isNull(element)) {
          addNull(of, other);
        } else {
          compare(of, element, other);
        }
      }
    }
  }

  /** In lists and maps, the model itself stores what is empty as NULL. */
  private void addNull(String path, @Nullable AttributeValue written) {
    if (written == null || !AttributeValues.isNull(written)) {
      found.add(Kind.STORED_NULL, path, "");
    }
  }
}
