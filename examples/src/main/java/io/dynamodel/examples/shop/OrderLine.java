package io.dynamodel.examples.shop;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.math.BigDecimal;
import java.time.LocalDate;

@TypeName("line")
@SortKey(attribute = "SK", template = "ORDER#{placed}#{orderId}#LINE#{line:04}")
record OrderLine(
    String customerId,
    LocalDate placed,
    String orderId,
    int line,
    String product,
    int quantity,
    BigDecimal price)
    implements ShopItem {}
