package names;

import io.dynamodel.annotations.DynamoDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

@DynamoDocument
public record TransportPackaging(
    String manufacturerSerialNumber,
    List<List<TransportPackaging>> containedTransportPackagings,
    @Nullable TransportPackaging surroundingTransportPackaging) {}
