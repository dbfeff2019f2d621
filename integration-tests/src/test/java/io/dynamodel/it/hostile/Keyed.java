package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.math.BigInteger;
import java.util.Map;
import java.util.UUID;

/** Maps by every type that can be their key. */
@DynamoModel(table = "keyed")
record Keyed(
    @PartitionKey String id,
    Map<String, String> texts,
    Map<Hue, String> hues,
    Map<UUID, String> uuids,
    Map<Byte, String> bytes,
    Map<Short, String> shorts,
    Map<Integer, String> integers,
    Map<Long, String> longs,
    Map<BigInteger, String> bigs,
    Map<@ConvertWith(WordConverter.class) Word, String> words,
    Map<@ConvertWith(CountConverter.class) Count, String> counts) {

  static Keyed empty() {
    return new Keyed(
        "k", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of());
  }

  static Keyed ofTexts(Map<String, String> texts) {
    return new Keyed(
        "k", texts, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of());
  }

  static Keyed ofBigs(Map<BigInteger, String> bigs) {
    return new Keyed(
        "k", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), bigs, Map.of(),
        Map.of());
  }

  static Keyed ofWords(Map<Word, String> words) {
    return new Keyed(
        "k", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), words,
        Map.of());
  }

  static Keyed ofCounts(Map<Count, String> counts) {
    return new Keyed(
        "k", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), counts);
  }
}
