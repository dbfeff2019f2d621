package io.dynamodel.it.hostile;

import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every place that can be null, or must not be. */
@DynamoModel(table = "nulls")
record Nulls(
    @PartitionKey String id,
    String required,
    @Nullable String nullable,
    Optional<String> optional,
    OptionalInt optionalInt,
    List<String> list,
    List<@Nullable String> gaps,
    List<Optional<String>> optionals,
    Set<String> set,
    Map<String, String> map,
    Map<String, @Nullable String> mapOfGaps,
    Held held,
    @ConvertWith(AnyConverter.class) Any any,
    @Default("by default") String defaultText,
    @Default("7") Integer defaultNumber,
    @Default("RED") Hue defaultHue,
    @Default("[]") List<String> defaultList,
    @Unmapped Map<String, AttributeValue> rest) {

  /** Null or empty wherever that is allowed. */
  static Nulls none() {
    return new Nulls(
        "k",
        "",
        null,
        Optional.empty(),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        TextTypes.TEXT.none(),
        new Any(AttributeValue.fromS("")),
        null,
        null,
        null,
        null,
        Map.of());
  }

  /** What is stored where the defaults are null. */
  Nulls withDefaults() {
    return withDefaults("by default", 7, Hue.RED, List.of());
  }

  Nulls withDefaults(String text, Integer number, Hue hue, List<String> newList) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        text,
        number,
        hue,
        newList,
        rest);
  }

  Nulls withId(String newId) {
    return new Nulls(
        newId,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withRequired(String newRequired) {
    return new Nulls(
        id,
        newRequired,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withOptional(Optional<String> newOptional) {
    return new Nulls(
        id,
        required,
        nullable,
        newOptional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withOptionalInt(OptionalInt newOptionalInt) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        newOptionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withList(List<String> newList) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        newList,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withGaps(List<@Nullable String> newGaps) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        newGaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withOptionals(List<Optional<String>> newOptionals) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        newOptionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withSet(Set<String> newSet) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        newSet,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withMap(Map<String, String> newMap) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        newMap,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withMapOfGaps(Map<String, @Nullable String> newMapOfGaps) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        newMapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withHeld(Held newHeld) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        newHeld,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withAny(Any newAny) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        newAny,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        rest);
  }

  Nulls withRest(Map<String, AttributeValue> newRest) {
    return new Nulls(
        id,
        required,
        nullable,
        optional,
        optionalInt,
        list,
        gaps,
        optionals,
        set,
        map,
        mapOfGaps,
        held,
        any,
        defaultText,
        defaultNumber,
        defaultHue,
        defaultList,
        newRest);
  }
}
