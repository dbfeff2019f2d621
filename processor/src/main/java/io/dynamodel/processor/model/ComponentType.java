package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.naming.GeneratedNames;

/** How a Java type is stored. Optional and nullness are not part of it: {@link Presence} is. */
public sealed interface ComponentType {

  /** The boxed Java type, without annotations. */
  TypeName javaType();

  /** What the type offers as a sort key, and whether it can be a key at all. */
  default KeyRange keyRange() {
    return match(KeyTypes.INSTANCE);
  }

  /** The one of {@code cases} that is for this type. */
  <R> R match(Cases<R> cases);

  /**
   * One value by a converter of the runtime.
   *
   * @param primitive whether a component declares the primitive type
   */
  record Scalar(ScalarKind kind, TypeName javaType, boolean primitive) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scalar(this);
    }
  }

  /** An enum, stored as its {@code name()}. */
  record EnumType(ClassName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enumType(this);
    }
  }

  /** A list; with {@code nullableElements} a null element is a stored NULL. */
  record ListType(ComponentType element, boolean nullableElements, TypeName javaType)
      implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.list(this);
    }
  }

  /** A set of texts, numbers or bytes. */
  record SetType(ComponentType element, TypeName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /** A map; its keys are texts or integers. */
  record MapType(ComponentType key, ComponentType value, boolean nullableValues, TypeName javaType)
      implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.map(this);
    }
  }

  /**
   * A record with {@code @DynamoDocument}.
   *
   * @param mapper its generated mapper
   * @param path its generated path class
   * @param optionalPath the variant of {@code path} for what can be removed
   */
  record Document(ClassName javaType, ClassName mapper, ClassName path, ClassName optionalPath)
      implements ComponentType {

    /** The document that a record is: all that is generated for it has names that follow. */
    public static Document of(ClassName record) {
      GeneratedNames names = GeneratedNames.of(record);
      return new Document(record, names.mapper(), names.path(), names.optionalPath());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.document(this);
    }
  }

  /** {@code Object}, {@code Map<String, Object>} or {@code List<Object>}. */
  record FreeForm(FreeFormKind kind, TypeName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.freeForm(this);
    }
  }

  /** What to do with each kind of type: complete, as a switch would be. */
  interface Cases<R> {
    R scalar(Scalar type);

    R enumType(EnumType type);

    R list(ListType type);

    R set(SetType type);

    R map(MapType type);

    R document(Document type);

    R freeForm(FreeForm type);
  }
}
