package io.dynamodel.internal.answer;

import static io.dynamodel.internal.answer.AnyAnswer.mostly;
import static java.util.Map.entry;

import io.dynamodel.convert.AttributeConverter;
import io.dynamodel.convert.StoredItem;
import io.dynamodel.property.Gen;
import io.dynamodel.property.Gens;
import io.dynamodel.support.ItemReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.instancio.Random;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Any model: it reads items by the methods that generated mappers call, with converters of all
 * kinds.
 *
 * @param components what it reads, one after the other
 */
record AnyModel(List<Component> components) {
  private static final Gen<String> NAMES =
      Gens.of("a", "b", "c", "d", "id", "", "a\"b", "\\", "\u00e4", "\uD83D\uDE00", "two\nlines");

  private static final Gen<AttributeValue> NUMBERS =
      Gens.of("0", "1", "-1", "127", "128", "2147483648", "1.5", "1E+2", "1E-60", "1E+39")
          .map(AttributeValue::fromN);

  private static final Gen<Kind> PRIMITIVES =
      Gens.of(
          new Kind("byte", ItemReader::getByte, NUMBERS),
          new Kind("byte or 1", (in, name) -> in.getByte(name, (byte) 1), NUMBERS),
          new Kind("short", ItemReader::getShort, NUMBERS),
          new Kind("short or 1", (in, name) -> in.getShort(name, (short) 1), NUMBERS),
          new Kind("int", ItemReader::getInt, NUMBERS),
          new Kind("int or 1", (in, name) -> in.getInt(name, 1), NUMBERS),
          new Kind("long", ItemReader::getLong, NUMBERS),
          new Kind("long or 1", (in, name) -> in.getLong(name, 1), NUMBERS),
          new Kind("version", ItemReader::getVersion, NUMBERS),
          new Kind("float", ItemReader::getFloat, NUMBERS),
          new Kind("float or 1", (in, name) -> in.getFloat(name, 1), NUMBERS),
          new Kind("double", ItemReader::getDouble, NUMBERS),
          new Kind("double or 1", (in, name) -> in.getDouble(name, 1), NUMBERS),
          new Kind("maybe int", ItemReader::findInt, NUMBERS),
          new Kind("maybe long", ItemReader::findLong, NUMBERS),
          new Kind("maybe double", ItemReader::findDouble, NUMBERS),
          new Kind("boolean", ItemReader::getBoolean, AnyAnswer.truths()),
          new Kind("boolean or true", (in, name) -> in.getBoolean(name, true), AnyAnswer.truths()));

  /** How generated mappers read one component. */
  @FunctionalInterface
  private interface Read {
    @Nullable Object of(ItemReader in, String name);
  }

  /**
   * Components of one kind.
   *
   * @param what it is, for reports
   * @param values that it can read, and some that it can't
   */
  private record Kind(String what, Read read, Gen<AttributeValue> values) {}

  /** One component. */
  record Component(String name, Kind kind) {
    @Override
    public String toString() {
      return kind.what + " \"" + name + '"';
    }
  }

  /** Any, of up to {@code levels} of converters and documents round others. */
  static Gen<AnyModel> model(int levels) {
    return Gens.combine(NAMES, kind(levels), Component::new).list(1, 5).map(AnyModel::new);
  }

  private static Gen<Kind> kind(int levels) {
    Gen<Kind> flat =
        Gens.frequency(
            entry(3, PRIMITIVES),
            entry(5, AnyConverter.any(levels).flatMap(AnyModel::converted)),
            entry(2, keys()),
            entry(1, NAMES.set(0, 3).map(AnyModel::unmapped)));
    return levels == 0
        ? flat
        : Gens.frequency(entry(5, flat), entry(1, model(levels - 1).flatMap(AnyModel::part)));
  }

  private static Gen<Kind> converted(AnyConverter<?> any) {
    AttributeConverter<Object> converter = any.converter();
    return Gens.of(
        new Kind(any.what(), (in, name) -> in.get(name, converter), any.values()),
        new Kind("maybe " + any.what(), (in, name) -> in.find(name, converter), any.values()),
        new Kind(
            any.what() + " or none", (in, name) -> in.find(name, converter, "none"), any.values()));
  }

  private static Gen<Kind> keys() {
    return Gens.oneOf(
        AnyConverter.ofText().map(any -> key(any, (in, name) -> in.key(name, any.converter()))),
        AnyConverter.ofNumber().map(any -> key(any, (in, name) -> in.key(name, any.converter()))),
        AnyConverter.ofBinary().map(any -> key(any, (in, name) -> in.key(name, any.converter()))));
  }

  private static Kind key(AnyConverter<?> any, Read read) {
    return new Kind(
        "key of " + any.what(),
        (in, name) -> {
          Object value = read.of(in, name);
          in.keeps(name, value);
          return value;
        },
        any.values());
  }

  private static Kind unmapped(Set<String> mapped) {
    return new Kind("all but " + mapped, (in, name) -> in.unmapped(mapped), AnyAnswer.value());
  }

  private static Gen<Kind> part(AnyModel model) {
    Gen<AttributeValue> documents = model.items().map(AttributeValue::fromM);
    return Gens.of(
        new Kind("part of " + model, (in, name) -> in.part(name, model::read), documents),
        new Kind(
            "maybe part of " + model, (in, name) -> in.findPart(name, model::read), documents));
  }

  /** Items that it mostly can read. */
  Gen<Map<String, AttributeValue>> items() {
    return random -> {
      Map<String, AttributeValue> item = new LinkedHashMap<>();
      shuffled(random).forEach(each -> add(random, each, item));
      if (random.intRange(0, 3) == 0) { // of another writer
        item.putIfAbsent(NAMES.generate(random), AnyAnswer.value().generate(random));
      }
      return item;
    };
  }

  private List<Component> shuffled(Random random) {
    List<Component> all = new ArrayList<>(components);
    Collections.rotate(all, random.intRange(0, all.size()));
    return all;
  }

  private static void add(Random random, Component each, Map<String, AttributeValue> item) {
    if (random.intRange(0, 19) > 0) { // else it is absent
      item.put(each.name, mostly(each.kind.values).generate(random));
    }
  }

  /** What is read of {@code item}. */
  List<Object> read(StoredItem item) {
    return ItemReader.read(
        item,
        in -> {
          List<Object> values = new ArrayList<>();
          components.forEach(each -> values.add(each.kind.read.of(in, each.name)));
          return values;
        });
  }
}
