package library;

import static library.LoanTable.A;

import library.LoanTable.ByBookQuery;
import library.LoanTable.LoanQuery;

abstract class User {
  LibraryItemTable library;
  LibraryItemAsyncTable asyncLibrary;
  MemberTable members;
  LoanAsyncTable asyncLoans;
  FineMapper mapper;
  A attributes;

  abstract LoanQuery.AfterDay query(LoanTable loans);

  abstract ByBookQuery.AfterBack byBook(FineTable.FineQuery.AfterNumber query);
}
