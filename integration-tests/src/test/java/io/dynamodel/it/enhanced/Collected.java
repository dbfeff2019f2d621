package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;

/** Lists, sets and maps. */
@DynamoDocument
record Collected(
    List<String> list,
    List<List<Integer>> lists,
    List<Part> parts,
    Set<String> texts,
    Set<UUID> ids,
    Set<Suit> suits,
    Set<Integer> numbers,
    Set<BigDecimal> decimals,
    Set<SdkBytes> binaries,
    Map<String, Instant> map,
    Map<UUID, List<Part>> byId,
    Map<Byte, Integer> byByte,
    Map<Short, Integer> byShort,
    Map<Integer, Integer> byInt,
    Map<Long, Integer> byLong,
    Map<BigInteger, Part> byBigInteger) {}
