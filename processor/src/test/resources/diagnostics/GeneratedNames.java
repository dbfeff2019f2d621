package generatednames;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;

@DynamoModel(table = "taken")
record Taken(@PartitionKey String id) {}

class TakenTable {}

class TakenPath {}

@DynamoDocument
record AlsoTaken(String text) {}

record AlsoTakenMapper() {}

interface AlsoTakenPath {}

class Outer {
  @DynamoModel(table = "twins")
  record Twin(@PartitionKey String id) {}
}

@DynamoModel(table = "twins")
record Outer_Twin(@PartitionKey String id) {}

@DynamoModel(table = "obscuring")
record Obscuring(
    @PartitionKey String id,
    String Converters,
    String AttributePath,
    Status status,
    String Status,
    String String) {}

enum Status {
  OPEN
}
