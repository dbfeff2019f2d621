package io.dynamodel.processor.reading.source;

import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Types by their names, as one module sees them. To look in all modules of the JDK for a type that
 * none of them has would take javac much longer.
 */
public final class VisibleTypes {
  private VisibleTypes() {}

  /** The type {@code name}, as the module of {@code viewer} sees it. */
  public static Optional<TypeElement> find(String name, TypeElement viewer, Elements elements) {
    return find(name, elements.getModuleOf(viewer), elements);
  }

  /** The type {@code name}, as {@code module} sees it; null in a language without modules. */
  public static Optional<TypeElement> find(
      String name, @Nullable ModuleElement module, Elements elements) {
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }
}
