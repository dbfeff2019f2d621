package members;

import io.dynamodel.annotations.DynamoProjection;
import org.jspecify.annotations.Nullable;

/** Has a member, a part of another and the whole of a third one. */
@DynamoProjection(of = Address.class)
public record AddressBrief(String cityName, CountryCode country, @Nullable Address formerly) {}
