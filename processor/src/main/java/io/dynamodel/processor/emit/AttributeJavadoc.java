package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;
import io.dynamodel.processor.model.Presence;

/** What the constant of an attribute says: the user's words, and what is stored. */
final class AttributeJavadoc implements ComponentType.Cases<String> {
  private static final AttributeJavadoc CASES = new AttributeJavadoc();

  private AttributeJavadoc() {}

  static CodeBlock of(Component component) {
    CodeBlock stored =
        CodeBlock.of(
            "$L $L, stored as $L$L",
            subject(component.role()),
            UserText.code(component.attribute()),
            component.type().match(CASES),
            remark(component));
    return component
        .javadoc()
        .map(text -> CodeBlock.of("$L\n\n<p>$L", UserText.comment(text), stored))
        .orElse(stored);
  }

  private static String subject(Role role) {
    return switch (role) {
      case PARTITION_KEY -> "The partition key";
      case SORT_KEY -> "The sort key";
      case PLAIN -> "The attribute";
    };
  }

  private static String remark(Component component) {
    return component.role() == Role.PLAIN
        ? absence(component.presence())
        : ". For conditions alone: no update changes a key.";
  }

  private static String absence(Presence presence) {
    return switch (presence) {
      case REQUIRED, COLLECTION -> ".";
      case NULLABLE -> "; absent where it is null, and an absent attribute equals nothing.";
      case OPTIONAL -> "; absent where it is empty, and an absent attribute equals nothing.";
    };
  }

  @Override
  public String scalar(ComponentType.Scalar type) {
    return switch (type.kind().family()) {
      case TEXT -> "text (S)";
      case NUMBER -> "a number (N)";
      case BINARY -> "bytes (B)";
      case VALUE -> "a boolean (BOOL)";
    };
  }

  @Override
  public String enumType(ComponentType.EnumType type) {
    return "the constant's name (S)";
  }

  @Override
  public String list(ComponentType.ListType type) {
    return "a list (L); an absent one reads as empty";
  }

  @Override
  public String set(ComponentType.SetType type) {
    return switch (elements(type.element())) {
          case TEXT, VALUE -> "a set of texts (SS)";
          case NUMBER -> "a set of numbers (NS)";
          case BINARY -> "a set of bytes (BS)";
        }
        + "; absent where it is empty";
  }

  private static Family elements(ComponentType type) {
    return type instanceof ComponentType.Scalar scalar ? scalar.kind().family() : Family.TEXT;
  }

  @Override
  public String map(ComponentType.MapType type) {
    return "a map (M); an absent one reads as empty";
  }

  @Override
  public String document(ComponentType.Document type) {
    return "a map (M)";
  }

  @Override
  public String freeForm(ComponentType.FreeForm type) {
    return switch (type.kind()) {
      case ANY -> "a value of any type";
      case MAP -> "a free-form map (M); an absent one reads as empty";
      case LIST -> "a free-form list (L); an absent one reads as empty";
    };
  }
}
