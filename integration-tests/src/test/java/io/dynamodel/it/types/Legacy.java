package io.dynamodel.it.types;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.AttributeValues;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.EnumLabelConverter;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that was there before, with forms of its own. */
@DynamoModel(table = "legacy")
@GlobalIndex(name = "due-index", partition = "state", sort = "due")
@GlobalIndex(name = "created-index", partition = "state", sort = "created")
public record Legacy(
    @PartitionKey String id,
    @ConvertWith(EpochMillisecondsConverter.class) @SortKey Instant at,
    @ConvertWith(EpochSecondsConverter.class) @Nullable Instant due,
    @ConvertWith(IsoInstantConverter.class) Instant created,
    @ConvertWith(NumericBooleanConverter.class) boolean open,
    @ConvertWith(StateConverter.class) State state,
    @ConvertWith(PointConverter.class) Point point,
    Set<@ConvertWith(EpochSecondsConverter.class) Instant> seen,
    Map<@ConvertWith(StateConverter.class) State, @ConvertWith(EpochSecondsConverter.class) Instant>
        history,
    List<@ConvertWith(PointConverter.class) @Nullable Point> points) {

  static final Instant DAY = Instant.parse("2026-05-01T00:00:00Z");

  static final Point NOTHING = new Point(0, -7);

  static Legacy of(String id, Instant at, @Nullable Instant due) {
    return new Legacy(
        id, at, due, DAY, true, State.OPEN, new Point(1, 2), Set.of(), Map.of(), List.of());
  }

  /** Stored by a label. */
  public enum State {
    OPEN("o"),
    DONE("d");

    private final String label;

    State(String label) {
      this.label = label;
    }
  }

  static final class StateConverter extends EnumLabelConverter<State> {
    StateConverter() {
      super(State.values(), state -> state.label);
    }
  }

  /** Stored as a list of two numbers. */
  public record Point(int x, int y) {
    public Point {
      if (x < 0) {
        throw new IllegalArgumentException("x must not be negative");
      }
    }
  }

  static final class PointConverter implements AttributeConverter<Point> {
    @Override
    public AttributeValue toValue(Point point) {
      if (point.equals(NOTHING)) {
        return AttributeValue.fromNul(true);
      }
      if (point.y() < 0) {
        throw new IllegalStateException("y is negative");
      }
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
