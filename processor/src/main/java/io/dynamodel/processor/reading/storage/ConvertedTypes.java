package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.diagnostics.Message;
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
        .map(reason -> refused(Message.CONVERTER_CLASS, converter, reason))
        .orElseGet(
            () ->
                ConverterType.of(converter, types)
                    .map(of -> classify(type, converter, of))
                    .orElseGet(() -> refused(Message.NOT_A_CONVERTER, converter, boxed(type))));
  }

  private static Classification classify(
      TypeUse type, TypeElement converter, ConverterType converterType) {
    TypeName javaType = type.boxedName();
    return converterType.javaType().equals(javaType)
        ? Classification.stored(
            new ComponentType.Converted(javaType, ClassName.get(converter), converterType.family()))
        : refused(
            Message.CONVERTER_TYPE, converter, TypeText.of(converterType.javaType()), boxed(type));
  }

  private static String boxed(TypeUse type) {
    return TypeText.of(type.boxedName());
  }

  private static Classification refused(
      Message message, TypeElement converter, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = TypeText.simple(ClassName.get(converter));
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Classification.refused(message, all);
  }
}
