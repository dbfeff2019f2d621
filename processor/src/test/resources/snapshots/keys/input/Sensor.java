package keys;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.SortKey;
import java.time.YearMonth;

@DynamoModel(table = "sensors")
public record Sensor(@PartitionKey YearMonth month, @SortKey byte[] address) {}
