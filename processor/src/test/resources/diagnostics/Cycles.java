package cycles;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@DynamoModel(table = "holders")
record Holder(@PartitionKey String id, Node node, Fine fine) {}

@DynamoDocument
record Node(
    String text,
    Node next) {}

@DynamoDocument
record First(
    String text,
    Second second) {}

@DynamoDocument
record Second(
    Third third) {}

@DynamoDocument
record Third(
    First first,
    @Nullable First other) {}

@DynamoDocument
record Before(
    Node node) {}

@DynamoDocument
record Fine(
    @Nullable Fine next,
    Optional<Fine> other,
    List<Fine> children,
    Indirect indirect) {}

@DynamoDocument
record Indirect(@Nullable Fine fine) {}
