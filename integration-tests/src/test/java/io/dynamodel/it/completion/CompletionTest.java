package io.dynamodel.it.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users may call is what they are offered: all of it makes sense to them. */
class CompletionTest {
  private static final String ITERABLE = "forEach( iterator() spliterator() stream() ";
  private static final String PAGES = "filledPage( page( pages() ";
  private static final String REFINED = "filter( limit( onUnreadable( pageSize( withoutExpired() ";
  private static final String RESULTS =
      ITERABLE + PAGES + REFINED + "count() deleteAll() first() toList() ";
  private static final String ASYNC_RESULTS =
      PAGES + REFINED + "count() deleteAll() first() items() toList() ";

  private static final String TESTED = "eq( exists() hasType( in( ne( notExists() ";
  private static final String ORDERED = TESTED + "between( ge( gt( le( lt( ";
  private static final String TEXT = ORDERED + "asText() beginsWith( contains( size() ";
  private static final String SETTABLE = "orElse( set( setIfAbsent( ";
  private static final String OPTIONAL = SETTABLE + "isEmpty() remove() setOrRemove( ";
  private static final String RANGE_STEP = "between( eq( ge( gt( le( lt( ";

  private static final String TABLE =
      "admin() delete( deleteAll( find( get( getAll( getEach( insert( insertOrReplaceExpired( keyOf("
          + " patch( put( putAll( query( refresh( scan() tryDelete( tryInsert( tryPatch( tryPut("
          + " update( upsert( withConsistentReads() withListener( withParallelRequests( writeOnce( ";
  private static final String ADMIN =
      "create() createIfAbsent() delete() mendUniques() reindex() verify() verifyIndexKeys()"
          + " verifyItems( verifyUniques()";

  // Older versions of the engine leave out what a class inherits from one that is not public.
  private static final String SETTINGS =
      Runtime.version().feature() < 25
          ? ""
          : "deletionProtection() onDemand() provisioned( streamView( tableName() tag("
              + " withoutWaiting()";

  private static Completion completion;

  @BeforeAll
  static void start() {
    completion = new Completion();
  }

  @AfterAll
  static void stop() {
    completion.close();
  }

  private static void assertOffered(String code, String... members) {
    List<String> expected =
        Stream.of(members)
            .flatMap(each -> Arrays.stream(each.split(" ")))
            .filter(each -> !each.isEmpty())
            .sorted()
            .toList();

    assertThat(completion.after(code)).as(code).isEqualTo(expected);
  }

  @Test
  void attributes() {
    assertOffered("A.", "address count data date eventId labels note other status tags timestamp");
    assertOffered("OrderTable.A.", "customerId due orderId placed status version");

    assertOffered("A.eventId.", TEXT);
    assertOffered("A.status.", TEXT, SETTABLE);
    assertOffered("A.note.", TEXT, OPTIONAL);
    assertOffered("A.count.", ORDERED, SETTABLE, "add( minus( plus( subtractedFrom(");
    assertOffered("OrderTable.A.version.", ORDERED);
    assertOffered("A.address.", TESTED, SETTABLE, "city street upsert(");
    assertOffered("A.data.", TESTED, OPTIONAL, "key( size() upsert(");
    assertOffered(
        "A.tags.",
        TESTED,
        SETTABLE,
        "append( appendAll( at( contains( isEmpty() prepend( prependAll( remove( setOrRemove(",
        "size()");
    assertOffered(
        "A.labels.", TESTED, OPTIONAL, "add( addAll( contains( delete( deleteAll( size()");
  }

  @Test
  void whatAttributesMake() {
    assertOffered("A.count.lt(3).", "alwaysHolds() and( neverHolds() not() or(");
    assertOffered("A.count.set(1).", "changesNothing()");
    assertOffered("A.count.orElse(0).", "minus( plus( subtractedFrom(");
    assertOffered("A.labels.size().", "between( eq( ge( gt( le( lt( ne(");
  }

