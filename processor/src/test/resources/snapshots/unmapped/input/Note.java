package unmapped;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoModel(table = "notes")
public record Note(
    @PartitionKey String id,
    @AttributeName("t") String attributes,
    @Unmapped Map<String, AttributeValue> rest,
    AttributeValue raw,
    Map<String, AttributeValue> named,
    Part part) {}
