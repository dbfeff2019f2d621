package names;

import io.dynamodel.annotations.DynamoModel;
import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.NamingStrategy;
import io.dynamodel.annotations.PartitionKey;
import io.dynamodel.annotations.Projection;
import io.dynamodel.annotations.SortKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that have to be broken.
 *
 * @param responsibleWarehouseEmployee who has signed for it, which is not always the one who drove the fork-lift
 */
@DynamoModel(table = "warehouse-stock-movements-of-all-branches", naming = NamingStrategy.SNAKE_CASE)
@GlobalIndex(
    name = "stock-movements-by-responsible-employee",
    partition = "responsibleWarehouseEmployee",
    sort = "externalMovementReference")
@GlobalIndex(
    name = "stock-movements-by-external-movement-reference",
    partition = {"externalMovementReference", "responsibleWarehouseEmployee"},
    sort = {"timeOfConfirmationByScanner", "warehouseIdentifierOfOrigin"},
    projection = Projection.INCLUDE,
    include = {"remarkOfTheReceivingWarehouse", "packagingsByEmployeeAndFloor"})
public record StockMovement(
    @PartitionKey String warehouseIdentifierOfOrigin,
    @SortKey Instant timeOfConfirmationByScanner,
    UUID responsibleWarehouseEmployee,
    String externalMovementReference,
    @Nullable String remarkOfTheReceivingWarehouse,
    TransportPackaging outerTransportPackaging,
    List<TransportPackaging> innerTransportPackagings,
    Map<UUID, List<TransportPackaging>> transportPackagingsByEmployee,
    Map<UUID, Map<Integer, @Nullable TransportPackaging>> packagingsByEmployeeAndFloor) {}
