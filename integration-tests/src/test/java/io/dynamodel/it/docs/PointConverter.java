package io.dynamodel.it.docs;

import io.dynamodel.convert.AttributeConverter;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a list of two numbers; reads also the text of older items, such as "3,4". */
final class PointConverter implements AttributeConverter<Point> {

  @Override
  public AttributeValue toValue(Point point) {
    return AttributeValue.fromL(List.of(number(point.x()), number(point.y())));
  }

  @Override
  public Point fromValue(AttributeValue value) {
    if (value.s() != null) {
      String[] parts = value.s().split(",");
      return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    return new Point(coordinate(value, 0), coordinate(value, 1));
  }

  private static AttributeValue number(int coordinate) {
    return AttributeValue.fromN(String.valueOf(coordinate));
  }

  private static int coordinate(AttributeValue value, int index) {
    return Integer.parseInt(value.l().get(index).n());
  }
}
