package io.dynamodel.processor.diagnostics;

import java.util.Locale;

/** The catalogue: all that can be wrong with a model, each with what to do about it. */
public enum Message {
  /** Arguments: the type, the exception, where it was thrown. */
  INTERNAL_ERROR(
      "DYN001",
      "Dynamodel failed on %1$s: %2$s, at %3$s.",
      "Please report this, together with %1$s."),
  /** Arguments: the type, the file, the reason. */
  NOT_WRITTEN(
      "DYN002",
      "%2$s, which is generated for %1$s, could not be written: %3$s.",
      "Look for another source of that type, or at the folder."),

  /** Arguments: the type, the annotation, what kind of type it is, what it has to be. */
  NOT_A_RECORD("DYN101", "%1$s has @%2$s, but is %3$s.", "Make it %4$s."),
  /** Arguments: the type. */
  GENERIC_RECORD("DYN102", "%1$s is generic.", "Remove its type parameters."),
  /** Arguments: the type that can't be used, the type that is private. */
  PRIVATE_RECORD(
      "DYN103",
      "Generated code can't use %1$s, because %2$s is private.",
      "Make %2$s public or package-private."),
  /** Arguments: the record. */
  MODEL_AND_DOCUMENT(
      "DYN104",
      "%1$s has both @DynamoModel and @DynamoDocument.",
      "Keep one: a model has a table, a document is stored inside an item."),
  /** Arguments: the annotation, the component, the record. */
  NOT_IN_A_MODEL(
      "DYN105",
      "@%1$s has no meaning on %2$s, because %3$s has no @DynamoModel.",
      "Add @DynamoModel to %3$s, or remove @%1$s."),
  /** Arguments: the annotation, the component, the record. */
  NOT_IN_A_DOCUMENT(
      "DYN106",
      "@%1$s has no meaning on %2$s, because %3$s is a document.",
      "Remove it: only a model has keys and indexes."),
  /** Arguments: the annotation, the component, the record. */
  ATTRIBUTE_OF_NOTHING(
      "DYN107",
      "@%1$s has no meaning on %2$s, because %3$s is neither a model nor a document.",
      "Add @DynamoModel or @DynamoDocument to %3$s, or remove @%1$s."),

  /** Arguments: the type. */
  TYPE_NAME_OF_NOTHING(
      "DYN108",
      "@TypeName has no meaning on %1$s, which is no record of a sealed @DynamoDocument.",
      "Put it on the records that such an interface permits."),

  /** Arguments: the sealed document or model, the subtype, what kind of type that is. */
  SUBTYPE_KIND(
      "DYN109",
      "The %1$s permits %2$s, which is %3$s.",
      "Make it a record, or a sealed interface of records."),

  /** Arguments: the record, the sealed document or model. */
  NO_TYPE_NAME(
      "DYN110",
      "%1$s is a record of the %2$s, but has no @TypeName.",
      "Add @TypeName(\"…\"), by which it is told from the others."),

  /** Arguments: the record. */
  EMPTY_TYPE_NAME("DYN111", "The type name of %1$s is empty.", "Give it at least one character."),

  /** Arguments: the record, the other record, the sealed document or model, the type name. */
  DUPLICATE_TYPE_NAME(
      "DYN112",
      "%1$s and %2$s are both records of the %3$s with the type name \"%4$s\".",
      "Give each its own."),

  /** Arguments: the name. */
  TABLE_NAME(
      "DYN201",
      "\"%1$s\" can't be the name of a table.",
      "Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'."),
  /** Arguments: the record. */
  NO_PARTITION_KEY(
      "DYN202", "%1$s has no partition key.", "Mark one of its components with @PartitionKey."),
  /** Arguments: the record, the components. */
  SEVERAL_PARTITION_KEYS(
      "DYN203", "%1$s has several partition keys: %2$s.", "Keep @PartitionKey on one of them."),
  /** Arguments: the record, the components. */
  SEVERAL_SORT_KEYS("DYN204", "%1$s has several sort keys: %2$s.", "Keep @SortKey on one of them."),
  /** Arguments: the record, the component. */
  SORT_KEY_ALONE(
      "DYN205",
      "%1$s has the sort key %2$s, but no partition key.",
      "Mark another component with @PartitionKey."),
  /** Arguments: the component. */
  PARTITION_AND_SORT_KEY(
      "DYN206", "%1$s has both @PartitionKey and @SortKey.", "Keep one of them."),
  /** Arguments: the role, the component, its type. */
  KEY_TYPE(
      "DYN207",
      "The %1$s %2$s has the type %3$s, which can't be a key.",
      "Use a type that is stored as text, exact number or bytes, such as String, Instant or long."),
  /** Arguments: the role, the component. */
  KEY_MAY_BE_ABSENT(
      "DYN208",
      "The %1$s %2$s may be absent, but no item is without its key.",
      "Remove @Nullable or Optional; an id that is to be generated needs @AutoId."),
  /** Arguments: the component, its type. */
  AUTO_ID_TYPE(
      "DYN209",
      "@AutoId can't fill %1$s, which is %2$s.",
      "Declare it as @Nullable String or @Nullable UUID."),
  /** Arguments: the record, the components. */
  SEVERAL_AUTO_IDS(
      "DYN210", "%1$s has several components with @AutoId: %2$s.", "Keep it on one of them."),

