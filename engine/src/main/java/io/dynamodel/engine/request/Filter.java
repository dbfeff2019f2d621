package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Condition;
import io.dynamodel.engine.expression.LegacyComparison;
import io.dynamodel.engine.expression.LegacyConditions;
import io.dynamodel.engine.expression.Placeholders;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The condition on items that were read. Errors call it {@code title}. */
public record Filter(String title, Condition condition) {

  /** Reads {@code QueryFilter} or {@code ScanFilter}; null if it is not there. */
  static @Nullable Filter older(Input in, String parameter) {
    Map<String, LegacyComparison> comparisons = OlderParameters.optionalComparisons(in, parameter);
    LegacyConditions.Joined joined = OlderParameters.joined(in, comparisons);
    return comparisons == null
        ? null
        : new Filter(parameter, LegacyConditions.filter(comparisons, joined));
  }

  /** Reads {@code FilterExpression}; what the older parameter says if it is not there. */
  static @Nullable Filter read(Input in, Placeholders placeholders, @Nullable Filter older) {
    String text = in.optionalText("FilterExpression");
    return text == null
        ? older
        : new Filter("Filter Expression", Condition.parse("FilterExpression", text, placeholders));
  }
}
