package accounts;

import static accounts.AccountTable.A;

import accounts.AccountAsyncTable.ByCountryQuery;

abstract class User {
  AccountTable accounts;
  AccountAsyncTable asyncAccounts;
  AccountMapper mapper;
  A attributes;
  SessionTable sessions;
  SessionTable.SessionQuery session;

  abstract ByCountryQuery query(AccountTable.ByCountryQuery byCountry);
}
