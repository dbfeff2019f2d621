package types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;

@DynamoModel(table = "unsupported")
record Unsupported(
    @PartitionKey String id,
    Thread thread, // error: [DYN301] Unsupported.thread can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.
    Supplier<String> supplier, // error: [DYN301] Unsupported.supplier can't be stored: the type Supplier<String> is not supported. Implement TextConverter<Supplier<String>>, NumberConverter<Supplier<String>> or AttributeConverter<Supplier<String>>, and name it with @ConvertWith.
    List<Thread> threads, // error: [DYN301] Unsupported.threads can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.
    Map<String, List<Thread>> nested, // error: [DYN301] Unsupported.nested can't be stored: the type Thread is not supported. Implement TextConverter<Thread>, NumberConverter<Thread> or AttributeConverter<Thread>, and name it with @ConvertWith.
    List<?> anything, // error: [DYN316] Unsupported.anything can't be stored: ? could be any type. Name the type, or use Object for a free-form document.
    List<? extends Number> numbers, // error: [DYN316] Unsupported.numbers can't be stored: ? extends Number could be any type. Name the type, or use Object for a free-form document.
    Money money) {} // error: [DYN301] Unsupported.money can't be stored: the type types.Money is not supported. Implement TextConverter<types.Money>, NumberConverter<types.Money> or AttributeConverter<types.Money>, and name it with @ConvertWith.

interface Money {}

@DynamoModel(table = "records")
record Records(
    @PartitionKey String id,
    Plain plain, // error: [DYN302] Records.plain can't be stored: the record Plain has no @DynamoDocument. Add @DynamoDocument to Plain.
    List<Plain> plains,
    Outer.Nested nested, // error: [DYN302] Records.nested can't be stored: the record Outer.Nested has no @DynamoDocument. Add @DynamoDocument to Outer.Nested.
    Unsupported model) {} // error: [DYN303] Records.model can't be stored: Unsupported is a model, which has a table of its own. Store its key, or a record with @DynamoDocument in its place.

record Plain(String text) {}

class Outer {
  record Nested(String text) {}
}

@DynamoModel(table = "replaced")
record Replaced(
    @PartitionKey String id,
    Date date, // error: [DYN304] Replaced.date can't be stored: the type java.util.Date is not supported. Use Instant.
    String[] texts, // error: [DYN304] Replaced.texts can't be stored: the type String[] is not supported. Use List<String>.
    int[] numbers, // error: [DYN304] Replaced.numbers can't be stored: the type int[] is not supported. Use List<Integer>.
    byte[][] chunks, // error: [DYN304] Replaced.chunks can't be stored: the type byte[][] is not supported. Use List<byte[]>.
    ArrayList<String> list, // error: [DYN304] Replaced.list can't be stored: the type ArrayList<String> is not supported. Use List<String>.
    Collection<Long> collection, // error: [DYN304] Replaced.collection can't be stored: the type Collection<Long> is not supported. Use List<Long>.
    SortedSet<String> sorted, // error: [DYN304] Replaced.sorted can't be stored: the type SortedSet<String> is not supported. Use Set<String>.
    HashMap<String, Integer> map) {} // error: [DYN304] Replaced.map can't be stored: the type HashMap<String, Integer> is not supported. Use Map<String, Integer>.

@SuppressWarnings("rawtypes")
@DynamoModel(table = "raw-types")
record RawTypes(
    @PartitionKey String id,
    List list, // error: [DYN305] RawTypes.list can't be stored: java.util.List has no type arguments. Say what it contains, as in List<String>.
    Set set, // error: [DYN305] RawTypes.set can't be stored: java.util.Set has no type arguments. Say what it contains, as in Set<String>.
    Map map) {} // error: [DYN305] RawTypes.map can't be stored: java.util.Map has no type arguments. Say what it contains, as in Map<String, String>.

@DynamoModel(table = "sets")
record Sets(
    @PartitionKey String id,
    Set<Boolean> flags, // error: [DYN306] Sets.flags can't be stored: a set can't hold Boolean. DynamoDB's sets hold texts, numbers or bytes: use List<Boolean>.
    Set<List<String>> lists, // error: [DYN306] Sets.lists can't be stored: a set can't hold List<String>. DynamoDB's sets hold texts, numbers or bytes: use List<List<String>>.
    Set<URL> urls, // error: [DYN317] Sets.urls can't be stored: a set of URLs compares them by looking up their hosts. Use Set<URI>, or List<URL>.
    Set<Object> objects) {} // error: [DYN306] Sets.objects can't be stored: a set can't hold Object. DynamoDB's sets hold texts, numbers or bytes: use List<Object>.

@DynamoModel(table = "maps")
record Maps(
    @PartitionKey String id,
    Map<Double, String> doubles, // error: [DYN307] Maps.doubles can't be stored: a map can't have keys of the type Double. Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.
    Map<Object, String> objects, // error: [DYN307] Maps.objects can't be stored: a map can't have keys of the type Object. Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.
    Map<Character, String> characters, // error: [DYN307] Maps.characters can't be stored: a map can't have keys of the type Character. Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.
    Map<UUID, String> fine,
    Map<Integer, Map<Boolean, String>> nested) {} // error: [DYN307] Maps.nested can't be stored: a map can't have keys of the type Boolean. Use String, an enum, UUID or an integer type, or @ConvertWith with a converter to text.

@DynamoModel(table = "private-types")
record PrivateTypes(
    @PartitionKey String id,
    List<Status> statuses, // error: [DYN308] PrivateTypes.statuses can't be stored: generated code can't use PrivateTypes.Status, because it is private. Make it public or package-private.
    Hidden.Level level) { // error: [DYN308] PrivateTypes.level can't be stored: generated code can't use PrivateTypes.Hidden.Level, because PrivateTypes.Hidden is private. Make PrivateTypes.Hidden public or package-private.

  private enum Status {
    OPEN
  }

  private static class Hidden {
    enum Level {
      HIGH
    }
  }
}
