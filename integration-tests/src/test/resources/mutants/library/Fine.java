package library;

import io.dynamodel.annotations.SortKey;
import io.dynamodel.annotations.TypeName;
import java.math.BigDecimal;
import java.time.LocalDate;

@TypeName("fine")
@SortKey(attribute = "SK", template = "LOAN#{day}#{number:04}#FINE#{fine}")
public record Fine(String memberId, LocalDate day, int number, int fine, BigDecimal amount)
    implements LibraryItem {}
