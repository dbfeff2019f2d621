package members;

import io.dynamodel.annotations.DynamoProjection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document in each form. */
@DynamoProjection(of = Visit.class)
public record VisitBrief(
    String visitId,
    AddressBrief homeAddress,
    Optional<AddressBrief> workAddress,
    @Nullable AddressBrief nextAddress,
    List<Address> stops) {}
