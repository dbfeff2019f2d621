package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.TypeMessages;
import io.dynamodel.processor.diagnostics.TypeText;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Types with a converter of the user's. */
final class ConvertedTypes implements TypeClassifier {
  private final Types types;
  private final String packageName;

  /** Converters that code in a package makes. */
  ConvertedTypes(Types types, String packageName) {
    this.types = types;
    this.packageName = packageName;
  }

  @Override
  public Optional<Classification> classify(TypeUse type) {
    return type.converter()
        .flatMap(annotation -> annotation.type("value"))
        .map(converter -> classify(type, converter));
  }

  private Classification classify(TypeUse type, TypeElement converter) {
    return ConverterClass.problem(converter, packageName)
        .map(problem -> hidden(converter, problem))
        .orElseGet(
            () ->
                ConverterType.of(converter, types)
                    .map(of -> classify(type, converter, of))
                    .orElseGet(() -> none(type, converter)));
  }

  private static Classification classify(
      TypeUse type, TypeElement converter, ConverterType converterType) {
    TypeName javaType = type.boxedName();
    return converterType.javaType().equals(javaType)
        ? Classification.stored(
            new ComponentType.Converted(javaType, ClassName.get(converter), converterType.family()))
        : other(type, converter, converterType.javaType());
  }

  private static Classification hidden(TypeElement converter, ConverterClass problem) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.converterClass(
                    site, component, name(converter), problem.reason(), problem.remedy())
                .causedBy(ClassName.get(converter)));
  }

  private static Classification none(TypeUse type, TypeElement converter) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.notAConverter(site, component, name(converter), boxed(type))
                .causedBy(ClassName.get(converter)));
  }

  private static Classification other(TypeUse type, TypeElement converter, TypeName converted) {
    return Classification.refused(
        (site, component) ->
            TypeMessages.converterType(
                site, component, name(converter), TypeText.of(converted), boxed(type)));
  }

  private static String name(TypeElement converter) {
    return TypeText.simple(ClassName.get(converter));
  }

  private static String boxed(TypeUse type) {
    return TypeText.of(type.boxedName());
  }
}
