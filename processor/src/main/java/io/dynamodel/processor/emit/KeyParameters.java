package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Presence;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;

/** The components of a key as parameters of methods and as arguments of calls. */
final class KeyParameters {
  private final List<KeyComponent> components;

  private KeyParameters(List<KeyComponent> components) {
    this.components = components;
  }

  static KeyParameters of(TableModel.Key key) {
    return new KeyParameters(key.parts());
  }

  static KeyParameters ofPartition(TableModel.Key key) {
    return new KeyParameters(key.queried());
  }

  List<KeyComponent> components() {
    return components;
  }

  /** Whether one component is all that a key needs. */
  boolean isSingle() {
    return components.size() == 1;
  }

  List<ParameterSpec> specs() {
    return components.stream()
        .map(key -> ParameterSpec.builder(type(key.component()), key.parameter()).build())
        .toList();
  }

  /** {@code eventId, timestamp}. */
  CodeBlock names() {
    return components.stream()
        .map(key -> CodeBlock.of("$L", key.parameter()))
        .collect(CodeBlock.joining(", "));
  }

  /** As the component is declared; an id that is not generated yet is declared nullable. */
  static TypeName type(Component component) {
    if (component.type() instanceof ComponentType.Scalar scalar && scalar.primitive()) {
      return component.declaredType();
    }
    boolean generated = component.role().isKey() && component.presence() == Presence.NULLABLE;
    TypeName type = component.type().javaType();
    return generated ? JavaTypes.nullable(type) : type;
  }
}
