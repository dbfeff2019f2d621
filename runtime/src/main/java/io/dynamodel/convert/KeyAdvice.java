package io.dynamodel.convert;

import io.dynamodel.exception.AttributeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Finds the converter for keys that are stored in another form than the model's. */
final class KeyAdvice {
  /** A form in which values of {@code type} can be stored, and the annotation for it. */
  private record Form<T>(Class<T> type, AttributeConverter<T> converter, String annotation) {

    static <T> Form<T> standard(Class<T> type, AttributeConverter<T> converter) {
      return new Form<>(type, converter, "no @ConvertWith at all");
    }

    static <T> Form<T> shipped(Class<T> type, AttributeConverter<T> converter) {
      String name = converter.getClass().getSimpleName();
      return new Form<>(type, converter, "@ConvertWith(" + name + ".class)");
    }

    boolean fits(StoredValue key, Object value) {
      try {
        return type.isInstance(value) && KeyForm.isSame(key, converter.toValue(type.cast(value)));
      } catch (AttributeException e) {
        return false;
      }
    }
  }

  private static final List<Form<?>> FORMS =
      List.of(
          Form.standard(Instant.class, Converters.INSTANT),
          Form.shipped(Instant.class, new IsoSecondsConverter()),
          Form.shipped(Instant.class, new IsoMillisecondsConverter()),
          Form.shipped(Instant.class, new IsoInstantConverter()),
          Form.shipped(Instant.class, new EpochSecondsConverter()),
          Form.shipped(Instant.class, new EpochMillisecondsConverter()),
          Form.standard(LocalDate.class, Converters.LOCAL_DATE),
          Form.standard(LocalTime.class, Converters.LOCAL_TIME),
          Form.standard(LocalDateTime.class, Converters.LOCAL_DATE_TIME),
          Form.standard(Year.class, Converters.YEAR),
          Form.standard(YearMonth.class, Converters.YEAR_MONTH),
          Form.standard(MonthDay.class, Converters.MONTH_DAY),
          Form.standard(Duration.class, Converters.DURATION),
          Form.standard(UUID.class, Converters.UUID));

  private KeyAdvice() {}

  /** What to do so that {@code value} is written as {@code key} is stored. */
  static String of(StoredValue key, Object value) {
    List<String> fitting =
        FORMS.stream().filter(form -> form.fits(key, value)).map(Form::annotation).toList();
    return fitting.isEmpty()
        ? "a %s of your own is needed for the stored form".formatted(kind(key))
        : String.join(" or ", fitting) + " fits the stored form";
  }

  private static String kind(StoredValue key) {
    return switch (key.type()) {
      case N -> "NumberConverter";
      case B -> "BinaryConverter";
      default -> "TextConverter";
    };
  }
}
