package unmapped;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "types")
record Types(
    @PartitionKey String id,
    @Unmapped Map<String, Object> rest) {} // error: [DYN340] @Unmapped can't fill Types.rest, which is Map<String, Object>. Declare it as Map<String, AttributeValue>.

@DynamoDocument
record Nullables(
    @Unmapped @Nullable Map<String, AttributeValue> rest) {} // error: [DYN340] @Unmapped can't fill Nullables.rest, which is @Nullable Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>. Declare it as Map<String, AttributeValue>.

@DynamoModel(table = "several")
@GlobalIndex(name = "rest-index", partition = "rest") // error: [DYN411] The index "rest-index" has the key Several.rest, which is no attribute, because it has @Unmapped. Choose another component.
record Several(
    @PartitionKey String id,
    @Unmapped Map<String, AttributeValue> rest,
    @Unmapped Map<String, AttributeValue> more) {} // error: [DYN341] Several has several components with @Unmapped: rest, more. Keep it on one of them.

@DynamoModel(table = "roles")
record Roles(
    @PartitionKey String id,
    @Unmapped @Default("{}") Map<String, AttributeValue> rest) {} // error: [DYN332] Roles.rest has a @Default, which has no meaning on a component with @Unmapped. Remove one of them.

@DynamoModel(table = "key")
record Key(
    String id,
    @Unmapped @PartitionKey Map<String, AttributeValue> rest) {} // error: [DYN342] Key.rest has @Unmapped and @PartitionKey, but what it holds is no attribute of its own. Keep one of them.

@DynamoModel(table = "named")
record Named(
    @PartitionKey String id,
    @Unmapped @AttributeName("r") Map<String, AttributeValue> rest) {} // error: [DYN342] Named.rest has @Unmapped and @AttributeName, but what it holds is no attribute of its own. Keep one of them.