  /** Arguments: the component, its type, the type to use. */
  SORT_KEY_ORDER(
      "DYN211",
      "The sort key %1$s has the type %2$s, whose values are not stored in their own order.",
      "Use %3$s."),

  /** Arguments: the component, what it is. */
  TIME_TO_LIVE_TYPE(
      "DYN212",
      "@TimeToLive can't be on %1$s, which is %2$s.",
      "Declare it as Instant, @Nullable Instant or Optional<Instant>."),
  /** Arguments: the record, the components. */
  SEVERAL_TIMES_TO_LIVE(
      "DYN213", "%1$s has several components with @TimeToLive: %2$s.", "Keep it on one of them."),
  /** Arguments: the component. */
  TIME_TO_LIVE_KEY(
      "DYN214",
      "%1$s has @TimeToLive, but is part of the table's key, which no item can change.",
      "Put @TimeToLive on a component of its own."),
  /** Arguments: the component. */
  TIME_TO_LIVE_CONVERTER(
      "DYN215",
      "%1$s has both @TimeToLive and @ConvertWith.",
      "Remove @ConvertWith: DynamoDB takes a time to live in seconds alone."),

  /** Arguments: the component, its type. */
  VERSION_TYPE("DYN216", "@Version can't be on %1$s, which is %2$s.", "Declare it as long."),
  /** Arguments: the component. */
  VERSION_CONVERTER(
      "DYN217",
      "%1$s has both @Version and @ConvertWith.",
      "Remove @ConvertWith: a version is stored as a number, so that DynamoDB can add 1."),
  /** Arguments: the component, what it is. */
  CREATED_AT_TYPE(
      "DYN218",
      "@CreatedAt can't be on %1$s, which is %2$s.",
      "Declare it as @Nullable Instant or Optional<Instant>."),
  /** Arguments: the component, what it is. */
  UPDATED_AT_TYPE(
      "DYN219",
      "@UpdatedAt can't be on %1$s, which is %2$s.",
      "Declare it as Instant, @Nullable Instant or Optional<Instant>."),
  /** Arguments: the record, the components, the annotation. */
  SEVERAL_KEPT(
      "DYN220", "%1$s has several components with @%3$s: %2$s.", "Keep it on one of them."),
  /** Arguments: the component, the annotation. */
  KEPT_KEY(
      "DYN221",
      "%1$s has @%2$s, but is part of the table's key, which no write can change.",
      "Put @%2$s on a component of its own."),
  /** Arguments: the component, the annotations. */
  SEVERAL_ROLES("DYN222", "%1$s has several roles: %2$s.", "Keep one of them."),
  /** Arguments: the component, its type. */
  COUNTER_TYPE("DYN223", "@Counter can't be on %1$s, which is %2$s.", "Declare it as long or int."),
  /** Arguments: the component. */
  COUNTER_CONVERTER(
      "DYN224",
      "%1$s has both @Counter and @ConvertWith.",
      "Remove @ConvertWith: a count is stored as a number, so that DynamoDB can add to it."),
  /** Arguments: the counter, the component for the rest. */
  COUNTER_UNMAPPED(
      "DYN225",
      "%1$s has @Counter, but a put that leaves it alone can't take away what %2$s, with @Unmapped,"
          + " no longer holds.",
      "Keep one of them."),

