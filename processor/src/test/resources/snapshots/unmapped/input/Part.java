package unmapped;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDocument
public record Part(@Unmapped Map<String, AttributeValue> everything) {}
