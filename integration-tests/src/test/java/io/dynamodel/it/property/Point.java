package io.dynamodel.it.property;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Stored as a list of two numbers. */
record Point(int x, int y) {

  static final class Pair implements AttributeConverter<Point> {
    @Override
    public AttributeValue toValue(Point point) {
      return AttributeValue.fromL(
          List.of(AttributeValues.number(point.x()), AttributeValues.number(point.y())));
    }

    @Override
    public Point fromValue(AttributeValue value) {
      List<Integer> parts = Converters.list(Converters.INTEGER).fromValue(value);
      return new Point(parts.get(0), parts.get(1));
    }
  }
}
