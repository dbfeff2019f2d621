package shop;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.math.BigDecimal;
import java.time.Instant;

@TypeName("line")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#LINE#{line:04}")
public record OrderLine(
    String customerId, Instant placed, String orderId, int line, String product, BigDecimal price)
    implements ShopItem {}
