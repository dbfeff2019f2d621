package members;

import io.dynamodel.annotations.DynamoProjection;

/** A part of a part. */
@DynamoProjection(of = Country.class)
public record CountryCode(String code, int zone) {}
