package io.dynamodel.engine.request;

import io.dynamodel.engine.expression.Placeholders;
import io.dynamodel.engine.expression.Projection;
import io.dynamodel.engine.item.Value;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The read of one item. {@code projection} is null if all of it is asked for. */
public record ItemRead(
    Map<String, Value> key, boolean consistent, @Nullable Projection projection) {

  private static final List<String> EXPRESSIONS = List.of("ProjectionExpression");
  private static final List<String> OLDER = List.of("AttributesToGet");

  /** Adds the parameters of a projection. */
  static Shape.Struct addProjection(Shape.Struct shape) {
    return shape
        .with("ProjectionExpression", Member.text())
        .with("ExpressionAttributeNames", Member.names());
  }

  /** Checks that older parameters and expressions are not mixed. */
  static void checkParameters(Input in) {
    ExpressionParameters.check(in, EXPRESSIONS, OLDER);
  }

  /** Checks that older parameters and expressions are not mixed in a batch of reads. */
  static void checkNotMixed(Collection<Input> reads) {
    ExpressionParameters.checkNotMixed(reads, EXPRESSIONS, OLDER);
  }

  /** The parts of the item that are asked for, null for the whole item. */
  static @Nullable Projection optionalProjection(Input in) {
    if (in.has("AttributesToGet")) {
      return Projection.ofAttributes(in.texts("AttributesToGet"));
    }
    Placeholders placeholders = ExpressionParameters.placeholders(in);
    String expression = in.optionalText("ProjectionExpression");
    if (expression == null) {
      return null;
    }
    Projection projection = Projection.parse(expression, placeholders);
    placeholders.checkAllUsed();
    return projection;
  }
}
