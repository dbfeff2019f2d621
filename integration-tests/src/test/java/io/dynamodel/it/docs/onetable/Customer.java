package io.dynamodel.it.docs.onetable;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;

@TypeName("customer")
@SortKey(attribute = "SK", template = "PROFILE")
public record Customer(String customerId, String name, @Unique String email) implements ShopItem {}
