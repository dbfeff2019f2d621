package tickets;

import static tickets.TicketTable.A;

import tickets.TicketTable.ByStateQuery;
import tickets.TicketTable.TicketQuery;

abstract class User {
  TicketTable tickets;
  TicketMapper mapper;
  A attributes;
  Ticket_PrintedProjection printed;
  ScanAsyncTable scans;

  abstract TicketQuery.AfterDay query(ScanTable.ScanQuery scans);

  abstract ByStateQuery.AfterSold byState(TicketTable.ByBuyerQuery buyers);
}
