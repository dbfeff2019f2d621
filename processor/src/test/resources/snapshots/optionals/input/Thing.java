package optionals;

import io.dynamodel.annotations.DynamoDocument;
import java.util.OptionalLong;

@DynamoDocument
record Thing(OptionalLong count) {}
