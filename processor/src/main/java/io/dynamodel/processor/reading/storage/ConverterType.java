package io.dynamodel.processor.reading.storage;

import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.reading.source.TypeUse;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What a converter class converts.
 *
 * @param javaType from and to this type
 * @param family what the runtime's interface that it implements makes of it
 */
record ConverterType(TypeName javaType, Family family) {
  private static final String PACKAGE = "io.dynamodel.convert.";

  // A text, number or binary converter is an attribute converter too.
  private static final Map<String, Family> INTERFACES =
      Map.of(
          PACKAGE + "OrderedTextConverter", Family.TEXT,
          PACKAGE + "TextConverter", Family.PREFIX,
          PACKAGE + "NumberConverter", Family.ORDERED,
          PACKAGE + "BinaryConverter", Family.BINARY,
          PACKAGE + "AttributeConverter", Family.VALUE);

  /** Empty if the class implements none of the runtime's interfaces. */
  static Optional<ConverterType> of(TypeElement converter, Types types) {
    return supertypes(converter.asType(), types)
        .map(TypeUse::new)
        .flatMap(supertype -> of(supertype).stream())
        .min(Comparator.comparing(ConverterType::family)); // what says most comes first
  }

  private static Optional<ConverterType> of(TypeUse type) {
    return type.qualifiedName()
        .filter(name -> type.arguments().size() == 1)
        .map(INTERFACES::get)
        .map(family -> new ConverterType(type.arguments().get(0).name(), family));
  }

  private static Stream<TypeMirror> supertypes(TypeMirror type, Types types) {
    return types.directSupertypes(type).stream()
        .flatMap(supertype -> Stream.concat(Stream.of(supertype), supertypes(supertype, types)));
  }
}
