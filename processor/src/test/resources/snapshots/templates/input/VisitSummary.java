package templates;

import io.dynamodel.annotations.DynamoProjection;
import java.net.URI;

@DynamoProjection(of = Visit.class)
public record VisitSummary(String site, URI page, Kind kind, long version) {}
