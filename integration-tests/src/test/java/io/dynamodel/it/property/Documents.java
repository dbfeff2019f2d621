package io.dynamodel.it.property;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.TypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Documents alone, in collections, and as one of several. */
final class Documents {
  private Documents() {}

  /** Holds them in every way. */
  @DynamoModel(table = "documents")
  record Holder(
      @PartitionKey String id,
      Each each,
      @Nullable Each nullable,
      Optional<Each> optional,
      List<Each> list,
      List<@Nullable Each> gaps,
      List<Optional<Each>> optionals,
      Map<String, Each> map,
      Map<Long, List<Each>> lists,
      Any any,
      @Nullable Any nullableAny,
      Optional<Any> optionalAny,
      List<Any> listOfAny,
      List<@Nullable Any> gapsOfAny,
      List<Optional<Any>> optionalsOfAny,
      Map<String, Any> mapOfAny,
      Map<Hue, Optional<Any>> optionalsByHue) {}

  /** One of two. */
  @DynamoDocument
  sealed interface Any {}

  /** With a component of each type. */
  @TypeName("each")
  record Each(
      String text,
      char letter,
      UUID uuid,
      Hue hue,
      URI uri,
      URL url,
      Locale locale,
      Currency currency,
      ZoneId zone,
      InetAddress address,
      Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      Year year,
      YearMonth month,
      MonthDay monthDay,
      OffsetDateTime offset,
      ZonedDateTime zoned,
      Period period,
      Duration duration,
      byte ofByte,
      short ofShort,
      int ofInt,
      long ofLong,
      float ofFloat,
      double ofDouble,
      BigInteger big,
      BigDecimal decimal,
      boolean yes,
      byte[] bytes,
      ByteBuffer buffer,
      SdkBytes sdk,
      AttributeValue raw,
      Object free)
      implements Any {}

  /** With a component of each type that may be absent. */
  @TypeName("perhaps \uD834\uDD1E")
  record Perhaps(
      @Nullable String text,
      @Nullable Character letter,
      @Nullable UUID uuid,
      @Nullable Hue hue,
      @Nullable URI uri,
      @Nullable URL url,
      @Nullable Locale locale,
      @Nullable Currency currency,
      @Nullable ZoneId zone,
      @Nullable InetAddress address,
      @Nullable Instant instant,
      @Nullable LocalDate date,
      @Nullable LocalTime time,
      @Nullable LocalDateTime dateTime,
      @Nullable Year year,
      @Nullable YearMonth month,
      @Nullable MonthDay monthDay,
      @Nullable OffsetDateTime offset,
      @Nullable ZonedDateTime zoned,
      @Nullable Period period,
      @Nullable Duration duration,
      @Nullable Byte ofByte,
      @Nullable Short ofShort,
      @Nullable Integer ofInt,
      @Nullable Long ofLong,
      @Nullable Float ofFloat,
      @Nullable Double ofDouble,
      @Nullable BigInteger big,
      @Nullable BigDecimal decimal,
      @Nullable Boolean yes,
      byte @Nullable [] bytes,
      @Nullable ByteBuffer buffer,
      @Nullable SdkBytes sdk,
      @Nullable AttributeValue raw,
      @Nullable Object free)
      implements Any {}
}
