package io.dynamodel.processor.reading.source;

import com.squareup.javapoet.TypeName;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Default;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * A component of a record, with its field: an annotation that does not say that it is for record
 * components is on the field alone, and so is, for javac 17, the place in the source.
 */
public record ComponentElement(RecordComponentElement component, Element field) {
  private static final String NULLABLE = "Nullable";

  /** The components of a record in order. */
  public static List<ComponentElement> of(TypeElement record) {
    List<VariableElement> fields = ElementFilter.fieldsIn(record.getEnclosedElements());
    return record.getRecordComponents().stream()
        .map(component -> new ComponentElement(component, fieldOf(component, fields)))
        .toList();
  }

  private static Element fieldOf(RecordComponentElement component, List<VariableElement> fields) {
    return fields.stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(component);
  }

  /**
   * Whether no record can have such a component: it has a type like {@code void}, a name like
   * {@code hashCode}, for which javac finds no accessor, or an accessor that is no public method of
   * the component's type.
   */
  public boolean isIllegal() {
    ExecutableElement accessor = component.getAccessor();
    return accessor == null
        || component.asType().getKind() == TypeKind.VOID
        || !accessor.getModifiers().contains(Modifier.PUBLIC)
        || accessor.getModifiers().contains(Modifier.STATIC)
        || !TypeName.get(accessor.getReturnType()).equals(TypeName.get(component.asType()));
  }

  public String name() {
    return component.getSimpleName().toString();
  }

  /** Its type; a converter on the declaration is for the whole of it. */
  public TypeUse type() {
    TypeUse type = new TypeUse(component.asType());
    return new TypeUse(
        type.mirror(), AnnotationUse.on(component, ConvertWith.class).or(type::converter));
  }

  /** The text of its default. */
  public Optional<String> otherwise() {
    return AnnotationUse.on(component, Default.class).flatMap(use -> use.text("value"));
  }

  /** Whether the component may be null. */
  public boolean isNullable() {
    return isDeclaredNullable() || type().isNullable();
  }

  /** Whether an annotation of the declaration, not of the type, is called {@code Nullable}. */
  public boolean isDeclaredNullable() {
    return Stream.of(component, field)
        .flatMap(AnnotationUse::all)
        .anyMatch(use -> use.simpleName().equals(NULLABLE));
  }
}
