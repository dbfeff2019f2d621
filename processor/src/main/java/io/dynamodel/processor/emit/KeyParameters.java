package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
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

  /** What the user says of them. */
  CodeBlock tags() {
    return ParamTags.of(components, KeyComponent::component, KeyComponent::parameter);
  }

  /** All but {@code component}. */
  KeyParameters without(Component component) {
    return new KeyParameters(
        components.stream().filter(key -> !key.component().equals(component)).toList());
  }

  /** {@code eventId, timestamp}. */
  CodeBlock names() {
    return components.stream().map(KeyParameters::name).collect(CodeBlock.joining(", "));
  }

  /** The same with {@code value} in place of {@code component}. */
  CodeBlock namesWith(Component component, CodeBlock value) {
    return components.stream()
        .map(key -> key.component().equals(component) ? value : name(key))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock name(KeyComponent key) {
    return CodeBlock.of("$L", key.parameter());
  }

  /** As the component is declared, but never nullable: an id that is to be generated is no key. */
  static TypeName type(Component component) {
    return component.type() instanceof ComponentType.Scalar scalar && scalar.primitive()
        ? component.declaredType()
        : component.type().javaType();
  }
}
