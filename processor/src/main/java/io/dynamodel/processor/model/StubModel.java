package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A type that was promised, but can't be generated because of a mistake. It is emitted empty, so
 * that the compiler has nothing to say about the places that name it.
 *
 * @param type its name
 * @param visible whether it is public
 * @param typeVariables its type parameters: {@code M} for a path
 * @param nested the types nested in it, static, with the same visibility
 */
public record StubModel(
    ClassName type, boolean visible, List<String> typeVariables, List<StubModel> nested) {
  public StubModel {
    typeVariables = List.copyOf(typeVariables);
    nested = List.copyOf(nested);
  }
}