  /** Arguments: the component, the type. */
  UNSUPPORTED_TYPE(
      "DYN301",
      "%1$s can't be stored: the type %2$s is not supported.",
      "Implement TextConverter<%2$s>, NumberConverter<%2$s> or AttributeConverter<%2$s>, and name"
          + " it with @ConvertWith."),
  /** Arguments: the component, the record. */
  NOT_A_DOCUMENT(
      "DYN302",
      "%1$s can't be stored: the record %2$s has no @DynamoDocument.",
      "Add @DynamoDocument to %2$s."),
  /** Arguments: the component, the record. */
  MODEL_INSIDE(
      "DYN303",
      "%1$s can't be stored: %2$s is a model, which has a table of its own.",
      "Store its key, or a record with @DynamoDocument in its place."),
  /** Arguments: the component, the type, the type to use. */
  REPLACED_TYPE("DYN304", "%1$s can't be stored: the type %2$s is not supported.", "Use %3$s."),
  /** Arguments: the component, the type. */
  RAW_TYPE(
      "DYN305",
      "%1$s can't be stored: %2$s has no type arguments.",
      "Say what it contains, as in %3$s."),
  /** Arguments: the component, the element's type. */
  SET_ELEMENT(
      "DYN306",
      "%1$s can't be stored: a set can't hold %2$s.",
      "DynamoDB's sets hold texts, numbers or bytes: use List<%2$s>."),
  /** Arguments: the component, the key's type. */
  MAP_KEY(
      "DYN307",
      "%1$s can't be stored: a map can't have keys of the type %2$s.",
      "Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text."),
  /** Arguments: the component, the type that can't be used, the type that is private. */
  PRIVATE_TYPE(
      "DYN308",
      "%1$s can't be stored: generated code can't use %2$s, because %3$s is private.",
      "Make %3$s public or package-private."),
  /** Arguments: the component, its type, the type to use. */
  OPTIONAL_COLLECTION(
      "DYN309",
      "%1$s is %2$s, but a collection needs no Optional.",
      "Use %3$s: where the attribute is absent, it reads as empty."),
  /** Arguments: the component, the type, where it is. */
  OPTIONAL_INSIDE(
      "DYN310",
      "%1$s has %2$s as %3$s, but DynamoDB has no null there.",
      "Use what it holds instead."),
  /** Arguments: the component. */
  NULLABLE_OPTIONAL("DYN311", "%1$s is both @Nullable and Optional.", "Keep one of them."),
  /** Arguments: the component, the type, the type to use. */
  NULLABLE_PRIMITIVE("DYN312", "%1$s has @Nullable on %2$s, which is never null.", "Use %3$s."),
  /** Arguments: the component. */
  NULLABLE_SET(
      "DYN313",
      "%1$s has a @Nullable set, but DynamoDB has no empty set to tell from an absent one.",
      "Remove @Nullable: where the attribute is absent, it reads as an empty set."),
  /** Arguments: the component, where null is allowed. */
  NULLABLE_INSIDE(
      "DYN314", "%1$s has a @Nullable %2$s, but DynamoDB has no null there.", "Remove @Nullable."),

  /** Arguments: the component, the type, what it holds. */
  NESTED_OPTIONAL(
      "DYN315",
      "%1$s has %2$s, but there is one way only in which a value can be absent.",
      "Use %3$s."),

  /** Arguments: the component, the type. */
  WILDCARD(
      "DYN316",
      "%1$s can't be stored: %2$s could be any type.",
      "Name the type, or use Object for a free-form document."),

  /** Arguments: the component. */
  SET_OF_URLS(
      "DYN317",
      "%1$s can't be stored: a set of URLs compares them by looking up their hosts.",
      "Use Set<URI>, or List<URL>."),

  /** Arguments: the component, the converter, what keeps it from being made. */
  CONVERTER_CLASS(
      "DYN320",
      "%1$s has @ConvertWith(%2$s.class), but generated code can't make a %2$s: it %3$s.",
      "Name a class with a constructor without parameters."),

  /** Arguments: the component, the class, the type. */
  NOT_A_CONVERTER(
      "DYN321",
      "%1$s has @ConvertWith(%2$s.class), but %2$s is no converter.",
      "Let it implement TextConverter<%3$s>, NumberConverter<%3$s> or AttributeConverter<%3$s>."),

  /** Arguments: the component, the converter, what it converts, the type. */
  CONVERTER_TYPE(
      "DYN322",
      "%1$s has @ConvertWith(%2$s.class), which converts %3$s, not %4$s.",
      "Use a converter of %4$s, or put @ConvertWith before the %3$s inside of a type."),

  /** Arguments: the component, its type. */
  DEFAULT_TYPE(
      "DYN330",
      "%1$s has a @Default, but %2$s can't have one.",
      "Defaults are for numbers, text, booleans, enums and empty collections."),

  /** Arguments: the component, the text, the type, the remedy. */
  DEFAULT_VALUE("DYN331", "%1$s has the default \"%2$s\", which is no %3$s.", "%4$s"),

  /** Arguments: the component, what it is. */
  DEFAULT_ROLE(
      "DYN332", "%1$s has a @Default, which has no meaning on %2$s.", "Remove one of them."),

  /** Arguments: the component, its type. */
  UNMAPPED_TYPE(
      "DYN340",
      "@Unmapped can't fill %1$s, which is %2$s.",
      "Declare it as Map<String, AttributeValue>."),

  /** Arguments: the record, the components. */
  SEVERAL_UNMAPPED(
      "DYN341", "%1$s has several components with @Unmapped: %2$s.", "Keep it on one of them."),

