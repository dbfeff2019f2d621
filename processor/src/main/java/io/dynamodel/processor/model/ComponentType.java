package io.dynamodel.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.dynamodel.processor.naming.GeneratedNames;
import java.util.List;

/** How a Java type is stored. Optional and nullness are not part of it: {@link Presence} is. */
public sealed interface ComponentType {

  /** The boxed Java type, without annotations. */
  TypeName javaType();

  /** What the type offers as a sort key, and whether it can be a key at all. */
  default KeyRange keyRange() {
    return match(KeyTypes.INSTANCE);
  }

  /** Whether an absent one is as good as an empty one. */
  default boolean isCollection() {
    return this instanceof ListType
        || this instanceof SetType
        || this instanceof MapType
        || (this instanceof FreeForm free && free.kind() != FreeFormKind.ANY);
  }

  /** The one of {@code cases} that is for this type. */
  <R> R match(Cases<R> cases);

  /** What is stored as one value: a text, a number, bytes, or what a user's converter makes. */
  sealed interface Single extends ComponentType {

    /** The operators that its attribute has. */
    Family family();
  }

  /**
   * One value by a converter of the runtime.
   *
   * @param primitive whether a component declares the primitive type
   */
  record Scalar(ScalarKind kind, TypeName javaType, boolean primitive) implements Single {

    @Override
    public Family family() {
      return kind.family();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.scalar(this);
    }
  }

  /**
   * An enum, stored as its {@code name()}.
   *
   * @param constants the names of all its constants
   */
  record EnumType(ClassName javaType, List<String> constants) implements Single {

    public EnumType {
      constants = List.copyOf(constants);
    }

    @Override
    public Family family() {
      return Family.PREFIX;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.enumType(this);
    }
  }

  /**
   * One value by a converter of the user's.
   *
   * @param converter its class
   * @param family what the converter makes
   */
  record Converted(TypeName javaType, ClassName converter, Family family) implements Single {

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.converted(this);
    }
  }

  /** A list. */
  record ListType(Storage element, TypeName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.list(this);
    }
  }

  /** A set of texts, numbers or bytes. */
  record SetType(Single element, TypeName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.set(this);
    }
  }

  /** A map; its keys are texts or integers. */
  record MapType(Single key, Storage value, TypeName javaType) implements ComponentType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.map(this);
    }
  }

  /**
   * A document: a record, or a sealed interface of records.
   *
   * @param mapper its generated mapper
   * @param path its generated path class
   * @param optionalPath the variant of {@code path} for what can be removed
   */
  record Document(ClassName javaType, ClassName mapper, ClassName path, ClassName optionalPath)
      implements ComponentType {

    /** The document that a type is: all that is generated for it has names that follow. */
    public static Document of(ClassName type) {
      GeneratedNames names = GeneratedNames.of(type);
      return new Document(type, names.mapper(), names.path(), names.optionalPath());
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.document(this);
    }
  }

  /**
   * Some members of a document, as a projection of it reads them: never stored.
   *
   * @param javaType the projection
   * @param reader the class that is generated for it
   * @param document what is stored
   */
  record Part(ClassName javaType, ClassName reader, Document document) implements ComponentType {

    /** What the projection {@code type} reads of {@code document}. */
    public static Part of(ClassName type, Document document) {
      return new Part(type, GeneratedNames.of(type).projection(), document);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.part(this);
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

    R converted(Converted type);

    R list(ListType type);

    R set(SetType type);

    R map(MapType type);

    R document(Document type);

    R part(Part type);

    R freeForm(FreeForm type);
  }
}
