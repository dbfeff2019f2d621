package io.dynamodel.processor.emit;

import static io.dynamodel.processor.emit.RuntimeTypes.KEY_ATTRIBUTE;
import static io.dynamodel.processor.emit.RuntimeTypes.KEY_TEMPLATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.KeySource;
import io.dynamodel.processor.model.KeyTemplate;
import io.dynamodel.processor.model.ScalarKind;
import io.dynamodel.processor.model.TableModel;
import io.dynamodel.processor.model.TableModel.KeyComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The constants that describe keys to the runtime: their components, then their templates. */
final class KeyConstants {
  private final Optional<Component> autoId;
  private final Modifier[] modifiers;

  /**
   * Constants of fields with {@code modifiers}.
   *
   * @param autoId the component that the runtime fills
   */
  KeyConstants(Optional<Component> autoId, Modifier... modifiers) {
    this.autoId = autoId;
    this.modifiers = modifiers;
  }

  /** Those of {@code keys}, each once. */
  Stream<FieldSpec> of(Stream<TableModel.Key> keys) {
    List<KeySource> sources = keys.flatMap(key -> key.sources().stream()).distinct().toList();
    Stream<FieldSpec> components =
        sources.stream().flatMap(source -> source.parts().stream()).distinct().map(this::component);
    Stream<FieldSpec> templates =
        sources.stream()
            .filter(KeyTemplate.class::isInstance)
            .map(source -> template((KeyTemplate) source));
    return Stream.concat(components, templates);
  }

  private FieldSpec component(KeyComponent key) {
    Component component = key.component();
    TypeName type = component.type().javaType();
    return FieldSpec.builder(
            ParameterizedTypeName.get(KEY_ATTRIBUTE, type), key.constant(), modifiers)
        .initializer(
            "$T.$L($L, $L, $L)$L",
            KEY_ATTRIBUTE,
            isTruth(component) ? CodeBlock.of("ofBoolean") : CodeBlock.of("<$T>of", type),
            Quoted.of(component.name()),
            Quoted.of(component.attribute()),
            ConverterCode.of(component.type()),
            autoId.filter(component::equals).isPresent() ? ".autoId()" : "")
        .build();
  }

  private static boolean isTruth(Component component) {
    return component.type() instanceof ComponentType.Scalar scalar
        && scalar.kind() == ScalarKind.BOOLEAN;
  }

  private FieldSpec template(KeyTemplate template) {
    return FieldSpec.builder(KEY_TEMPLATE, template.constant(), modifiers)
        .initializer(TemplateCode.of(template))
        .build();
  }
}