  @Test
  void tables() {
    assertOffered("events.", TABLE, "byDate( byStatus( scanByDate() scanByStatus()");
    assertOffered("orders.", TABLE, "byStatus( scanByStatus()");
    assertOffered("asyncOrders.", TABLE, "byStatus( scanByStatus()");
    assertOffered("shop.", TABLE.replace("upsert( ", ""), "below( onUnknownType(");
    assertOffered("events.admin().", ADMIN, SETTINGS);
    assertOffered("asyncOrders.admin().", ADMIN, SETTINGS);
    assertOffered("events.update(\"e1\", now).", "apply( execute() once( tryExecute() when(");
  }

  @Test
  void queries() {
    String query = "events.query(\"e1\").";
    assertOffered(query, RESULTS, "descending() select( timestamp()");
    assertOffered(query + "timestamp().", RANGE_STEP, "beginsWith(");
    assertOffered(query + "timestamp().lt(now).", RESULTS, "descending() select(");
    assertOffered("events.scan().", RESULTS, "parallel( select(");
    assertOffered("events.byDate(null).", RESULTS, "descending() fullItems()");
    assertOffered("events.byDate(null).fullItems().", ITERABLE, "first() toList()");
    assertOffered("events.getEach(List.of()).", ITERABLE, "first() onUnreadable( select( toList()");
    assertOffered(
        query + "page().",
        "consumedCapacity() evaluatedCount() hasNext() items() next() returnedCount()");
  }

  @Test
  void asynchronousQueries() {
    String query = "asyncOrders.query(\"c1\").";
    assertOffered(query, ASYNC_RESULTS, "descending() placed() select(");
    assertOffered(query + "placed().", RANGE_STEP, "beginsWith(");
    assertOffered("asyncOrders.scan().", ASYNC_RESULTS, "parallel( select(");
  }

  @Test
  void stepsOfTemplates() {
    String placed = "lines.query(\"c1\").placed().";
    assertOffered(placed, RANGE_STEP, "beginsWith(");
    assertOffered(placed + "eq(now).", RESULTS, "descending() orderId() select(");
    assertOffered(placed + "eq(now).orderId().", RANGE_STEP, "beginsWith(");
    assertOffered(placed + "eq(now).orderId().eq(\"o1\").line().", RANGE_STEP);
  }

  @Test
  void requests() {
    assertOffered(
        "dynamo.",
        "async() asyncClient() batchGet( batchWrite( client() close() transactGet( transactWrite(");
    assertOffered(
        "dynamo.async().",
        "batchGet( batchWrite( batchWriteAll( transactGet( transactWrite( transactWriteAll(");
    assertOffered(
        "((TransactWrite) null).",
        "check( delete( insert( insertOrReplaceExpired( put( token( update( upsert(");
    assertOffered("((ReadRequests) null).", "get( getAll( parallelRequests(");
    assertOffered(
        "dynamo.batchWrite().",
        "close() commit() delete( deleteAll( parallelRequests( put( putAll(");
  }

  @Test
  void staticMembers() {
    assertOffered("EventTable.", "A ByDateItem ByStatusQuery EventQuery decodeKey( key( keyOf(");
    assertOffered("OrderTable.", "A ByStatusQuery OrderQuery decodeKey( key( keyOf(");
    assertOffered("OrderMapper.", "fromItem( parts( read( toItem(");
    assertOffered("Dynamo.", "Builder builder() create() decodingInterceptor() of(");
  }

  @Test
  void values() {
    assertOffered("EventTable.key(\"e1\", now).", "attributes() encode()");
    assertOffered("((Cursor) null).", "encode()");
    assertOffered("((io.dynamodel.schema.Selection<Event, String>) null).", "");
    assertOffered("((WriteResults) null).", "item( items( processed()");
    assertOffered("((ItemReport) null).", "findings( items() table()");
  }
}
