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
    Node next) {} // error: [DYN507] No Node can ever be made: it requires another, by Node.next. Make one of these @Nullable, Optional or a collection.

@DynamoDocument
record First(
    String text,
    Second second) {} // error: [DYN507] No First can ever be made: it requires another, by First.second, Second.third, Third.first. Make one of these @Nullable, Optional or a collection.

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
