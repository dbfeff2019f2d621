package library;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import io.dynamodel.annotations.Unique;
import org.jspecify.annotations.Nullable;

@TypeName("member")
@SortKey(attribute = "SK", template = "MEMBER")
public record Member(
    String memberId,
    String name,
    @Unique String mail,
    @Unique(scope = "town") @Nullable String card,
    String town)
    implements LibraryItem {}
