package io.dynamodel.processor.reading.source;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.AutoId;
import io.dynamodel.annotations.ConvertWith;
import io.dynamodel.annotations.Counter;
import io.dynamodel.annotations.CreatedAt;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.DynamoProjection;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.GlobalIndexes;
import io.dynamodel.annotations.LocalIndex;
import io.dynamodel.annotations.LocalIndexes;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TimeToLive;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import io.dynamodel.annotations.Unmapped;
import io.dynamodel.annotations.UpdatedAt;
import io.dynamodel.annotations.Version;
import io.dynamodel.processor.model.ComponentDeclaration.Mark;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The annotations that models are made of: all that is known of each stands here. */
public enum OurAnnotation {
  MODEL(DynamoModel.class, Role.KIND),
  DOCUMENT(DynamoDocument.class, Role.KIND),
  PROJECTION(DynamoProjection.class, Role.KIND),
  TYPE_NAME(TypeName.class, Role.NAME),
  PARTITION_KEY(PartitionKey.class, Mark.PARTITION_KEY, Role.TABLE, Role.MODEL),
  SORT_KEY(SortKey.class, Mark.SORT_KEY, Role.TABLE, Role.MODEL),
  GLOBAL_INDEX(GlobalIndex.class, Role.TABLE, Role.INDEX),
  GLOBAL_INDEXES(GlobalIndexes.class, Role.CONTAINER),
  LOCAL_INDEX(LocalIndex.class, Role.TABLE, Role.INDEX),
  LOCAL_INDEXES(LocalIndexes.class, Role.CONTAINER),
  AUTO_ID(AutoId.class, Mark.AUTO_ID, Role.MODEL),
  TIME_TO_LIVE(TimeToLive.class, Mark.TIME_TO_LIVE, Role.MODEL),
  VERSION(Version.class, Mark.VERSION, Role.MODEL),
  CREATED_AT(CreatedAt.class, Mark.CREATED_AT, Role.MODEL),
  UPDATED_AT(UpdatedAt.class, Mark.UPDATED_AT, Role.MODEL),
  COUNTER(Counter.class, Mark.COUNTER, Role.MODEL),
  UNIQUE(Unique.class, Role.MODEL),
  ATTRIBUTE_NAME(AttributeName.class, Role.ATTRIBUTE),
  CONVERT_WITH(ConvertWith.class, Role.ATTRIBUTE),
  DEFAULT(Default.class, Role.ATTRIBUTE),
  UNMAPPED(Unmapped.class, Mark.UNMAPPED, Role.ATTRIBUTE);

  /** What an annotation is for. Keys are for types and for components. */
  public enum Role {
    /** Says of a type what it is. */
    KIND,
    /** Tells a record from others. */
    NAME,
    /** On a type: says something of its table. */
    TABLE,
    /** On a type: an index. */
    INDEX,
    /** Holds several of another. */
    CONTAINER,
    /** On a component of a model. */
    MODEL,
    /** On a component that is stored, of a model or a document. */
    ATTRIBUTE
  }

  private final Class<? extends Annotation> type;
  private final @Nullable Mark mark;

  @SuppressWarnings("ImmutableEnumChecker") // a set that does not change
  private final Set<Role> roles;

  OurAnnotation(Class<? extends Annotation> type, Role... roles) {
    this(type, null, roles);
  }

  OurAnnotation(Class<? extends Annotation> type, @Nullable Mark mark, Role... roles) {
    this.type = type;
    this.mark = mark;
    this.roles = Set.of(roles);
  }

  public Class<? extends Annotation> type() {
    return type;
  }

  /** What it makes of a component, if its being there is all that it says. */
  public Optional<Mark> mark() {
    return Optional.ofNullable(mark);
  }

  public String simpleName() {
    return type.getSimpleName();
  }

  /** The annotations with a role, in their order. */
  public static List<Class<? extends Annotation>> types(Role role) {
    return all()
        .filter(annotation -> annotation.roles.contains(role))
        .<Class<? extends Annotation>>map(OurAnnotation::type)
        .toList();
  }

  public static Stream<OurAnnotation> all() {
    return Arrays.stream(values());
  }
}
