package io.dynamodel.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that counts something, such as views or likes: update actions change the stored
 * count, and no write of a record overwrites it, since the count in the record may be old.
 *
 * <p>A write that creates the item stores the count of the record: {@code insert}, {@code
 * insertOrReplaceExpired}, {@code put}. A put over an item leaves its count alone, and is an
 * UpdateItem for that: it sets the attributes that the record has, removes those that it lacks, and
 * returns the record with the stored count. Attributes that the model does not have stay in the
 * item. So do {@code putAll} and {@code writeOnce}; a put in a transaction returns the count of the
 * record, since DynamoDB does not tell the stored one. {@code patch} and the comparison of {@code
 * writeOnce} leave the count out. Actions such as {@code A.views.add(1)} and {@code
 * A.views.set(0L)} change it.
 *
 * <p>BatchWriteItem can only replace whole items: {@code putAll} of the table sends a request for
 * each item, and a batch over several tables refuses to put such records.
 *
 * <p>The component is a {@code long} or an {@code int} without a converter, stored as a number (N).
 * A record may have several counters, but not together with {@code @Unmapped}. With
 * {@code @Default("0")}, an item without the attribute is read with the count 0.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Counter {}
