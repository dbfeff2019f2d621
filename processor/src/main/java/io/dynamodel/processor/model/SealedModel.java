package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A sealed interface with {@code @DynamoDocument}.
 *
 * @param type the interface as a component has it: names its mapper and path classes
 * @param variable a name for a parameter that holds one
 * @param variants the records in the order of their names
 */
public record SealedModel(
    Origin origin, ComponentType.Document type, String variable, List<Variant> variants) {

  /** The stored name of the attribute that has the type name. */
  public static final String TYPE_ATTRIBUTE = "_type";

  public SealedModel {
    variants = List.copyOf(variants);
  }

  /**
   * One of the records.
   *
   * @param typeName what tells it from the others
   * @param variable a name for a variable that holds one, unlike those of the others
   * @param method the path's method that leads to it: {@code asCircle}
   */
  public record Variant(
      ClassName type,
      ClassName mapper,
      ClassName path,
      String typeName,
      String variable,
      String method) {}
}