  /** Arguments: the component, the annotation. */
  UNMAPPED_ROLE(
      "DYN342",
      "%1$s has @Unmapped and @%2$s, but what it holds is no attribute of its own.",
      "Keep one of them."),

  /** Arguments: the name. */
  INDEX_NAME(
      "DYN401",
      "\"%1$s\" can't be the name of an index.",
      "Use 3 to 255 characters of a-z, A-Z, 0-9, '_', '.' and '-'."),
  /** Arguments: the record, the name. */
  DUPLICATE_INDEX(
      "DYN402", "%1$s has two indexes with the name \"%2$s\".", "Give each its own name."),
  /** Arguments: the record, the index, the missing component, the remedy. */
  UNKNOWN_COMPONENT(
      "DYN403", "The index \"%2$s\" has the key \"%3$s\", but %1$s has no such component.", "%4$s"),
  /** Arguments: the index, the component, its type. */
  INDEX_KEY_TYPE(
      "DYN404",
      "The index \"%1$s\" has the key %2$s of type %3$s, which can't be a key.",
      "Use a type that is stored as text, exact number or bytes, such as String, Instant or long."),
  /** Arguments: the index, the component. */
  INDEX_KEYS_EQUAL(
      "DYN405",
      "The index \"%1$s\" has %2$s as both partition key and sort key.",
      "Choose another sort key, or none."),
  /** Arguments: the index, the name. */
  INDEX_METHOD_NAME(
      "DYN406",
      "The index \"%1$s\" can't be queried by a method \"%2$s\": this is no name in Java.",
      "Set method to another name."),
  /** Arguments: the index. */
  NO_INDEX_METHOD(
      "DYN407",
      "The name of the index \"%1$s\" gives no name for a method.",
      "Set method to the name of the method that queries it."),
  /** Arguments: the index, the method, the record. */
  DUPLICATE_INDEX_METHOD(
      "DYN408",
      "The index \"%1$s\" is queried by a method %2$s, as another index of %3$s is.",
      "Set method to another name on one of them."),
  /** Arguments: the index, the method. */
  INDEX_METHOD_CLASH(
      "DYN409",
      "The index \"%1$s\" can't be queried by a method %2$s: every table has its own.",
      "Set method to another name."),

  /** Arguments: the index, the component, its type, the type to use. */
  INDEX_SORT_KEY_ORDER(
      "DYN410",
      "The index \"%1$s\" has the sort key %2$s of type %3$s, whose values are not stored in their"
          + " own order.",
      "Use %4$s."),

  /** Arguments: the index, the component. */
  INDEX_KEY_UNMAPPED(
      "DYN411",
      "The index \"%1$s\" has the key %2$s, which is no attribute, because it has @Unmapped.",
      "Choose another component."),

  /** Arguments: the index. */
  NO_KEY_PART(
      "DYN412",
      "The index \"%1$s\" has no partition key.",
      "Name the component that is its partition key, or up to four that are parts of it."),
  /** Arguments: the index, the key, the number of its parts. */
  MANY_KEY_PARTS(
      "DYN413",
      "The index \"%1$s\" has a %2$s of %3$s parts, but a key has at most 4.",
      "Remove some of them."),
  /** Arguments: the index, the component, the key. */
  REPEATED_KEY_PART(
      "DYN414", "The index \"%1$s\" has %2$s twice in its %3$s.", "Name it only once."),
  /** Arguments: the index. */
  NOTHING_INCLUDED(
      "DYN415",
      "The index \"%1$s\" has the projection INCLUDE, but includes nothing.",
      "Name components in include, or use the projection KEYS_ONLY."),
  /** Arguments: the index, its projection. */
  INCLUDE_WITHOUT_PROJECTION(
      "DYN416",
      "The index \"%1$s\" names what it includes, but has the projection %2$s.",
      "Set projection to INCLUDE, or remove include."),
  /** Arguments: the record, the index, the missing component, the remedy. */
  UNKNOWN_INCLUDED(
      "DYN417", "The index \"%2$s\" includes \"%3$s\", but %1$s has no such component.", "%4$s"),
  /** Arguments: the index, the component. */
  REPEATED_INCLUDED("DYN418", "The index \"%1$s\" includes %2$s twice.", "Name it only once."),
  /** Arguments: the index, the component, whose key it is. */
  INCLUDED_KEY(
      "DYN419",
      "The index \"%1$s\" includes %2$s, which it has anyway as a key of the %3$s.",
      "Remove it from include."),
  /** Arguments: the index, the component. */
  INCLUDED_UNMAPPED(
      "DYN420",
      "The index \"%1$s\" includes %2$s, which is no attribute, because it has @Unmapped.",
      "Remove it from include."),
  /** Arguments: the record, the number of attributes. */
  MANY_INCLUDED(
      "DYN421",
      "The indexes of %1$s include %2$s attributes, but all of a table together at most 100.",
      "Include fewer, or use the projection ALL."),
  /** Arguments: the record, the number. */
  MANY_LOCAL_INDEXES(
      "DYN422", "%1$s has %2$s local indexes, but a table has at most 5.", "Remove some of them."),
  /** Arguments: the index, the record. */
  LOCAL_WITHOUT_SORT_KEY(
      "DYN423",
      "The index \"%1$s\" is a local one, but %2$s has no sort key.",
      "Mark a component with @SortKey, or use @GlobalIndex."),
  /** Arguments: the index, the component, which key of the table it is. */
  LOCAL_SORT_KEY(
      "DYN424",
      "The local index \"%1$s\" has the sort key %2$s, which is the table's %3$s.",
      "Choose another component."),
  /** Arguments: the index, the method, the generated class. */
  SCAN_METHOD_CLASH(
      "DYN425",
      "The index \"%1$s\" gives %3$s a method %2$s, but there is another one of that name.",
      "Set method to another name."),

