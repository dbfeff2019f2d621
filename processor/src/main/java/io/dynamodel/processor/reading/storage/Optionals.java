package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The Optional types: they hold a type, and say that there may be no value of it. */
final class Optionals {
  private static final Map<String, ComponentType> OF_PRIMITIVES =
      Map.of(
          OptionalInt.class.getName(), scalar(ScalarKind.INTEGER, TypeName.INT),
          OptionalLong.class.getName(), scalar(ScalarKind.LONG, TypeName.LONG),
          OptionalDouble.class.getName(), scalar(ScalarKind.DOUBLE, TypeName.DOUBLE));

  private final Classifier types;

  Optionals(Classifier types) {
    this.types = types;
  }

  /** What an absent value of the type is; empty if the type is no Optional. */
  static Optional<Presence> presence(TypeUse type) {
    if (type.is(Optional.class) && type.arguments().size() == 1) {
      return Optional.of(Presence.OPTIONAL);
    }
    return ofPrimitive(type).map(content -> Presence.OPTIONAL_PRIMITIVE);
  }

  /** How what an Optional holds is stored; empty if the type is no Optional. */
  Optional<Classification> classify(TypeUse type, boolean nullable) {
    if (nullable && presence(type).isPresent()) {
      return Optional.of(Classification.refused(TypeMessages::nullableOptional));
    }
    return presence(type)
        .map(
            presence ->
                ofPrimitive(type)
                    .map(Classification::stored)
                    .orElseGet(() -> content(type, type.content())));
  }

  private Classification content(TypeUse type, TypeUse content) {
    if (content.isNullable()) {
      return Classification.refused(TypeMessages::nullableOptional);
    }
    if (presence(content).isPresent()) {
      return Classification.refused(
          (site, component) ->
              TypeMessages.nestedOptional(
                  site, component, TypeText.of(type.name()), TypeText.of(content.name())));
    }
    return Nulls.ofArrayElement(content)
        .orElseGet(() -> types.classify(content))
        .then(
            stored ->
                stored.isCollection() ? collection(type, content) : Classification.stored(stored));
  }

  private static Classification collection(TypeUse type, TypeUse content) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.optionalCollection(
                site, component, TypeText.of(type.name()), TypeText.of(content.name())));
  }

  private static Optional<ComponentType> ofPrimitive(TypeUse type) {
    return type.converter().isPresent()
        ? Optional.empty()
        : type.qualifiedName().map(OF_PRIMITIVES::get);
  }

  private static ComponentType scalar(ScalarKind kind, TypeName primitive) {
    return new ComponentType.Scalar(kind, primitive.box(), false);
  }
}
