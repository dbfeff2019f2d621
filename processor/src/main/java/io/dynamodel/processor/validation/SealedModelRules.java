package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Problem;
import io.dynamodel.processor.diagnostics.SealedMessages;
import io.dynamodel.processor.diagnostics.Site;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.language.KeyPair;
import io.dynamodel.processor.model.ComponentDeclaration;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import io.dynamodel.processor.model.ItemKeys;
import io.dynamodel.processor.model.KeyShape;
import io.dynamodel.processor.model.Outline;
import io.dynamodel.processor.model.RecordDeclaration;
import io.dynamodel.processor.model.SealedModelDeclaration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The records of a sealed model can be in one table. Of two that can't, the one with the later name
 * has the message. A record with a mistake of its own is left alone.
 */
final class SealedModelRules {
  private final List<RecordDeclaration> family;

  private SealedModelRules(List<RecordDeclaration> family) {
    this.family = family;
  }

  static List<Problem> check(SealedModelDeclaration model) {
    return new SealedModelRules(model.records()).check(model.outline());
  }

  private List<Problem> check(Outline model) {
    if (family.size() > 1 && family.stream().allMatch(record -> record.partition().isEmpty())) {
      Site site = new Site.Type(model.type());
      return List.of(SealedMessages.noModelKey(site, TypeText.simple(model.type())));
    }
    List<RecordDeclaration> sound = family.stream().filter(SealedModelRules::isSound).toList();
    return Stream.of(keys(sound), pairs(sound, SealedModelRules::timeToLive), indexes(sound))
        .flatMap(problems -> problems)
        .toList();
  }

  private static boolean isSound(RecordDeclaration record) {
    return record.components().stream().allMatch(component -> component.storage().isPresent())
        && Rules.check(record).isEmpty();
  }

  /** Keys can be equal if they are keys of one table. */
  private Stream<Problem> keys(List<RecordDeclaration> records) {
    Optional<RecordDeclaration> usual = usual(records);
    Optional<KeyShape> shape = usual.map(KeyShape::of);
    Predicate<RecordDeclaration> isAlike = record -> shape.equals(Optional.of(KeyShape.of(record)));
    return Stream.concat(
        records.stream()
            .filter(isAlike.negate())
            .flatMap(record -> usual.map(other -> differs(record, other)).stream()),
        pairs(records.stream().filter(isAlike).toList(), this::equalKeys));
  }

  /** The first record whose key has the form that most have. */
  private static Optional<RecordDeclaration> usual(List<RecordDeclaration> records) {
    List<KeyShape> shapes = records.stream().map(KeyShape::of).toList();
    return shapes.stream()
        .distinct()
        .min(Comparator.comparing(shape -> -Collections.frequency(shapes, shape)))
        .map(shape -> records.get(shapes.indexOf(shape)));
  }

  private static Stream<Problem> indexes(List<RecordDeclaration> records) {
    return IntStream.range(0, records.size())
        .boxed()
        .flatMap(index -> IndexesRule.check(records.get(index), records.subList(0, index)));
  }

  /** The first problem that each record has with one before it. */
  private static Stream<Problem> pairs(
      List<RecordDeclaration> records,
      BiFunction<RecordDeclaration, RecordDeclaration, Optional<Problem>> rule) {
    return IntStream.range(0, records.size())
        .mapToObj(
            index ->
                records.subList(0, index).stream()
                    .flatMap(other -> rule.apply(records.get(index), other).stream())
                    .findFirst())
        .flatMap(Optional::stream);
  }

  private static Problem differs(RecordDeclaration record, RecordDeclaration usual) {
    String key = KeyShape.of(record).key();
    String usualKey = KeyShape.of(usual).key();
    return key.equals(usualKey)
        ? SealedMessages.otherPartition(
            Sites.of(record),
            Sites.name(record),
            KeyShape.partition(record),
            Sites.name(usual),
            KeyShape.partition(usual))
        : SealedMessages.otherKey(
            Sites.of(record), Sites.name(record), key, Sites.name(usual), usualKey);
  }

  private Optional<Problem> equalKeys(RecordDeclaration record, RecordDeclaration other) {
    ItemKeys keys = ItemKeys.of(record, family);
    return keys.ofTable()
        .shared(keys.ofSibling(other).ofTable())
        .map(
            example ->
                SealedMessages.equalKeys(
                    Sites.of(record),
                    Sites.name(record),
                    Sites.name(other),
                    text(record, example)));
  }

  private static String text(RecordDeclaration record, KeyPair.Example example) {
    List<String> attributes = KeyShape.attributes(record);
    String partition = attributes.get(0) + " \"" + example.partition() + "\"";
    return attributes.size() == 1
        ? partition
        : partition + " and " + attributes.get(1) + " \"" + example.sort() + "\"";
  }

  private static Optional<Problem> timeToLive(RecordDeclaration record, RecordDeclaration other) {
    return expiry(record)
        .flatMap(
            time ->
                expiry(other)
                    .filter(otherTime -> !otherTime.attribute().equals(time.attribute()))
                    .map(
                        otherTime ->
                            SealedMessages.otherTimeToLive(
                                Sites.of(record, time),
                                Sites.name(record),
                                time.attribute(),
                                Sites.name(other),
                                otherTime.attribute())));
  }

  private static Optional<ComponentDeclaration> expiry(RecordDeclaration record) {
    return record.components().stream()
        .filter(component -> component.has(Mark.TIME_TO_LIVE))
        .findFirst();
  }
}
