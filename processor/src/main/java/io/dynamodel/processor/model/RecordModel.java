package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;

/**
 * A user's record and the mapper that it gets.
 *
 * @param type the record
 * @param mapper the generated mapper
 * @param visible whether the record, and so what is generated, is public
 * @param variable a name for a parameter that holds one: no keyword, and not {@code ids}
 * @param shadowed simple names of {@code java.lang} that types of the record's package hide
 * @param suppressed warnings that any use of the user's types would cause: {@code deprecation},
 *     {@code removal}
 * @param components in order of declaration
 */
public record RecordModel(
    ClassName type,
    ClassName mapper,
    boolean visible,
    String variable,
    List<String> shadowed,
    List<String> suppressed,
    List<Component> components) {
  public RecordModel {
    shadowed = List.copyOf(shadowed);
    suppressed = List.copyOf(suppressed);
    components = List.copyOf(components);
  }
}
