package io.dynamodel.it.misuse;

import org.junit.jupiter.api.Test;

/** What conditions can not say. */
class ConditionMisuseTest {

  @Test
  void filterOfAnotherModel() {
    Snippet.of("events.query(\"e1\").filter(ProductTable.A.name.eq(\"x\"));")
        .canNotPassTo("filter");
  }

  @Test
  void conditionOfAnotherModelOnAnUpdate() {
    Snippet.of(
            "events.update(\"e1\", now).apply(A.count.set(1)).when(ProductTable.A.name.exists());")
        .canNotPassTo("when");
  }

  @Test
  void conditionOfAnotherModelOnAPut() {
    Snippet.of("products.put(product, A.count.lt(3));").canNotPassTo("put");
  }

  @Test
  void conditionsOfTwoModels() {
    Snippet.of("A.note.exists().and(ProductTable.A.name.exists());").canNotPassTo("and");
  }

  @Test
  void unknownAttribute() {
    Snippet.of("A.notes.exists();").hasNo("variable notes");
  }

  @Test
  void unknownAttributeOfADocument() {
    Snippet.of("A.address.town.exists();").hasNo("variable town");
  }

  @Test
  void numberForText() {
    Snippet.of("A.status.eq(5);").canNotPassTo("eq");
  }

  @Test
  void textForNumber() {
    Snippet.of("A.count.eq(\"5\");").canNotPassTo("eq");
  }

  @Test
  void textForInstant() {
    Snippet.of("A.timestamp.lt(\"2023\");").canNotPassTo("lt");
  }

  @Test
  void elementOfAnotherType() {
    Snippet.of("A.tags.at(0).eq(1);").canNotPassTo("eq");
  }

  @Test
  void ltOnABoolean() {
    Snippet.of("TaskTable.A.done.lt(true);").hasNo("method lt");
  }

  @Test
  void ltOnADocument() {
    Snippet.of("A.address.lt(event.address());").hasNo("method lt");
  }

  @Test
  void ltOnAnEnum() {
    Snippet.of("TaskTable.A.kind.lt(Task.Kind.BIG);").hasNo("method lt");
  }

  @Test
  void betweenOnAnEnum() {
    Snippet.of("TaskTable.A.kind.between(Task.Kind.SMALL, Task.Kind.BIG);").hasNo("method between");
  }

  @Test
  void gtOnATimeWithAnOffset() {
    Snippet.of("TaskTable.A.local.gt(java.time.OffsetDateTime.now());").hasNo("method gt");
  }

  @Test
  void leOnWhatAConverterMakesAText() {
    Snippet.of("TaskTable.A.seen.le(now);").hasNo("method le");
  }

  @Test
  void containsOnWhatAConverterMakesAText() {
    Snippet.of("TaskTable.A.seen.contains(\"2026\");").hasNo("method contains");
  }

  @Test
  void aChangeOfTheStoredText() {
    Snippet.of("TaskTable.A.seen.asText().set(\"x\");").hasNo("method set");
  }

  @Test
  void beginsWithOnANumber() {
    Snippet.of("A.count.beginsWith(\"1\");").hasNo("method beginsWith");
  }

  @Test
  void containsOnANumber() {
    Snippet.of("A.count.contains(1);").hasNo("method contains");
  }

  @Test
  void sizeOfANumber() {
    Snippet.of("A.count.size();").hasNo("method size");
  }

  @Test
  void textAndNumberCompared() {
    Snippet.of("A.status.lt(A.count);").canNotPassTo("lt");
  }

  @Test
  void numberAndTextCompared() {
    Snippet.of("A.count.eq(A.status);").canNotPassTo("eq");
  }

  @Test
  void attributesOfTwoModelsCompared() {
    Snippet.of("A.status.eq(ProductTable.A.name);").canNotPassTo("eq");
  }

  @Test
  void numberForADuration() {
    Snippet.of("TaskTable.A.length.lt(5);").canNotPassTo("lt");
  }

  @Test
  void numberForWhatAConverterMakesANumber() {
    Snippet.of("TaskTable.A.due.gt(5L);").canNotPassTo("gt");
  }

  @Test
  void prefixOfWhatAConverterMakesANumber() {
    Snippet.of("TaskTable.A.due.beginsWith(\"1\");").hasNo("method beginsWith");
  }

  @Test
  void attributeOfTheUnmapped() {
    Snippet.of("TaskTable.A.rest.exists();").hasNo("variable rest");
  }

  @Test
  void componentOfASubtypeOnTheSealedDocument() {
    Snippet.of("TaskTable.A.form.radius.lt(1);").hasNo("variable radius");
  }

  @Test
  void componentOfAnotherSubtype() {
    Snippet.of("TaskTable.A.form.asRound().name.eq(\"x\");").hasNo("variable name");
  }
}
