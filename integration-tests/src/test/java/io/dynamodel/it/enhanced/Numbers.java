package io.dynamodel.it.enhanced;

import io.dynamodel.annotations.DynamoDocument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers beside the primitive ones. */
@DynamoDocument
record Numbers(
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble,
    Duration duration) {}
