package projections;

import io.dynamodel.annotations.DynamoProjection;
import org.jspecify.annotations.Nullable;

/**
 * An order in one line.
 *
 * @param orderId its id
 * @param note what the customer wants
 */
@DynamoProjection(of = Order.class)
public record Brief(String orderId, Long number, Status status, @Nullable String note) {}
