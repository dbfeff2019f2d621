package io.dynamodel.it.misuse;

import org.junit.jupiter.api.Test;

/** What updates can not do. */
class UpdateMisuseTest {

  @Test
  void textForAFreeFormMap() {
    Snippet.of("events.update(\"e1\", now).apply(A.data.set(\"x\"));").canNotPassTo("set");
  }

  @Test
  void setOnAPartitionKey() {
    Snippet.of("A.eventId.set(\"e2\");").hasNo("method set");
  }

  @Test
  void setOnASortKey() {
    Snippet.of("A.timestamp.set(now);").hasNo("method set");
  }

  @Test
  void removeOfAKey() {
    Snippet.of("A.eventId.remove();").hasNo("method remove");
  }

  @Test
  void removeOfARequiredComponent() {
    Snippet.of("A.status.remove();").hasNo("method remove");
  }

  @Test
  void removeOfARequiredDocument() {
    Snippet.of("A.address.remove();").hasNo("method remove");
  }

  @Test
  void removeOfARequiredComponentOfADocument() {
    Snippet.of("A.address.city.setOrRemove(null);").hasNo("method setOrRemove");
  }

  @Test
  void setToAnotherType() {
    Snippet.of("A.note.set(5);").canNotPassTo("set");
  }

  @Test
  void setToAnAttributeOfAnotherType() {
    Snippet.of("A.status.set(A.count);").canNotPassTo("set");
  }

  @Test
  void setToAnAttributeOfAnotherModel() {
    Snippet.of("A.status.set(ProductTable.A.name);").canNotPassTo("set");
  }

  @Test
  void arithmeticOnText() {
    Snippet.of("A.status.set(A.status.plus(\"x\"));").hasNo("method plus");
  }

  @Test
  void textInArithmetic() {
    Snippet.of("A.count.set(A.count.plus(\"x\"));").canNotPassTo("plus");
  }

  @Test
  void textAttributeInArithmetic() {
    Snippet.of("A.count.set(A.count.plus(A.status));").canNotPassTo("plus");
  }

  @Test
  void twoPlusInOneSet() {
    Snippet.of("A.count.set(A.count.plus(1).plus(2));").hasNo("method plus");
  }

  @Test
  void addOnAList() {
    Snippet.of("A.tags.add(\"t\");").hasNo("method add");
  }

  @Test
  void appendOnASet() {
    Snippet.of("A.labels.append(\"l\");").hasNo("method append");
  }

  @Test
  void appendOfAnotherType() {
    Snippet.of("A.tags.append(1);").canNotPassTo("append");
  }

  @Test
  void addOfAnotherType() {
    Snippet.of("A.labels.add(1);").canNotPassTo("add");
  }

  @Test
  void deleteOnANumber() {
    Snippet.of("A.count.delete(1);").hasNo("method delete");
  }

  @Test
  void actionOfAnotherModel() {
    Snippet.of("products.update(\"p1\").apply(A.count.set(1));").canNotPassTo("apply");
  }

  @Test
  void arithmeticWithADuration() {
    Snippet.of("TaskTable.A.length.plus(Duration.ZERO);").hasNo("method plus");
  }

  @Test
  void addToADuration() {
    Snippet.of("TaskTable.A.length.add(1);").hasNo("method add");
  }

  @Test
  void arithmeticWithWhatAConverterMakesANumber() {
    Snippet.of("TaskTable.A.due.minus(now);").hasNo("method minus");
  }

  @Test
  void removeOfARequiredComponentOfASubtype() {
    Snippet.of("TaskTable.A.form.asNamed().name.remove();").hasNo("method remove");
  }

  @Test
  void setOnTheTypeName() {
    Snippet.of("TaskTable.A.form.type.set(\"round\");").hasNo("method set");
  }

  @Test
  void setOnAVersion() {
    Snippet.of("TaskTable.A.version.set(1L);").hasNo("method set");
  }

  @Test
  void addToAVersion() {
    Snippet.of("TaskTable.A.version.add(1);").hasNo("method add");
  }

  @Test
  void removeOfAVersion() {
    Snippet.of("TaskTable.A.version.remove();").hasNo("method remove");
  }

  @Test
  void setOnTheTimeOfCreation() {
    Snippet.of("TaskTable.A.created.setIfAbsent(now);").hasNo("method setIfAbsent");
  }

  @Test
  void removeOfTheTimeOfCreation() {
    Snippet.of("TaskTable.A.created.remove();").hasNo("method remove");
  }

  @Test
  void setOnTheTimeOfTheLastWrite() {
    Snippet.of("TaskTable.A.updated.set(now);").hasNo("method set");
  }

  @Test
  void anotherSubtypeForASubtype() {
    Snippet.of("TaskTable.A.form.asRound().set(new Task.Named(\"x\"));").canNotPassTo("set");
  }
}
