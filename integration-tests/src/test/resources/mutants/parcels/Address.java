package parcels;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.DynamoDocument;
import io.dynamodel.annotations.NamingStrategy;
import org.jspecify.annotations.Nullable;

/** Where somebody lives. */
@DynamoDocument(naming = NamingStrategy.SNAKE_CASE)
public record Address(
    String cityName, @AttributeName("str") String street, @Nullable Address formerly) {}
