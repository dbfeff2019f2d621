package generatednames;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "taken")
record Taken(@PartitionKey String id) {} // error: [DYN504] Taken needs the name TakenTable for a generated type, but there is a type of that name. Rename one of them.

class TakenTable {}

class TakenPath {}

@DynamoDocument
record AlsoTaken(String text) {} // error: [DYN504] AlsoTaken needs the name AlsoTakenPath for a generated type, but there is a type of that name. Rename one of them.

record AlsoTakenMapper() {}

interface AlsoTakenPath {}

class Outer {
  @DynamoModel(table = "twins")
  record Twin(@PartitionKey String id) {}
}

@DynamoModel(table = "twins")
record Outer_Twin(@PartitionKey String id) {} // error: [DYN505] Outer_Twin and Outer.Twin would both generate Outer_TwinMapper. Rename one of them.

@DynamoModel(table = "orders", async = true)
record Order(@PartitionKey String id) {}

@DynamoModel(table = "orders")
record OrderAsync(@PartitionKey String id) {} // error: [DYN505] OrderAsync and Order would both generate OrderAsyncTable. Rename one of them.

@DynamoModel(table = "obscuring")
record Obscuring(
    @PartitionKey String id,
    String Converters, // error: [DYN506] Obscuring.Converters has the name of a type that generated code uses. Rename it; @AttributeName can keep its stored name.
    String AttributePath, // error: [DYN506] Obscuring.AttributePath has the name of a type that generated code uses. Rename it; @AttributeName can keep its stored name.
    Status status,
    String Status, // error: [DYN506] Obscuring.Status has the name of a type that generated code uses. Rename it; @AttributeName can keep its stored name.
    String String) {}

enum Status {
  OPEN
}
