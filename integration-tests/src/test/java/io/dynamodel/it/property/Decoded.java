package io.dynamodel.it.property;

import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.instancio.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A model by two tables.
 *
 * @param fromBytes decodes items from the bytes of answers
 * @param bySdk has the SDK decode them
 */
record Decoded<R extends Record>(Model<R> fromBytes, Model<R> bySdk) {
  private static final Gen<AttributeValue> OTHER =
      Gens.of(
          AttributeValue.fromNul(true),
          AttributeValue.fromS("\u00e4\"\\"),
          AttributeValue.fromN("1.5"),
          AttributeValue.fromBool(true),
          AttributeValue.fromB(SdkBytes.fromUtf8String("\u00e4")),
          AttributeValue.fromSs(List.of("x", "")),
          AttributeValue.fromNs(List.of("1", "2.5")),
          AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x"))),
          AttributeValue.fromL(List.of()),
          AttributeValue.fromM(Map.of("x", AttributeValue.fromL(List.of()))));

  @SuppressWarnings("unchecked") // both are of the same type
  static <R extends Record> Decoded<R> of(Model<R> fromBytes, Model<?> bySdk) {
    return new Decoded<>(fromBytes, (Model<R>) bySdk);
  }

  void createTable() {
    fromBytes.table().admin().create();
  }

  /** A record, and its item as another writer has left it. */
  Gen<Altered<R>> altered() {
    Gen<R> records = fromBytes.records();
    return random -> {
      R written = records.generate(random);
      Map<String, AttributeValue> item = new LinkedHashMap<>(fromBytes.toItem().apply(written));
      Set<String> key = fromBytes.table().keyOf(written).attributes().keySet();
      List<String> names = new ArrayList<>(item.keySet());
      names.removeAll(key);
      int changes = names.isEmpty() ? 0 : random.intRange(0, 2);
      for (int i = 0; i < changes; i++) {
        alter(random, random.oneOf(names), item);
      }
      if (random.trueOrFalse()) {
        item.put("\u00e4 \"unknown\"", OTHER.generate(random));
      }
      return new Altered<>(this, written, item);
    };
  }

  private static void alter(Random random, String name, Map<String, AttributeValue> item) {
    AttributeValue value = item.get(name);
    if (value == null || random.trueOrFalse(0.2)) {
      item.remove(name);
    } else {
      item.put(name, alter(random, value));
    }
  }

  /** Another value; or the same with another one inside of it. */
  private static AttributeValue alter(Random random, AttributeValue value) {
    if (value.hasL() && !value.l().isEmpty() && random.trueOrFalse(0.8)) {
      List<AttributeValue> elements = new ArrayList<>(value.l());
      int index = random.intRange(0, elements.size() - 1);
      elements.set(index, alter(random, elements.get(index)));
      return AttributeValue.fromL(elements);
    }
    if (value.hasM() && !value.m().isEmpty() && random.trueOrFalse(0.8)) {
      Map<String, AttributeValue> entries = new LinkedHashMap<>(value.m());
      alter(random, random.oneOf(List.copyOf(entries.keySet())), entries);
      return AttributeValue.fromM(entries);
    }
    return OTHER.generate(random);
  }
}
