package org.mashang.platform.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BucketOriginTest {
  @Test
  void isTheServerOfThisMachineWhereOneIsNamed() {
    assertEquals(
        "http://127.0.0.1:9000", BucketOrigin.of("b", "cn-north-1", "http://127.0.0.1:9000/"));
  }

  @Test
  void isTheBucketInItsRegion() {
    assertEquals("https://b.s3.eu-north-1.amazonaws.com", BucketOrigin.of("b", "eu-north-1", null));
  }

  @Test
  void hasItsOwnEndingInChina() {
    assertEquals(
        "https://b.s3.cn-north-1.amazonaws.com.cn", BucketOrigin.of("b", "cn-north-1", ""));
  }

  @Test
  void isNotGuessed() {
    assertThrows(IllegalStateException.class, () -> BucketOrigin.of("b", null, null));
  }
}
