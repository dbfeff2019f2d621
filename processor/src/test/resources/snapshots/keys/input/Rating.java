package keys;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.math.BigDecimal;

@DynamoModel(table = "ratings")
public record Rating(@PartitionKey char grade, @SortKey BigDecimal weight) {}
