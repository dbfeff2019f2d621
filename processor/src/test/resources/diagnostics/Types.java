package types;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;

@DynamoModel(table = "unsupported")
record Unsupported(
    @PartitionKey String id,
    Thread thread,
    Supplier<String> supplier,
    List<Thread> threads,
    Map<String, List<Thread>> nested,
    List<?> anything,
    List<? extends Number> numbers,
    Money money) {}

interface Money {}

@DynamoModel(table = "records")
record Records(
    @PartitionKey String id,
    Plain plain,
    List<Plain> plains,
    Outer.Nested nested,
    Unsupported model) {}

record Plain(String text) {}

class Outer {
  record Nested(String text) {}
}

@DynamoModel(table = "replaced")
record Replaced(
    @PartitionKey String id,
    Date date,
    OptionalInt number,
    String[] texts,
    int[] numbers,
    byte[][] chunks,
    ArrayList<String> list,
    Collection<Long> collection,
    SortedSet<String> sorted,
    HashMap<String, Integer> map) {}

@SuppressWarnings("rawtypes")
@DynamoModel(table = "raw-types")
record RawTypes(
    @PartitionKey String id,
    List list,
    Set set,
    Map map) {}

@DynamoModel(table = "sets")
record Sets(
    @PartitionKey String id,
    Set<Boolean> flags,
    Set<List<String>> lists,
    Set<Object> objects) {}

@DynamoModel(table = "maps")
record Maps(
    @PartitionKey String id,
    Map<Double, String> doubles,
    Map<Object, String> objects,
    Map<Character, String> characters,
    Map<UUID, String> fine,
    Map<Integer, Map<Boolean, String>> nested) {}

@DynamoModel(table = "private-types")
record PrivateTypes(
    @PartitionKey String id,
    List<Status> statuses,
    Hidden.Level level) {

  private enum Status {
    OPEN
  }

  private static class Hidden {
    enum Level {
      HIGH
    }
  }
}
