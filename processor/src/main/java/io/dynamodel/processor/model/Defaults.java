package io.dynamodel.processor.model;

import io.dynamodel.processor.diagnostics.Suggestion;
import java.util.Optional;

/** Which types can have a default, and how it is written. */
public final class Defaults implements ComponentType.Cases<Optional<DefaultForm>> {
  private static final Defaults CASES = new Defaults();
  private static final Optional<DefaultForm> EMPTY_LIST = DefaultForm.only("[]");
  private static final Optional<DefaultForm> EMPTY_MAP = DefaultForm.only("{}");

  private Defaults() {}

  /** The form of a type's defaults; empty if it can have none. */
  public static Optional<DefaultForm> of(ComponentType type) {
    return type.match(CASES);
  }

  @Override
  public Optional<DefaultForm> scalar(ComponentType.Scalar type) {
    return ScalarDefaults.of(type.kind());
  }

  @Override
  public Optional<DefaultForm> enumType(ComponentType.EnumType type) {
    return Optional.of(
        new DefaultForm(
            text -> Optional.of(text).filter(type.constants()::contains),
            text -> Suggestion.instead(text, type.constants())));
  }

  @Override
  public Optional<DefaultForm> converted(ComponentType.Converted type) {
    return Optional.empty();
  }

  @Override
  public Optional<DefaultForm> list(ComponentType.ListType type) {
    return EMPTY_LIST;
  }

  @Override
  public Optional<DefaultForm> set(ComponentType.SetType type) {
    return EMPTY_LIST;
  }

  @Override
  public Optional<DefaultForm> map(ComponentType.MapType type) {
    return EMPTY_MAP;
  }

  @Override
  public Optional<DefaultForm> document(ComponentType.Document type) {
    return Optional.empty();
  }

  @Override
  public Optional<DefaultForm> part(ComponentType.Part type) {
    return Optional.empty();
  }

  @Override
  public Optional<DefaultForm> freeForm(ComponentType.FreeForm type) {
    return switch (type.kind()) {
      case ANY -> Optional.empty();
      case MAP -> EMPTY_MAP;
      case LIST -> EMPTY_LIST;
    };
  }
}
