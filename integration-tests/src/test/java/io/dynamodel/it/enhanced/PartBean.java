package io.dynamodel.it.enhanced;

import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;

/** {@link Part} as a bean of the AWS enhanced client. */
@NullUnmarked
@DynamoDbBean
public class PartBean {
  private String name;
  private int count;
  private PartBean inner;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }

  public PartBean getInner() {
    return inner;
  }

  public void setInner(PartBean inner) {
    this.inner = inner;
  }
}