  /** Arguments: the index, the type. */
  ITEM_TYPE_OF_ALL(
      "DYN430",
      "The index \"%1$s\" has items of the type %2$s, but has the projection ALL.",
      "Remove as, or set projection to KEYS_ONLY or INCLUDE."),
  /** Arguments: the index, the type, the record. */
  ITEM_TYPE_NO_PROJECTION(
      "DYN431",
      "The index \"%1$s\" has items of the type %2$s, which is no projection.",
      "Name a record with @DynamoProjection(of = %3$s.class)."),
  /** Arguments: the index, the projection, its model, the record. */
  ITEM_TYPE_OF_OTHER(
      "DYN432",
      "The index \"%1$s\" has items of the type %2$s, which is a projection of %3$s.",
      "Name a projection of %4$s."),
  /** Arguments: the index, the projection, the component. */
  ITEM_TYPE_COMPONENT(
      "DYN433",
      "The index \"%1$s\" does not hold %3$s, which its items of the type %2$s have.",
      "Remove %3$s from %2$s, or include it in the index."),
  /** Arguments: the index, the projection, the component, the type of the model's component. */
  ITEM_TYPE_PART(
      "DYN434",
      "The index \"%1$s\" has items of the type %2$s, which has some members of %3$s, but an index"
          + " holds whole attributes.",
      "Give %2$s.%3$s the type %4$s."),

  /** Arguments: the component. */
  EMPTY_ATTRIBUTE_NAME(
      "DYN501", "The attribute name of %1$s is empty.", "Give it at least one character."),
  /** Arguments: the component, the number of bytes. */
  LONG_ATTRIBUTE_NAME(
      "DYN502",
      "The attribute name of %1$s has %2$s bytes, but that of a key or of what an index includes"
          + " has at most 255.",
      "Choose a shorter one."),
  /** Arguments: the component, the other component, the stored name. */
  DUPLICATE_ATTRIBUTE(
      "DYN503",
      "%1$s and %2$s are both stored as \"%3$s\".",
      "Change one of the names with @AttributeName."),
  /** Arguments: the type, the generated type. */
  TYPE_EXISTS(
      "DYN504",
      "%1$s needs the name %2$s for a generated type, but there is a type of that name.",
      "Rename one of them."),
  /** Arguments: the type, the other type, the generated type. */
  SAME_GENERATED_TYPE("DYN505", "%1$s and %2$s would both generate %3$s.", "Rename one of them."),
  /** Arguments: the component. */
  OBSCURING_COMPONENT(
      "DYN506",
      "%1$s has the name of a type that generated code uses.",
      "Rename it; @AttributeName can keep its stored name."),
  /** Arguments: the record, the way back to it. */
  ENDLESS_DOCUMENT(
      "DYN507",
      "No %1$s can ever be made: it requires another, by %2$s.",
      "Make one of these @Nullable, Optional or a collection."),

  /** Arguments: the component, the stored name. */
  TYPE_ATTRIBUTE(
      "DYN508",
      "%1$s is stored as \"%2$s\", which holds the type name.",
      "Change its name with @AttributeName."),

