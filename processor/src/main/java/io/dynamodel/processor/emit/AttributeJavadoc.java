package io.dynamodel.processor.emit;

import com.squareup.javapoet.CodeBlock;
import io.dynamodel.processor.model.Component;
import io.dynamodel.processor.model.Component.Role;
import io.dynamodel.processor.model.ComponentType;
import io.dynamodel.processor.model.Family;

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
        .map(text -> CodeBlock.of("$L\n\n<p>$L", named(component, text), stored))
        .orElse(stored);
  }

  /** The text of a {@code @param} is often no sentence: it reads on from the name. */
  private static CodeBlock named(Component component, String text) {
    return CodeBlock.of("{@code $L}: $L", component.name(), UserText.comment(text));
  }

  private static String subject(Role role) {
    return switch (role) {
      case PARTITION_KEY -> "The partition key";
      case SORT_KEY -> "The sort key";
      case KEY_PART, KEY_PART_ALONE -> "The part of the key";
      case VERSION -> "The version";
      case CREATED_AT -> "The time of creation";
      case UPDATED_AT -> "The time of the last write";
      case COUNTER -> "The count";
      case PLAIN, UNMAPPED -> "The attribute";
    };
  }

  private static String remark(Component component) {
    return switch (component.role()) {
      case PARTITION_KEY, SORT_KEY, KEY_PART, KEY_PART_ALONE ->
          ". For conditions alone: no update changes a key.";
      case VERSION -> otherwise(component) + " For conditions alone: each write counts it up.";
      case CREATED_AT ->
          "; an absent attribute equals nothing. For conditions alone: the write that creates the"
              + " item sets it.";
      case UPDATED_AT ->
          "; an absent attribute equals nothing. For conditions alone: each write sets it.";
      case COUNTER -> absence(component) + " Updates alone change it: a put leaves it alone.";
      case PLAIN, UNMAPPED -> absence(component);
    };
  }

  private static String absence(Component component) {
    return switch (component.presence()) {
      case REQUIRED, COLLECTION -> ".";
      case NULLABLE -> "; absent where it is null, and an absent attribute equals nothing.";
      case OPTIONAL, OPTIONAL_PRIMITIVE ->
          "; absent where it is empty, and an absent attribute equals nothing.";
      case DEFAULT -> component.type().isCollection() ? "." : otherwise(component);
    };
  }

  private static String otherwise(Component component) {
    return "; read as "
        + UserText.code(literal(component))
        + " where it is absent, but an absent attribute equals nothing.";
  }

  private static String literal(Component component) {
    String text = component.otherwise().orElseThrow();
    boolean quoted =
        component.type() instanceof ComponentType.Scalar scalar && scalar.family().isText();
    return quoted ? '"' + text + '"' : text;
  }

  @Override
  public String scalar(ComponentType.Scalar type) {
    return switch (type.kind()) {
      case BOOLEAN -> "a boolean (BOOL)";
      case TIME_TO_LIVE ->
          "a number (N), the seconds since 1970, rounded up, after which DynamoDB deletes the item";
      default -> stored(type.family());
    };
  }

  private static String stored(Family family) {
    return switch (family) {
      case TEXT, PREFIX -> "text (S)";
      case NUMBER, ORDERED -> "a number (N)";
      case BINARY -> "bytes (B)";
      case VALUE -> "a value of any type";
    };
  }

  @Override
  public String enumType(ComponentType.EnumType type) {
    return "the constant's name (S)";
  }

  @Override
  public String converted(ComponentType.Converted type) {
    return stored(type.family()) + " by {@code " + type.converter().simpleName() + "}";
  }

  @Override
  public String list(ComponentType.ListType type) {
    return "a list (L); an absent one reads as empty";
  }

  @Override
  public String set(ComponentType.SetType type) {
    return switch (type.element().family()) {
          case TEXT, PREFIX, VALUE -> "a set of texts (SS)";
          case NUMBER, ORDERED -> "a set of numbers (NS)";
          case BINARY -> "a set of bytes (BS)";
        }
        + "; absent where it is empty";
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
  public String part(ComponentType.Part type) {
    return document(type.document());
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
