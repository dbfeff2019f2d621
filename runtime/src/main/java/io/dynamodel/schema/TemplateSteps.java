package io.dynamodel.schema;

import io.dynamodel.convert.Converters;
import io.dynamodel.exception.ItemValidationException;
import io.dynamodel.exception.Problem;
import io.dynamodel.expression.SortCondition;
import io.dynamodel.expression.SortCondition.Any;
import io.dynamodel.expression.SortCondition.Between;
import io.dynamodel.expression.SortCondition.Compared;
import io.dynamodel.expression.SortCondition.Equal;
import io.dynamodel.expression.SortCondition.Never;
import io.dynamodel.expression.SortCondition.Prefix;
import io.dynamodel.schema.TemplateBounds.Bound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query asks of a sort key of which it knows some parts. */
final class TemplateSteps {
  private final String attribute;
  private final TemplateShape shape;

  /** The first part that is not known; the number of parts: all are. */
  private final int index;

  /** The text up to that part. */
  private final String before;

  TemplateSteps(String attribute, TemplateShape shape, Map<String, AttributeValue> known) {
    this.attribute = attribute;
    this.shape = shape;
    StringBuilder text = new StringBuilder(shape.literals().get(0));
    int i = 0;
    AttributeValue value = value(i, known);
    while (value != null) {
      text.append(shape.written(i, value)).append(shape.after(i));
      i++;
      value = value(i, known);
    }
    index = i;
    before = text.toString();
  }

  private @Nullable AttributeValue value(int part, Map<String, AttributeValue> known) {
    return part < shape.parts().size() ? known.get(shape.parts().get(part).attribute()) : null;
  }

  @Nullable SortCondition condition() {
    if (index == shape.parts().size()) {
      return new Equal(attribute, text(before));
    }
    return before.isEmpty() ? null : new Prefix(attribute, text(before));
  }

  @Nullable SortCondition condition(SortCondition next) {
    TemplatePart part = shape.parts().get(index);
    if (!part.attribute().equals(next.attribute())) {
      throw new IllegalStateException(
          "%s is not the next part of %s".formatted(next.attribute(), shape));
    }
    if (next instanceof Prefix prefix) {
      return new Prefix(attribute, text(before + start(part, prefix.prefix().s())));
    }
    if (next instanceof Never) {
      return new Never(attribute);
    }
    if (next instanceof Any) {
      return condition();
    }
    SortCondition range = range(next);
    return range instanceof Any ? null : range;
  }

  private SortCondition range(SortCondition next) {
    TemplateBounds bounds = new TemplateBounds(attribute, shape, index, before);
    if (next instanceof Between between) {
      return bounds.within(new Bound(between.from(), true), new Bound(between.to(), true));
    }
    Compared compared = (Compared) next;
    AttributeValue bound = compared.bound();
    return switch (compared.operator()) {
      case LT -> bounds.within(null, new Bound(bound, false));
      case LE -> bounds.within(null, new Bound(bound, true));
      case GT -> bounds.within(new Bound(bound, false), null);
      case GE -> bounds.within(new Bound(bound, true), null);
    };
  }

  private String start(TemplatePart part, String prefix) {
    if (prefix.isEmpty()) {
      throw new ItemValidationException(
          "a prefix of the part %s can't be empty; for all of them, leave the condition out"
              .formatted(part.component().component()));
    }
    try {
      return part.isFixed()
          ? shape.form().compared(prefix)
          : shape.form().written(prefix, shape.isLast(index));
    } catch (ItemValidationException e) {
      throw new ItemValidationException(
          Problem.of("the prefix of the part %s ".formatted(part.component().component()))
              .and(Problem.placed(e)));
    }
  }

  private static AttributeValue text(String text) {
    return Converters.TEXT.toValue(text);
  }
}
