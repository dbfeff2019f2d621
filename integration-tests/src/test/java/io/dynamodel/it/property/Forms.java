package io.dynamodel.it.property;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.convert.EpochMillisecondsConverter;
import io.dynamodel.convert.EpochSecondsConverter;
import io.dynamodel.convert.IsoInstantConverter;
import io.dynamodel.convert.NumericBooleanConverter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Models with forms of their own. */
final class Forms {
  private Forms() {}

  /** Each converter, in every way. */
  @DynamoModel(table = "converted")
  record Converted(
      @PartitionKey String id,
      @ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant seconds,
      @ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant milliseconds,
      @ConvertWith(IsoInstantConverter.class) Instant iso,
      @ConvertWith(Tone.Labels.class) Tone label,
      @ConvertWith(NumericBooleanConverter.class) Boolean flag,
      @ConvertWith(Point.Pair.class) Point point,
      @ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS)
          @Nullable Instant nullableSeconds,
      @ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS)
          @Nullable Instant nullableMilliseconds,
      @ConvertWith(IsoInstantConverter.class) @Nullable Instant nullableIso,
      @ConvertWith(Tone.Labels.class) @Nullable Tone nullableLabel,
      @ConvertWith(NumericBooleanConverter.class) @Nullable Boolean nullableFlag,
      @ConvertWith(Point.Pair.class) @Nullable Point nullablePoint,
      Optional<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant>
          optionalSeconds,
      Optional<@ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant>
          optionalMilliseconds,
      Optional<@ConvertWith(IsoInstantConverter.class) Instant> optionalIso,
      Optional<@ConvertWith(Tone.Labels.class) Tone> optionalLabel,
      Optional<@ConvertWith(NumericBooleanConverter.class) Boolean> optionalFlag,
      Optional<@ConvertWith(Point.Pair.class) Point> optionalPoint,
      List<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant>
          listOfSeconds,
      List<@ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant>
          listOfMilliseconds,
      List<@ConvertWith(IsoInstantConverter.class) Instant> listOfIso,
      List<@ConvertWith(Tone.Labels.class) Tone> listOfLabel,
      List<@ConvertWith(NumericBooleanConverter.class) Boolean> listOfFlag,
      List<@ConvertWith(Point.Pair.class) Point> listOfPoint,
      List<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) @Nullable Instant>
          gapsOfSeconds,
      List<
              @ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) @Nullable
              Instant>
          gapsOfMilliseconds,
      List<@ConvertWith(IsoInstantConverter.class) @Nullable Instant> gapsOfIso,
      List<@ConvertWith(Tone.Labels.class) @Nullable Tone> gapsOfLabel,
      List<@ConvertWith(NumericBooleanConverter.class) @Nullable Boolean> gapsOfFlag,
      List<@ConvertWith(Point.Pair.class) @Nullable Point> gapsOfPoint,
      List<Optional<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant>>
          optionalsOfSeconds,
      List<
              Optional<
                  @ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant>>
          optionalsOfMilliseconds,
      List<Optional<@ConvertWith(IsoInstantConverter.class) Instant>> optionalsOfIso,
      List<Optional<@ConvertWith(Tone.Labels.class) Tone>> optionalsOfLabel,
      List<Optional<@ConvertWith(NumericBooleanConverter.class) Boolean>> optionalsOfFlag,
      List<Optional<@ConvertWith(Point.Pair.class) Point>> optionalsOfPoint,
      Set<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant>
          setOfSeconds,
      Set<@ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant>
          setOfMilliseconds,
      Set<@ConvertWith(IsoInstantConverter.class) Instant> setOfIso,
      Set<@ConvertWith(Tone.Labels.class) Tone> setOfLabel,
      Map<@ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant, Integer>
          bySeconds,
      Map<@ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant, Integer>
          byMilliseconds,
      Map<@ConvertWith(IsoInstantConverter.class) Instant, Integer> byIso,
      Map<@ConvertWith(Tone.Labels.class) Tone, Integer> byLabel,
      Map<String, @ConvertWith(EpochSecondsConverter.class) @Whole(ChronoUnit.SECONDS) Instant>
          mapOfSeconds,
      Map<String, @ConvertWith(EpochMillisecondsConverter.class) @Whole(ChronoUnit.MILLIS) Instant>
          mapOfMilliseconds,
      Map<String, @ConvertWith(IsoInstantConverter.class) Instant> mapOfIso,
      Map<String, @ConvertWith(Tone.Labels.class) Tone> mapOfLabel,
      Map<String, @ConvertWith(NumericBooleanConverter.class) Boolean> mapOfFlag,
      Map<String, @ConvertWith(Point.Pair.class) Point> mapOfPoint) {}

  /** What says itself how it is stored. */
  @DynamoModel(table = "free-forms")
  record FreeForms(
      @PartitionKey String id,
      Object any,
      @Nullable Object nullable,
      Optional<Object> optional,
      Map<String, Object> map,
      List<Object> list,
      List<Optional<Object>> optionals,
      Map<String, List<Object>> lists,
      List<Map<String, Object>> maps) {}

  /** Keeps what it does not map. */
  @DynamoModel(table = "unmapped")
  record Keeper(
      @PartitionKey String id,
      @Nullable Letter letter,
      List<Letter> letters,
      @Unmapped Map<String, AttributeValue> others) {}

  /** Keeps it, too. */
  @DynamoDocument
  record Letter(Optional<String> text, @Unmapped Map<String, AttributeValue> others) {}

  /** Collections in collections. */
  @DynamoModel(table = "nested")
  record Nested(
      @PartitionKey String id,
      OptionalInt ofInt,
      OptionalLong ofLong,
      OptionalDouble ofDouble,
      List<OptionalInt> ints,
      List<OptionalLong> longs,
      Map<String, OptionalDouble> doubles,
      List<List<Set<Integer>>> deepSets,
      List<@Nullable List<String>> gaps,
      Map<UUID, Map<Long, List<Optional<Instant>>>> deepMaps,
      List<Map<String, Set<SdkBytes>>> mapsOfSets) {}
}
