package members;

import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.NamingStrategy;
import org.jspecify.annotations.Nullable;

/** Where somebody is. */
@DynamoDocument(naming = NamingStrategy.SNAKE_CASE)
public record Address(
    String cityName, @Nullable String street, Country country, @Nullable Address formerly) {}
