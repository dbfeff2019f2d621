package io.dynamodel.processor.model;

import io.dynamodel.processor.language.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which types can be parts of templates, and how. */
public final class KeyParts {
  /** The part that is the number of a shard, and may be no component. */
  public static final String SHARD = "shard";

  private static final PartTexts PLAIN = new PartTexts(Texts.any(), false);
  private static final Set<ScalarKind> INTEGERS =
      EnumSet.of(
          ScalarKind.BYTE,
          ScalarKind.SHORT,
          ScalarKind.INTEGER,
          ScalarKind.LONG,
          ScalarKind.BIG_INTEGER);

  private KeyParts() {}

  /** Whether values of a type can be parts. */
  public static boolean canBe(ComponentType type) {
    return type.match(PLAIN).isPresent();
  }

  /** Whether a type has whole numbers alone, so that they can have leading zeros. */
  public static boolean isInteger(ComponentType type) {
    return type instanceof ComponentType.Scalar scalar && INTEGERS.contains(scalar.kind());
  }

  /** Whether all texts of a type have one width. */
  public static boolean isFixed(ComponentType type) {
    return type instanceof ComponentType.Scalar scalar && FixedTexts.of(scalar.kind()).isPresent();
  }

  /** The values of a type that has few. */
  public static List<String> constants(ComponentType type) {
    if (type instanceof ComponentType.EnumType constants) {
      return constants.constants();
    }
    return type instanceof ComponentType.Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN
        ? List.of("true", "false")
        : List.of();
  }
}