  /** Arguments: the projection, the type. */
  PROJECTION_OF_NO_MODEL(
      "DYN601",
      "%1$s is a projection of %2$s, which is no record with @DynamoModel or @DynamoDocument.",
      "Name the one that has its components."),
  /** Arguments: the record, the other annotation. */
  PROJECTION_AND_OTHER(
      "DYN602",
      "%1$s has both @DynamoProjection and @%2$s.",
      "Keep one: a projection has some components of another record, its model."),
  /** Arguments: the projection or its component, the annotation. */
  NOT_IN_A_PROJECTION(
      "DYN603",
      "@%2$s has no meaning on %1$s, because the model says how the projection is stored.",
      "Remove it."),
  /** Arguments: the projection, the model. */
  EMPTY_PROJECTION(
      "DYN604",
      "The projection %1$s has no components.",
      "Give it the components of %2$s that it is to read."),
  /** Arguments: the projection, the model, the component, the remedy. */
  UNKNOWN_PROJECTED(
      "DYN605", "%1$s is a projection of %2$s, which has no component \"%3$s\".", "%4$s"),
  /** Arguments: the component, the model's. */
  PROJECTED_UNMAPPED(
      "DYN606",
      "%1$s can't be read: %2$s is no attribute, because it has @Unmapped.",
      "Remove %1$s: a projection reads the attributes that it names."),
  /** Arguments: the component, its type, the model's component, the type of that. */
  PROJECTED_TYPE(
      "DYN607", "%1$s has the type %2$s, but %3$s has the type %4$s.", "Use that of the model."),
  /** Arguments: the component, the model's. */
  PROJECTED_ABSENCE(
      "DYN608", "%1$s is required, but %2$s may be absent.", "Make %1$s @Nullable or Optional."),
  /** Arguments: the component, the type of what it holds, the model's component. */
  PROJECTED_ELEMENT(
      "DYN609",
      "%1$s holds %2$s without @Nullable, but %3$s may hold null in its place.",
      "Add @Nullable to %2$s."),
  /** Arguments: the component, its type, the model's component, why that is never absent. */
  PROJECTED_PRESENCE(
      "DYN610",
      "%1$s is %2$s, but %3$s is never absent, because it %4$s.",
      "Use what the Optional holds."),
  /** Arguments: the component, the type that can't be used, the projection, why. */
  PROJECTED_SECRET(
      "DYN611",
      "%1$s can't be read: the package of %3$s can't use %2$s, which %4$s.",
      "Make it public, or move %3$s to the package of the model."),
  /** Arguments: the component, the projection in it, the type of the model's component. */
  PROJECTED_IN_COLLECTION(
      "DYN612",
      "%1$s holds %2$s, but DynamoDB reads documents in a list, a set or a map only as a whole.",
      "Use %3$s."),
  /** Arguments: the component, the projection in it, the document. */
  ENDLESS_PROJECTION(
      "DYN613",
      "%1$s reads members by %2$s, which leads back to it without end.",
      "Use %3$s, which is read as a whole."),

  /** Arguments: the annotation, the type. */
  EMPTY_KEY(
      "DYN701",
      "@%1$s on %2$s has neither attribute nor template.",
      "Set both, or put @%1$s on a component."),
  /** Arguments: the template, what names its attribute. */
  NO_KEY_ATTRIBUTE(
      "DYN702",
      "The template \"%1$s\" has no attribute.",
      "Set %2$s to the name of the attribute that is the key, such as PK."),
  /** Arguments: the attribute, what is its template. */
  NO_TEMPLATE(
      "DYN703",
      "The key attribute \"%1$s\" has no template.",
      "Set %2$s to its text, such as ORDER#{orderId}."),
  /** Arguments: what has the key, the key, the component. */
  TEMPLATE_AND_COMPONENT(
      "DYN704",
      "%1$s has both a template and the component %3$s as its %2$s.",
      "Keep one of them."),
  /** Arguments: the annotation, the component, what it sets. */
  KEY_ON_COMPONENT(
      "DYN705",
      "@%1$s on %2$s sets %3$s, which has no meaning on a component.",
      "Put @%1$s on the record, with attribute and template, or remove %3$s."),
  /** Arguments: the index, what it sets. */
  INDEX_WITHOUT_TEMPLATE(
      "DYN706",
      "The index \"%1$s\" sets %2$s, but has no template.",
      "Remove %2$s, or set a template."),

