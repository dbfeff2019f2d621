package io.dynamodel.it.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The components of {@link Nulls}, to be changed: at first null or empty wherever allowed. */
final class NullsDraft {
  String id = "k";
  String required = "";
  @Nullable String nullable;
  Optional<String> optional = Optional.empty();
  OptionalInt optionalInt = OptionalInt.empty();
  List<String> list = List.of();
  List<@Nullable String> gaps = List.of();
  List<Optional<String>> optionals = List.of();
  Set<String> set = Set.of();
  Map<String, String> map = Map.of();
  Map<String, @Nullable String> mapOfGaps = Map.of();
  Held held = TextTypes.TEXT.none();
  Any any = new Any(AttributeValue.fromS(""));
  @Nullable String defaultText;
  @Nullable Integer defaultNumber;
  @Nullable Hue defaultHue;
  @Nullable List<String> defaultList;
  Map<String, AttributeValue> rest = Map.of();

  /** What becomes of the empty one by {@code changes}. */
  static Nulls with(Consumer<NullsDraft> changes) {
    NullsDraft draft = new NullsDraft();
    changes.accept(draft);
    return draft.nulls();
  }

  /** As {@link #with}, with the values that stand for null in the components of defaults. */
  static Nulls withDefaults(Consumer<NullsDraft> changes) {
    return with(
        draft -> {
          draft.defaultText = "by default";
          draft.defaultNumber = 7;
          draft.defaultHue = Hue.RED;
          draft.defaultList = List.of();
          changes.accept(draft);
        });
  }

  private Nulls nulls() {
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
        rest);
  }
}
