package org.mashang.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepliesTest {

  private final Replies replies = new Replies();

  @Test
  void without_a_status_the_whole_answer_is_the_body() {
    Reply reply = read("{\"a\":1}");
    assertEquals(200, reply.status());
    assertEquals("{\"a\":1}", text(reply));
    assertEquals("application/json", reply.headers().get("content-type"));
    assertEquals("plain", text(read("\"plain\"")));
  }

  @Test
  void a_written_answer_is_taken_as_written() {
    Reply reply =
        read("{\"statusCode\":302,\"headers\":{\"Location\":\"/a\"},\"cookies\":[\"c=1\"]}");
    assertEquals(302, reply.status());
    assertEquals("/a", reply.headers().get("Location"));
    assertEquals(List.of("c=1"), reply.cookies());
    assertEquals("", text(reply));
  }

  @Test
  void base64_becomes_bytes() {
    Reply reply = read("{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"AAE=\"}");
    assertArrayEquals(new byte[] {0, 1}, reply.body());
  }

  @Test
  void what_cannot_be_read_is_the_functions_fault() {
    assertEquals(500, read("{").status());
    assertEquals(500, read("{\"statusCode\":\"soon\"}").status());
    assertEquals(500, read("{\"statusCode\":9999}").status());
    String notBase64 = "{\"statusCode\":200,\"isBase64Encoded\":true,\"body\":\"%\"}";
    assertEquals(500, read(notBase64).status());
    assertEquals(500, replies.read(new byte[6 * 1024 * 1024 + 1]).status());
  }

  private Reply read(String answer) {
    return replies.read(answer.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
