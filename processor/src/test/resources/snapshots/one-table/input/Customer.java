package shop;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import org.jspecify.annotations.Nullable;

@TypeName("customer")
@SortKey(attribute = "SK", template = "PROFILE")
public record Customer(String customerId, String name, @Unique String email, @Nullable String phone)
    implements ShopItem {}
