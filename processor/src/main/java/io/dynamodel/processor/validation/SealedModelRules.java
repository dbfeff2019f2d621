package io.dynamodel.processor.validation;

import io.dynamodel.processor.diagnostics.Message;
import io.dynamodel.processor.diagnostics.Problem;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
      return List.of(Message.NO_MODEL_KEY.at(site, TypeText.simple(model.type())));
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

  /** What keeps the keys of two records apart is of interest if they are keys of one table. */
  private Stream<Problem> keys(List<RecordDeclaration> records) {
    List<Problem> problems = new ArrayList<>();
    List<RecordDeclaration> alike = new ArrayList<>();
    for (RecordDeclaration record : records) {
      Optional<Problem> other = alike.stream().findFirst().flatMap(first -> shape(record, first));
      other.ifPresentOrElse(problems::add, () -> alike.add(record));
    }
    return Stream.concat(problems.stream(), pairs(alike, this::equalKeys));
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

  private static Optional<Problem> shape(RecordDeclaration record, RecordDeclaration first) {
    String key = KeyShape.ofTable(record);
    String firstKey = KeyShape.ofTable(first);
    if (!key.equals(firstKey)) {
      return Optional.of(
          Message.OTHER_KEY.at(
              Sites.of(record), Sites.name(record), key, Sites.name(first), firstKey));
    }
    return KeyShape.parts(record).equals(KeyShape.parts(first))
        ? Optional.empty()
        : Optional.of(
            Message.OTHER_PARTITION.at(
                Sites.of(record),
                Sites.name(record),
                KeyShape.partition(record),
                Sites.name(first),
                KeyShape.partition(first)));
  }

  private Optional<Problem> equalKeys(RecordDeclaration record, RecordDeclaration other) {
    ItemKeys keys = ItemKeys.of(record, family);
    return keys.ofTable()
        .shared(keys.ofSibling(other).ofTable())
        .map(
            example ->
                Message.EQUAL_KEYS.at(
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
                            Message.OTHER_TIME_TO_LIVE.at(
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