  /** Arguments: the template, the brace. */
  SINGLE_BRACE(
      "DYN710",
      "The template \"%1$s\" has a single \"%2$s\".",
      "Write each part as a component in braces: {orderId}."),
  /** Arguments: the template. */
  NAMELESS_PART(
      "DYN711",
      "The template \"%1$s\" has a part without a name.",
      "Write the name of a component in its braces."),
  /** Arguments: the template, the part. */
  PART_FORMAT(
      "DYN712",
      "The template \"%1$s\" has the part %2$s, whose format is unknown.",
      "The one format is that of a number with leading zeros, such as {line:04}."),
  /** Arguments: the template, the missing component, the record, the remedy. */
  UNKNOWN_PART(
      "DYN713",
      "The template \"%1$s\" has the part \"%2$s\", but %3$s has no such component.",
      "%4$s"),
  /** Arguments: the template, the part, the component, the record. */
  NESTED_PART(
      "DYN714",
      "The template \"%1$s\" has the part \"%2$s\", which is inside of %3$s.",
      "Only a component of %4$s itself can be a part."),
  /** Arguments: the template, the component, its type, the remedy. */
  PART_TYPE(
      "DYN715",
      "The template \"%1$s\" has the part %2$s of type %3$s, which can't be a part.",
      "%4$s"),
  /** Arguments: the template, the key, the component. */
  PART_MAY_BE_ABSENT(
      "DYN716",
      "The template \"%1$s\" of the %2$s has the part %3$s, which may be absent, but no item is"
          + " without its key.",
      "Remove @Nullable or Optional; an id that is to be generated needs @AutoId."),
  /** Arguments: the template, the component, its type. */
  PADDED_TYPE(
      "DYN717",
      "The template \"%1$s\" writes %2$s with leading zeros, but that is %3$s.",
      "Only whole numbers, such as int and long, have leading zeros: remove the format."),
  /** Arguments: the template, the component, the annotation. */
  PART_ROLE(
      "DYN718",
      "The template \"%1$s\" has the part %2$s, which can't be a part, because it has @%3$s.",
      "Use another component."),
  /** Arguments: the template, the component, the other parts. */
  UPDATED_AT_PART(
      "DYN719",
      "Each update writes the key \"%1$s\", because %2$s has @UpdatedAt, but it may not know %3$s.",
      "Use only parts of the table's key beside it."),

  /** Arguments: the template, the part, the part after it. */
  ADJACENT_PARTS(
      "DYN720",
      "The template \"%1$s\" has {%2$s} directly before {%3$s}, so that the two can't be told"
          + " apart.",
      "Write a literal between them, such as #."),
  /** Arguments: the template, the literal. */
  LITERAL_NEEDS_NONE(
      "DYN721",
      "In the template \"%1$s\", the text \"%2$s\" after a part does not begin with #.",
      "Begin it with #, or set escaping = Escaping.NONE."),
  /** Arguments: the template, the component, the constant, the separator. */
  SEPARATOR_IN_CONSTANT(
      "DYN722",
      "The template \"%1$s\" has the part %2$s, whose value %3$s holds \"%4$s\", which ends parts"
          + " of this key.",
      "Use another literal after parts, or remove escaping = Escaping.NONE."),
  /** Arguments: what has the key, the attribute. */
  ONE_ATTRIBUTE_FOR_BOTH(
      "DYN723",
      "%1$s has the attribute \"%2$s\" as both partition key and sort key.",
      "Give each its own attribute."),
  /** Arguments: the record, the attribute, the template, the other one. */
  TWO_TEMPLATES(
      "DYN724",
      "%1$s has two templates for the attribute \"%2$s\": %4$s and %3$s.",
      "Give each its own attribute."),
  /** Arguments: the attribute, what else it holds. */
  TEMPLATE_ATTRIBUTE_TAKEN(
      "DYN725",
      "The key attribute \"%1$s\" has a template, but also holds %2$s.",
      "Give one of them another name."),
  /** Arguments: the component, what needs it. */
  UNSTORED_PART(
      "DYN726",
      "%1$s is no attribute of its own, because its key has storeParts = false, but %2$s needs it.",
      "Set storeParts to true."),
  /** Arguments: the record. */
  ONE_KEY(
      "DYN727",
      "All items of %1$s have the same key, because its templates have no parts.",
      "Make a component a part of one of them."),

  /** Arguments: what has the key, the number. */
  SHARDS_RANGE("DYN730", "%1$s has shards = %2$s.", "Use 2 to 100, or 0 for none."),
  /** Arguments: the template. */
  NO_SHARD_PART(
      "DYN731",
      "The template \"%1$s\" has shards, but no part {shard}.",
      "Write {shard} where the number of the shard is to be."),
  /** Arguments: the template. */
  SHARD_WITHOUT_SHARDS(
      "DYN732",
      "The template \"%1$s\" has the part {shard}, but no shards.",
      "Set shards to 2 to 100."),
  /** Arguments: the record. */
  SHARDS_WITHOUT_SORT_KEY(
      "DYN733",
      "%1$s has shards, but no sort key, from which the shard of an item follows.",
      "Add a sort key, or a component \"@Nullable Integer shard\" that is chosen at random."),
  /** Arguments: the component, what it is. */
  SHARD_TYPE(
      "DYN734", "%1$s is the number of a shard, but is %2$s.", "Declare it as @Nullable Integer."),

