package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Everything but the key may be absent. */
@DynamoModel(table = "absent")
record Absent(
    @PartitionKey String id,
    @Nullable String text,
    @Nullable Character letter,
    @Nullable Integer whole,
    @Nullable Long large,
    @Nullable Double precise,
    @Nullable BigDecimal exact,
    @Nullable Boolean flag,
    @Nullable Colour colour,
    @Nullable UUID uuid,
    @Nullable Instant instant,
    @Nullable SdkBytes bytes,
    @Nullable Part part,
    @Nullable List<String> maybeList,
    @Nullable Map<String, Integer> maybeMap,
    @Nullable Object any,
    Optional<String> optionalText,
    Optional<Integer> optionalWhole,
    Optional<Boolean> optionalFlag,
    Optional<Colour> optionalColour,
    Optional<LocalDate> optionalDate,
    Optional<Part> optionalPart,
    List<String> list,
    Set<Integer> set,
    Map<Colour, String> map,
    Map<String, Object> data) {

  @DynamoDocument
  record Part(@Nullable String name, Optional<Integer> number, Set<String> set) {
    static final Part NOTHING = new Part(null, Optional.empty(), Set.of());
  }

  static Absent nothing(String id) {
    return new Absent(
        id,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Set.of(),
        Map.of(),
        Map.of());
  }

  static Absent everything(String id) {
    return new Absent(
        id,
        "",
        'x',
        0,
        1L,
        2.5,
        new BigDecimal("3.5"),
        false,
        Colour.BLUE,
        new UUID(1, 2),
        Instant.EPOCH,
        SdkBytes.fromUtf8String("b"),
        Part.NOTHING,
        List.of(),
        Map.of(),
        "any",
        Optional.of("text"),
        Optional.of(4),
        Optional.of(true),
        Optional.of(Colour.RED),
        Optional.of(LocalDate.of(2026, 5, 1)),
        Optional.of(new Part("part", Optional.of(5), Set.of("x"))),
        List.of("a"),
        Set.of(6),
        Map.of(Colour.GREEN, "g"),
        Map.of("k", "v"));
  }
}
