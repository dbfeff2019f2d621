package io.dynamodel.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dynamodel.exception.ItemMappingException;
import io.dynamodel.support.ItemReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Converters of users that read in their own way. */
class OwnReadsTest {
  private static final AttributeValue POINT =
      AttributeValue.createL(List.of(AttributeValue.createN("1"), AttributeValue.createN("2")));

  private record Point(int x, int y) {}

  /** As the SDK has it. */
  private static class Points implements AttributeConverter<Point> {
    @Override
    public AttributeValue toValue(Point value) {
      return POINT;
    }

    @Override
    public Point fromValue(AttributeValue value) {
      return new Point(Integer.parseInt(value.l().get(0).n()), 0);
    }
  }

  /** As it was read. */
  private static class StoredPoints extends Points {
    @Override
    public Point read(StoredValue value) {
      List<StoredValue> parts = value.elements();
      return new Point(
          Integer.parseInt(parts.get(0).number()), Integer.parseInt(parts.get(1).number()));
    }
  }

  /** A text, and of older items a number. */
  private static final class Grades implements TextConverter<String> {
    @Override
    public String toText(String value) {
      return value;
    }

    @Override
    public String fromText(String text) {
      return text;
    }

    @Override
    public String fromValue(AttributeValue value) {
      return value.n() == null ? TextConverter.super.fromValue(value) : "grade " + value.n();
    }
  }

  private static <T> T read(AttributeValue stored, AttributeConverter<T> converter) {
    return ItemReader.read(StoredItem.of(Map.of("a", stored)), in -> in.get("a", converter));
  }

  @Test
  void readTheSdksValueIfTheySayNothingElse() {
    assertThat(read(POINT, Converters.checked(new Points()))).isEqualTo(new Point(1, 0));
  }

  @Test
  void readWhatWasStoredIfTheySaySo() {
    AttributeConverter<Point> points = Converters.checked(new StoredPoints());

    assertThat(read(POINT, points)).isEqualTo(new Point(1, 2));
    assertThat(points.fromValue(POINT)).isEqualTo(new Point(1, 2));
    assertThat(read(AttributeValue.createL(List.of(POINT)), Converters.list(points)))
        .containsExactly(new Point(1, 2));
    assertThat(
            read(
                AttributeValue.createM(Map.of("k", POINT)),
                Converters.map(Converters.TEXT, Converters.nullable(points))))
        .containsExactly(Map.entry("k", new Point(1, 2)));
  }

  @Test
  void keepTheirWayInListsMapsAndKeysToo() {
    AttributeValue five = AttributeValue.createN("5");
    Grades grades = new Grades();

    assertThat(read(five, grades)).isEqualTo("grade 5");
    assertThat(read(AttributeValue.createS("A"), grades)).isEqualTo("A");
    assertThat(read(AttributeValue.createL(List.of(five)), Converters.list(grades)))
        .containsExactly("grade 5");
    assertThatThrownBy(
            () ->
                ItemReader.<String>read(
                    StoredItem.of(Map.of("a", five)), in -> in.key("a", grades)))
        .hasMessageContaining(
            "stored as number (N) 5, but would be written as text (S) \"grade 5\"");
  }

  @Test
  void refuseWithTheirReason() {
    AttributeConverter<Point> broken =
        Converters.checked(
            new Points() {
              @Override
              public Point read(StoredValue value) {
                throw new IllegalStateException("odd");
              }
            });

    assertThatThrownBy(() -> read(POINT, broken))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute a: can't read list (L) of 2: odd")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () -> read(AttributeValue.createN("5"), Converters.checked(new StoredPoints())))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("attribute a: expected list (L), found number (N) 5");
  }

  @Test
  void cannotGiveNull() {
    AttributeConverter<Point> empty =
        Converters.checked(
            new Points() {
              @Override
              public Point read(StoredValue value) {
                return null;
              }
            });

    assertThatThrownBy(() -> read(POINT, empty))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageStartingWith("attribute a: can't read list (L) of 2: the converter ")
        .hasMessageEndingWith(" gave null");
  }

  /** What users keep does not become another value. */
  @Test
  void canKeepWhatTheyGet() {
    AttributeConverter<StoredValue> keeping =
        Converters.checked(
            new AttributeConverter<StoredValue>() {
              @Override
              public AttributeValue toValue(StoredValue value) {
                return value.toAttributeValue();
              }

              @Override
              public StoredValue fromValue(AttributeValue value) {
                return StoredValue.of(value);
              }

              @Override
              public StoredValue read(StoredValue value) {
                return value;
              }
            });

    List<StoredValue> kept = read(POINT, Converters.list(keeping));

    assertThat(kept).extracting(StoredValue::number).containsExactly("1", "2");
  }
}
