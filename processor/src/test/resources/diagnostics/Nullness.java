package nullness;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "optionals")
record Optionals(
    @PartitionKey String id,
    Optional<List<String>> list, // error: [DYN309] Optionals.list is Optional<List<String>>, but a collection needs no Optional. Use List<String>: where the attribute is absent, it reads as empty.
    Optional<Set<String>> set, // error: [DYN309] Optionals.set is Optional<Set<String>>, but a collection needs no Optional. Use Set<String>: where the attribute is absent, it reads as empty.
    Optional<Map<String, Object>> map, // error: [DYN309] Optionals.map is Optional<Map<String, Object>>, but a collection needs no Optional. Use Map<String, Object>: where the attribute is absent, it reads as empty.
    Optional<Optional<String>> nested, // error: [DYN315] Optionals.nested has Optional<Optional<String>>, but there is one way only in which a value can be absent. Use Optional<String>.
    Optional<OptionalInt> nestedInt, // error: [DYN315] Optionals.nestedInt has Optional<java.util.OptionalInt>, but there is one way only in which a value can be absent. Use java.util.OptionalInt.
    List<Optional<String>> fineInList,
    Map<String, Optional<Long>> fineInMap,
    List<Optional<List<String>>> listInList, // error: [DYN309] Optionals.listInList is Optional<List<String>>, but a collection needs no Optional. Use List<String>: where the attribute is absent, it reads as empty.
    List<@Nullable Optional<String>> nullableInList, // error: [DYN311] Optionals.nullableInList is both @Nullable and Optional. Keep one of them.
    Set<Optional<String>> inSet, // error: [DYN310] Optionals.inSet has Optional<String> as element of a set, but DynamoDB has no null there. Use what it holds instead.
    Set<OptionalInt> intsInSet, // error: [DYN310] Optionals.intsInSet has java.util.OptionalInt as element of a set, but DynamoDB has no null there. Use what it holds instead.
    Map<OptionalLong, String> asKey, // error: [DYN310] Optionals.asKey has java.util.OptionalLong as key of a map, but DynamoDB has no null there. Use what it holds instead.
    @Nullable OptionalInt nullableInt, // error: [DYN311] Optionals.nullableInt is both @Nullable and Optional. Keep one of them.
    List<OptionalDouble> fineDoubles,
    @Nullable Optional<String> both, // error: [DYN311] Optionals.both is both @Nullable and Optional. Keep one of them.
    Optional<@Nullable String> bothInside, // error: [DYN311] Optionals.bothInside is both @Nullable and Optional. Keep one of them.
    Optional<Object> fine) {}

@DynamoModel(table = "primitives")
record Primitives(
    @PartitionKey String id,
    @Nullable int number, // error: [DYN312] Primitives.number has @Nullable on int, which is never null. Use @Nullable Integer.
    @Nullable boolean flag, // error: [DYN312] Primitives.flag has @Nullable on boolean, which is never null. Use @Nullable Boolean.
    @Nullable byte[] bytes, // error: [DYN312] Primitives.bytes has @Nullable on byte, which is never null. Write byte @Nullable []: before byte[], the annotation is about each element.
    List<@Nullable byte[]> inList, // error: [DYN312] Primitives.inList has @Nullable on byte, which is never null. Write byte @Nullable []: before byte[], the annotation is about each element.
    byte @Nullable [] fine,
    List<byte @Nullable []> fineToo) {}

@DynamoDocument
record Collections(
    @Nullable Set<String> set, // error: [DYN313] Collections.set has a @Nullable set, but DynamoDB has no empty set to tell from an absent one. Remove @Nullable: where the attribute is absent, it reads as an empty set.
    List<@Nullable Set<String>> inList, // error: [DYN313] Collections.inList has a @Nullable set, but DynamoDB has no empty set to tell from an absent one. Remove @Nullable: where the attribute is absent, it reads as an empty set.
    Set<@Nullable String> element, // error: [DYN314] Collections.element has a @Nullable element of a set, but DynamoDB has no null there. Remove @Nullable.
    Map<@Nullable String, String> key, // error: [DYN314] Collections.key has a @Nullable key of a map, but DynamoDB has no null there. Remove @Nullable.
    @Nullable List<String> fine,
    @Nullable Map<String, Object> fineMap,
    Map<String, @Nullable Long> fineValues) {}

@DynamoDocument
record Declared(
    @Anywhere.Nullable int number, // error: [DYN312] Declared.number has @Nullable on int, which is never null. Use @Nullable Integer.
    @OnFields.Nullable Set<String> set, // error: [DYN313] Declared.set has a @Nullable set, but DynamoDB has no empty set to tell from an absent one. Remove @Nullable: where the attribute is absent, it reads as an empty set.
    @OnFields.Nullable Optional<String> optional, // error: [DYN311] Declared.optional is both @Nullable and Optional. Keep one of them.
    @Anywhere.Nullable byte[] fine,
    @OnBoth.Nullable byte[] fineToo,
    @OnFields.Nullable Declared fineAsWell) {}

class Anywhere {
  @interface Nullable {}
}

class OnFields {
  @Target(ElementType.FIELD)
  @interface Nullable {}
}

class OnBoth {
  @Target({ElementType.FIELD, ElementType.TYPE_USE})
  @interface Nullable {}
}
