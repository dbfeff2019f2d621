package io.dynamodel.it.types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/** Lists, sets and maps of values, and of each other. */
@DynamoModel(table = "collected")
record Collected(
    @PartitionKey String id,
    List<String> texts,
    List<Integer> numbers,
    List<Boolean> flags,
    List<Instant> instants,
    List<Colour> colours,
    List<@Nullable String> gaps,
    Set<String> textSet,
    Set<Character> letterSet,
    Set<Colour> colourSet,
    Set<UUID> uuidSet,
    Set<LocalDate> dateSet,
    Set<Integer> numberSet,
    Set<Long> longSet,
    Set<Double> doubleSet,
    Set<BigInteger> bigIntegerSet,
    Set<BigDecimal> decimalSet,
    Set<SdkBytes> bytesSet,
    Map<String, Integer> byText,
    Map<Colour, BigDecimal> byColour,
    Map<UUID, Instant> byUuid,
    Map<Byte, String> byByte,
    Map<Short, String> byShort,
    Map<Integer, String> byInteger,
    Map<Long, String> byLong,
    Map<BigInteger, String> byBigInteger,
    Map<String, @Nullable Boolean> byTextWithGaps,
    List<List<Integer>> lists,
    List<Set<String>> sets,
    List<Map<String, Integer>> maps,
    Map<String, List<String>> mapOfLists,
    Map<String, Set<Integer>> mapOfSets,
    Map<Colour, Map<Integer, List<Set<UUID>>>> deep) {

  static final UUID ONE = new UUID(0, 1);
  static final UUID TWO = new UUID(0, 2);

  static Collected full(String id) {
    return new Collected(
        id,
        List.of("b", "a", "", "b"),
        List.of(3, -1, 3),
        List.of(true, false),
        List.of(Instant.EPOCH),
        List.of(Colour.GREEN, Colour.RED),
        Arrays.asList("x", null),
        Set.of("a", "b"),
        Set.of('c', 'd'),
        Set.of(Colour.RED, Colour.BLUE),
        Set.of(ONE, TWO),
        Set.of(LocalDate.of(2026, 5, 1)),
        Set.of(1, -2),
        Set.of(Long.MAX_VALUE),
        Set.of(0.5, 1.0),
        Set.of(BigInteger.TEN),
        Set.of(new BigDecimal("1.5"), new BigDecimal("2")),
        Set.of(SdkBytes.fromUtf8String("p"), SdkBytes.fromUtf8String("q")),
        Map.of("one", 1, "key with # and .", 2),
        Map.of(Colour.RED, new BigDecimal("0.5")),
        Map.of(ONE, Instant.EPOCH),
        Map.of((byte) -1, "byte"),
        Map.of((short) 300, "short"),
        Map.of(0, "zero", 10, "ten"),
        Map.of(Long.MIN_VALUE, "least"),
        Map.of(BigInteger.TEN.pow(20), "big"),
        withGap(),
        List.of(List.of(1, 2), List.of()),
        List.of(Set.of("s"), Set.of()),
        List.of(Map.of("k", 1), Map.of()),
        Map.of("l", List.of("x")),
        Map.of("s", Set.of(1), "none", Set.of()),
        Map.of(Colour.BLUE, Map.of(7, List.of(Set.of(ONE), Set.of()))));
  }

  private static Map<String, @Nullable Boolean> withGap() {
    Map<String, @Nullable Boolean> map = new HashMap<>();
    map.put("yes", true);
    map.put("unknown", null);
    return map;
  }

  static Collected empty(String id) {
    return new Collected(
        id, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
        Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of());
  }
}
