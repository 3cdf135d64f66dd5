package org.mashang.fraud.partner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Between partners with their steps and items. */
final class PartnerItems {

  static final String PARTNER = "PARTNER";
  static final String STEP = "STEP#";

  private PartnerItems() {}

  static Map<String, AttributeValue> key(String code, String sk) {
    return Map.of("pk", text(PARTNER + "#" + code), "sk", text(sk));
  }

  static Map<String, AttributeValue> of(Partner partner) {
    Map<String, AttributeValue> item = new HashMap<>(key(partner.code(), PARTNER));
    item.put("code", text(partner.code()));
    item.put("name", text(partner.name()));
    item.put("kind", text(partner.kind().name()));
    item.put("city", text(partner.city()));
    item.put("quota", number(partner.quota()));
    item.put("blocked", AttributeValue.fromBool(partner.blocked()));
    item.put("version", number(partner.version()));
    List<AttributeValue> keys = new ArrayList<>();
    for (KeptKey kept : partner.keys()) {
      Map<String, AttributeValue> one = new HashMap<>();
      one.put("hash", text(kept.hash()));
      if (kept.until() != null) {
        one.put("until", text(kept.until().toString()));
      }
      keys.add(AttributeValue.fromM(one));
    }
    item.put("keys", AttributeValue.fromL(keys));
    return item;
  }

  static Partner partner(Map<String, AttributeValue> item) {
    List<KeptKey> keys = new ArrayList<>();
    for (AttributeValue kept : get(item, "keys").l()) {
      AttributeValue until = kept.m().get("until");
      keys.add(
          new KeptKey(get(kept.m(), "hash").s(), until == null ? null : Instant.parse(until.s())));
    }
    return new Partner(
        get(item, "code").s(),
        get(item, "name").s(),
        PartnerKind.valueOf(get(item, "kind").s()),
        get(item, "city").s(),
        Integer.parseInt(get(item, "quota").n()),
        get(item, "blocked").bool(),
        keys,
        Long.parseLong(get(item, "version").n()));
  }

  static Map<String, AttributeValue> of(String code, Step step) {
    Map<String, AttributeValue> item = new HashMap<>(key(code, sk(step.version())));
    item.put("version", number(step.version()));
    item.put("kind", text(step.kind().name()));
    item.put("detail", text(step.detail()));
    item.put("why", text(step.why()));
    item.put("at", text(step.at().toString()));
    item.put("by", text(step.by()));
    item.put("name", text(step.name()));
    return item;
  }

  static Step step(Map<String, AttributeValue> item) {
    return new Step(
        Long.parseLong(get(item, "version").n()),
        Step.Kind.valueOf(get(item, "kind").s()),
        get(item, "detail").s(),
        get(item, "why").s(),
        Instant.parse(get(item, "at").s()),
        get(item, "by").s(),
        get(item, "name").s());
  }

  static String sk(long version) {
    return STEP + "%06d".formatted(version);
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  static AttributeValue number(long number) {
    return AttributeValue.fromN(Long.toString(number));
  }

  private static AttributeValue get(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name), name);
  }
}
