package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.time.LocalDate;

@TypeName("line")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#LINE#{line:04}")
public record OrderLine(
    String customerId, LocalDate placed, String orderId, int line, String product, int quantity)
    implements ShopItem {}
