package io.dynamodel.it.hostile;

import io.dynamodel.annotations.DynamoDocument;

/** Documents that hold one Java type each, in every place where a document can have it. */
@DynamoDocument
sealed interface Held permits HeldBytes, HeldNumber, HeldOwn, HeldText, HeldTime {}
