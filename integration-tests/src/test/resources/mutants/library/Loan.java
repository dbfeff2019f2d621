package library;

import io.dynamodel.annotations.GlobalIndex;
import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@TypeName("loan")
@SortKey(attribute = "SK", template = "LOAN#{day}#{number:04}")
@GlobalIndex(
    name = "book-index",
    partitionAttribute = "GSI1PK",
    partitionTemplate = "BOOK#{book}",
    sortAttribute = "GSI1SK",
    sortTemplate = "{back}#{number}")
public record Loan(
    String memberId,
    LocalDate day,
    int number,
    String book,
    @Nullable Instant back,
    @Version long version)
    implements LibraryItem {}
