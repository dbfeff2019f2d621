package io.dynamodel.it.behaviour.template;

import io.dynamodel.Dynamo;
import io.dynamodel.DynamoTable;
import io.dynamodel.EqualKeyStep;
import io.dynamodel.Key;
import io.dynamodel.NumberKeyStep;
import io.dynamodel.Query;
import io.dynamodel.QueryBase;
import io.dynamodel.QueryPlan;
import io.dynamodel.RangeKeyStep;
import io.dynamodel.TableTarget;
import io.dynamodel.TextKeyStep;
import io.dynamodel.TextPrefixKeyStep;
import io.dynamodel.convert.Converters;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.schema.KeyAttribute;
import io.dynamodel.schema.KeyTemplate;
import io.dynamodel.schema.TableSchema;
import io.dynamodel.support.ItemReader;
import io.dynamodel.support.ItemWriter;
import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What would be generated for {@link Stay}, by hand: with one sort key or another. */
final class StayTable extends DynamoTable<Stay, StayTable> {
  static final KeyAttribute<String> HOTEL = KeyAttribute.of("hotel", "hotel", Converters.TEXT);
  static final KeyAttribute<String> CITY = KeyAttribute.of("city", "city", Converters.TEXT);
  static final KeyAttribute<LocalDate> DAY = KeyAttribute.of("day", "day", Converters.LOCAL_DATE);
  static final KeyAttribute<Integer> LINE = KeyAttribute.of("line", "line", Converters.INTEGER);
  static final KeyAttribute<String> NAME = KeyAttribute.of("name", "name", Converters.TEXT);

  private final Layout layout;

  /** Which sort key. */
  enum Layout {
    /** A text and a number in the middle, a date right before another part, a text at the end. */
    LONG(
        KeyTemplate.of("SK")
            .text("P#")
            .part(CITY)
            .text("#")
            .fixed(DAY, 10)
            .padded(LINE, 3)
            .text("#")
            .part(NAME)),
    /** The same without escapes. */
    LONG_NONE(LONG.sort.unescaped("#")),
    /** A number right before another part, and texts before the last literal; the hotel again. */
    TAIL(
        KeyTemplate.of("SK")
            .padded(LINE, 3)
            .part(HOTEL)
            .text("#")
            .part(CITY)
            .text("#")
            .fixed(DAY, 10)
            .text("#END")),
    TAIL_NONE(TAIL.sort.unescaped("#"));

    private final KeyTemplate sort;
    private final TableSchema<Stay> schema;

    Layout(KeyTemplate sort) {
      this.sort = sort;
      schema =
          TableSchema.<Stay>builder("stays-" + name(), this::toItem, StayTable::read)
              .model(Stay.class)
              .key(partition(), sort)
              .keyOf(stay -> key(stay).attributes())
              .unstored(isEscaped() ? new String[0] : partNames())
              .build();
    }

    private String[] partNames() {
      return sort.parts().stream().map(KeyAttribute::attribute).toArray(String[]::new);
    }

    boolean isEscaped() {
      return !name().endsWith("NONE");
    }

    KeyTemplate partition() {
      return KeyTemplate.of("PK").text("HOTEL#").part(HOTEL);
    }

    KeyTemplate sort() {
      return sort;
    }

    TableSchema<Stay> schema() {
      return schema;
    }

    private Map<String, AttributeValue> toItem(Stay stay) {
      return new ItemWriter(8)
          .put("hotel", Converters.TEXT, stay.hotel())
          .put("city", Converters.TEXT, stay.city())
          .put("day", Converters.LOCAL_DATE, stay.day())
          .put("line", stay.line())
          .put("name", Converters.TEXT, stay.name())
          .put("rating", stay.rating())
          .keys(schema)
          .item();
    }

    Key<Stay> key(Stay stay) {
      return Key.of(
          schema,
          partition().of(HOTEL.part(stay.hotel())),
          sort.of(
              HOTEL.part(stay.hotel()),
              CITY.part(stay.city()),
              DAY.part(stay.day()),
              LINE.part(stay.line()),
              NAME.part(stay.name())));
    }
  }

  private static Stay read(StoredItem item) {
    return ItemReader.read(
        item,
        in ->
            new Stay(
                in.key("hotel", Converters.TEXT),
                in.key("city", Converters.TEXT),
                in.key("day", Converters.LOCAL_DATE),
                in.getInt("line"),
                in.get("name", Converters.TEXT),
                in.getInt("rating")));
  }

  StayTable(Dynamo dynamo, Layout layout) {
    this(TableTarget.of(dynamo, layout.schema()), layout);
  }

  private StayTable(TableTarget<Stay> target, Layout layout) {
    super(target, same -> new StayTable(same, layout));
    this.layout = layout;
  }

  StayQuery query(String hotel) {
    return new StayQuery(queryTable(layout.partition().of(HOTEL.part(hotel))));
  }

  static final class StayQuery extends QueryBase<Stay, StayQuery> {
    private StayQuery(QueryPlan<Stay> plan) {
      super(plan, StayQuery::new);
    }

    TextKeyStep<String, StayQuery, Query<Stay>> city() {
      return textStep(CITY, StayQuery::new);
    }

    TextPrefixKeyStep<String, StayQuery, Query<Stay>> cityPrefix() {
      return textPrefixStep(CITY, StayQuery::new);
    }

    EqualKeyStep<String, StayQuery, Query<Stay>> cityEqual() {
      return equalStep(CITY, StayQuery::new);
    }

    RangeKeyStep<LocalDate, StayQuery, Query<Stay>> adjacentDay() {
      return rangeStep(DAY, StayQuery::new);
    }

    TextKeyStep<LocalDate, StayQuery, Query<Stay>> day() {
      return textStep(DAY, StayQuery::new);
    }

    NumberKeyStep<Integer, StayQuery, Query<Stay>> line() {
      return numberStep(LINE, StayQuery::new);
    }

    TextKeyStep<String, StayQuery, Query<Stay>> name() {
      return textStep(NAME, StayQuery::new);
    }
  }
}
