package shapes;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "classes")
class AClass {}

@DynamoModel(table = "interfaces")
interface AnInterface {}

@DynamoDocument
enum AnEnum {}

@DynamoDocument
@interface AnAnnotation {}

@DynamoModel(table = "generic")
record Generic<T>(@PartitionKey String id, T payload) {}

@DynamoDocument
record Pair<A, B>(A first, B second) {}

@DynamoModel(table = "both")
@DynamoDocument
record Twofold(@PartitionKey String id) {}

class Outer {
  @DynamoModel(table = "private")
  private record Hidden(@PartitionKey String id) {}

  private static class Middle {
    @DynamoDocument
    record Inner(String text) {}
  }

  static final Hidden HIDDEN = new Hidden("h");
}

@DynamoModel(table = "holders")
record Holder(@PartitionKey String id, AnInterface model, AnEnum document, Pair<String, String> pair) {}
