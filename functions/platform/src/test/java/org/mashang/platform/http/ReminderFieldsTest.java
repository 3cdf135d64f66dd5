package org.mashang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.platform.json.Json;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.Recipient;

/** How somebody wishes to be reminded, from the form to the ways that are tried. */
class ReminderFieldsTest {

  private static final Recipient USUAL =
      Recipient.reached(
          "key",
          Personal.phone("13857012345"),
          Personal.text("old@example.org"),
          Personal.name("张三"),
          Personal.address("衢州市柯城区"));

  private static Fields fields(String json) {
    try {
      return Fields.of(Json.tree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> channels(Recipient who) {
    return who.ways().stream().map(way -> way.channel().name()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /way REQUIRED",
        "{'way':'PIGEON','email':'x'} | /way NOT_A_CHOICE",
        "{'way':'EMAIL'} | /email REQUIRED",
        "{'way':'EMAIL','email':'nobody'} | /email WRONG_FORM",
        "{'way':'MINI_PROGRAM','openId':'a b'} | /openId WRONG_FORM",
        "{'way':'WEBHOOK'} | /url REQUIRED, /secret REQUIRED",
        "{'way':'WEBHOOK','url':'http://a.example/','secret':'0123456789abcdef'} | /url WRONG_FORM",
        "{'way':'WEBHOOK','url':'https://u:p@a.example/','secret':'0123456789abcdef'} | /url WRONG_FORM",
        "{'way':'WEBHOOK','url':'https://','secret':'0123456789abcdef'} | /url WRONG_FORM",
        "{'way':'WEBHOOK','url':'https://a.example/','secret':'short'} | /secret WRONG_FORM",
        "{'way':'SMS','email':'a@example.org'} | /email UNKNOWN_FIELD",
      })
  void whatIsWrongIsSaid(String json, String faults) {
    Fields in = fields(json.replace('\'', '"'));
    ReminderFields.read(in);
    assertEquals(
        List.of(faults.split(", ")),
        in.faults().stream()
            .map(fault -> fault.pointer() + " " + fault.code())
            .sorted()
            .toList()
            .reversed());
  }

  @Test
  void aServerIsKeptAsTheProviderReadsIt() throws JsonProcessingException {
    Fields in =
        fields(
            "{\"way\":\"WEBHOOK\",\"url\":\"https://a.example/in?x=\\\"y\\\"\",\"secret\":\"0123456789abc\\\"ef\"}"
                .replace("?x=\\\"y\\\"", "?x=y"));
    ReminderWish wish = ReminderFields.read(in);
    assertEquals(List.of(), in.faults());
    assertNotNull(wish);
    assertEquals("https://a.example/in?x=y", Json.tree(wish.to().value()).path("url").asText());
    assertEquals("0123456789abc\"ef", Json.tree(wish.to().value()).path("secret").asText());
    assertEquals("WEBHOOK", USUAL.wishing(wish).ways().getFirst().channel().name());
    assertEquals(4, USUAL.wishing(wish).ways().size());
  }

  @Test
  void whoSaysNothingIsRemindedAsUsual() {
    assertEquals(List.of("SMS", "EMAIL", "LETTER"), channels(USUAL.wishing(null)));
    assertNull(ReminderFields.read(fields("{\"way\":\"\"}")));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReminderWish.Way.class,
      names = {"SMS", "EMAIL", "LETTER"})
  void theWishedWayComesFirstAndTheOthersFollow(ReminderWish.Way way) {
    ReminderWish wish = new ReminderWish(way, Personal.text(""));
    List<String> ways = channels(USUAL.wishing(wish));
    assertEquals(way.name(), ways.getFirst());
    assertEquals(3, ways.size());
  }

  @Test
  void anEmailOfItsOwnReplacesTheOneForService() {
    var wish = new ReminderWish(ReminderWish.Way.EMAIL, Personal.text("new@example.org"));
    List<Recipient.Way> ways = USUAL.wishing(wish).ways();
    assertEquals("new@example.org", ways.getFirst().to().value());
    assertEquals(1, ways.stream().filter(each -> each.channel() == NoticeChannel.EMAIL).count());
  }

  @Test
  void whoWantsNoneGetsNone() {
    var wish = new ReminderWish(ReminderWish.Way.NONE, Personal.text(""));
    assertEquals(List.of(), USUAL.wishing(wish).ways());
  }
}
