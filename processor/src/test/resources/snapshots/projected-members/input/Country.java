package members;

import io.dynamodel.annotations.AttributeName;
import io.dynamodel.annotations.Default;
import io.dynamodel.annotations.DynamoDocument;

/** The country of an address. */
@DynamoDocument
public record Country(@AttributeName("c.ode") String code, @Default("0") int zone, String name) {}
