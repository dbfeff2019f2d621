package shapes;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "classes")
class AClass {} // error: [DYN101] AClass has @DynamoModel, but is a class. Make it a record, or a sealed interface of records.

@DynamoModel(table = "interfaces")
interface AnInterface {} // error: [DYN101] AnInterface has @DynamoModel, but is an interface. Make it a record, or a sealed interface of records.

@DynamoDocument
enum AnEnum {} // error: [DYN101] AnEnum has @DynamoDocument, but is an enum. Make it a record, or a sealed interface of records.

@DynamoDocument
@interface AnAnnotation {} // error: [DYN101] AnAnnotation has @DynamoDocument, but is an annotation. Make it a record, or a sealed interface of records.

@DynamoDocument
interface Open {} // error: [DYN101] Open has @DynamoDocument, but is an interface. Make it a record, or a sealed interface of records.

@DynamoModel(table = "generic")
record Generic<T>(@PartitionKey String id, T payload) {} // error: [DYN102] Generic is generic. Remove its type parameters.

@DynamoDocument
record Pair<A, B>(A first, B second) {} // error: [DYN102] Pair is generic. Remove its type parameters.

@DynamoModel(table = "both")
@DynamoDocument
record Twofold(@PartitionKey String id) {} // error: [DYN104] Twofold has both @DynamoModel and @DynamoDocument. Keep one: a model has a table, a document is stored inside an item.

class Outer {
  @DynamoModel(table = "private")
  private record Hidden(@PartitionKey String id) {} // error: [DYN103] Generated code can't use Outer.Hidden, because it is private. Make it public or package-private.

  private static class Middle { // error: [DYN103] Generated code can't use Outer.Middle.Inner, because Outer.Middle is private. Make Outer.Middle public or package-private.
    @DynamoDocument
    record Inner(String text) {}

    @DynamoModel(table = "second")
    record Second(@PartitionKey String id, Inner inner) {}
  }

  static final Hidden HIDDEN = new Hidden("h");
  static final Class<?> MIDDLE = Middle.class;
}

@DynamoModel(table = "holders")
record Holder(@PartitionKey String id, AnInterface model, AnEnum document, Pair<String, String> pair) {} // error: [DYN303] Holder.model can't be stored: AnInterface is a model, which has a table of its own. Store its key, or a record with @DynamoDocument in its place.
