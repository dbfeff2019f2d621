package io.dynamodel.it.behaviour.refusal;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One attribute for each way in which a value can be impossible to store or to read. */
@DynamoModel(table = "entries")
@GlobalIndex(name = "code-index", partition = "code", sort = "label")
record Entry(
    @PartitionKey String id,
    @SortKey String part,
    String code,
    String label,
    String text,
    BigDecimal number,
    double ratio,
    List<Link> links,
    Map<String, Object> data) {

  /** An entry that can be stored. */
  static Entry of(String id) {
    return new Entry(id, "p", "c", "l", "t", BigDecimal.ONE, 0.5, List.of(), Map.of());
  }

  Entry withKey(String newId, String newPart) {
    return new Entry(newId, newPart, code, label, text, number, ratio, links, data);
  }

  Entry withIndexKey(String newCode, String newLabel) {
    return new Entry(id, part, newCode, newLabel, text, number, ratio, links, data);
  }

  Entry withText(String newText) {
    return new Entry(id, part, code, label, newText, number, ratio, links, data);
  }

  Entry withNumber(String newNumber) {
    BigDecimal decimal = new BigDecimal(newNumber);
    return new Entry(id, part, code, label, text, decimal, ratio, links, data);
  }

  Entry withRatio(double newRatio) {
    return new Entry(id, part, code, label, text, number, newRatio, links, data);
  }

  Entry withLinks(Link... newLinks) {
    return new Entry(id, part, code, label, text, number, ratio, List.of(newLinks), data);
  }

  Entry withData(Map<String, Object> newData) {
    return new Entry(id, part, code, label, text, number, ratio, links, newData);
  }
}
