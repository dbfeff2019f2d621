package sealeddocuments;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unmapped;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DynamoDocument
@TypeName("circle")
public record Circle(double theRadius, @Unmapped Map<String, AttributeValue> rest)
    implements Shape {}