  /** Arguments: the type, the sealed model. */
  MODEL_BELOW_MODEL(
      "DYN801",
      "%1$s has @DynamoModel, but %2$s, which permits it, is a model, too.",
      "Remove one of them: the types of a sealed model share its table."),
  /** Arguments: the record, the sealed models. */
  TWO_MODELS(
      "DYN802", "%1$s is a record of several models: %2$s.", "Let it implement one of them."),
  /** Arguments: the annotation, the type, the sealed model. */
  INDEX_BETWEEN(
      "DYN803",
      "@%1$s has no meaning on %2$s, which is between the model %3$s and its records.",
      "Put it on %3$s, or on each of the records."),
  /** Arguments: the record, its key, the other record, the key of that. */
  OTHER_KEY(
      "DYN804",
      "%1$s has the key %2$s, but %3$s has the key %4$s.",
      "Use the same attributes: a table has one key."),
  /** Arguments: the record, its template, the other record, the template of that. */
  OTHER_PARTITION(
      "DYN805",
      "The partition key of %1$s is \"%2$s\", but that of %3$s is \"%4$s\".",
      "Use the same parts in the same order, with the same types and formats: one query asks for"
          + " all types."),
  /** Arguments: the record, the other record, an example. */
  EQUAL_KEYS(
      "DYN806",
      "%1$s and %2$s can have the same key, such as %3$s.",
      "Give one of their templates another literal."),
  /** Arguments: the index, the aspect in a record, the same in another one. */
  OTHER_INDEX(
      "DYN807",
      "The index \"%1$s\" has %2$s, but %3$s.",
      "Declare it alike: a table has one index of a name."),
  /** Arguments: the record, the attribute, the other record, the attribute of that. */
  OTHER_TIME_TO_LIVE(
      "DYN808",
      "The time to live of %1$s is \"%2$s\", but that of %3$s is \"%4$s\".",
      "Use the same attribute: a table has one time to live."),
  /** Arguments: the sealed model. */
  NO_MODEL_KEY(
      "DYN809",
      "%1$s has no partition key, and none of its records has one.",
      "Add @PartitionKey to %1$s, with attribute and template."),

  /** Arguments: the component, its type. */
  UNIQUE_TYPE(
      "DYN901",
      "@Unique can't be on %1$s, which is %2$s.",
      "Use a type that is stored as text or exact number, such as String, UUID or long."),
  /** Arguments: the component, the annotation. */
  UNIQUE_ROLE("DYN902", "%1$s has both @Unique and @%2$s.", "Keep one of them."),
  /** Arguments: the component, the component with the time to live. */
  UNIQUE_AND_TIME_TO_LIVE(
      "DYN903",
      "%1$s has @Unique, but %2$s has @TimeToLive: an item that expires leaves its value taken.",
      "Remove one of them."),
  /** Arguments: the component, the missing one, the record, the remedy. */
  UNKNOWN_SCOPE(
      "DYN904", "%1$s is unique within \"%2$s\", but %3$s has no such component.", "%4$s"),
  /** Arguments: the component, the component within, its type. */
  SCOPE_TYPE(
      "DYN905",
      "%1$s is unique within %2$s of type %3$s, which can't be a scope.",
      "Use a type that is stored as text or exact number, such as String, UUID or long."),
  /** Arguments: the component, the component within. */
  SCOPE_MAY_BE_ABSENT(
      "DYN906", "%1$s is unique within %2$s, which may be absent.", "Make %2$s required."),
  /** Arguments: the component, the component within. */
  REPEATED_SCOPE(
      "DYN907", "@Unique on %1$s names %2$s, which it has already.", "Remove it from scope."),
  /** Arguments: the component, the partition key, what that is stored as. */
  GUARD_KEY(
      "DYN908",
      "%1$s has @Unique, but the partition key %2$s is stored as %3$s.",
      "Use a text as partition key: a taken value is an item with a text as its key."),
  /** Arguments: the template, a key. */
  GUARD_TEMPLATE(
      "DYN909",
      "The template \"%1$s\" can give the key \"%2$s\", which is that of a taken value.",
      "Let it begin with another literal."),
  /** Arguments: the component, the name. */
  UNIQUE_NAME(
      "DYN910", "%1$s is unique under the name \"%2$s\", which holds #.", "Use a name without it."),
  /** Arguments: the component, the other one, the name. */
  DUPLICATE_UNIQUE(
      "DYN911",
      "%1$s and %2$s are both unique under the name \"%3$s\".",
      "Give each its own name.");

  private final String code;
  private final String text;

  Message(String code, String mistake, String remedy) {
    this.code = code;
    this.text = "[" + code + "] " + mistake + " " + remedy;
  }

  /** The code by which a user finds more about it. */
  public String code() {
    return code;
  }

  /** The problem of that kind at a place. */
  public Problem at(Site site, String... arguments) {
    return new Problem(site, this, String.format(Locale.ROOT, text, (Object[]) arguments));
  }
}
