package org.mashang.reconsideration.hall;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.platform.http.Fields;
import org.mashang.reconsideration.city.City;

/** Reads what an administrator sends about a hall; every fault at once. */
final class HallForms {

  private static final int NAME = 60;
  private static final int ADDRESS = 120;
  private static final int NUMBER = 60;
  private static final int REASON = 200;
  private static final Pattern PHONE = Pattern.compile("[0-9]{3,5}(-?[0-9]{3,8}){0,3}");

  /** The commands a form may ask for, by the names they have in JSON. */
  private enum Type {
    change,
    retire,
    rotateCode,
    revokeCode
  }

  private final City city;

  HallForms(City city) {
    this.city = city;
  }

  /** The body of a registration. */
  HallCommand registration(Fields fields, LocalDate today) {
    HallDetails details = details(fields, today);
    fields.requireSound();
    return new HallCommand.Register(details);
  }

  /** The body of a command on a hall. */
  HallCommand command(ObjectNode body, LocalDate today) {
    Fields fields = Fields.of(body);
    Type type = fields.choice("/type", Type.class).required().orNull();
    if (type == null) {
      // without its type nobody knows which other fields belong to the command
      body.fieldNames().forEachRemaining(name -> fields.ignore("/" + pointer(name)));
    }
    HallCommand command = type == null ? null : command(type, fields, today);
    fields.requireSound();
    if (command == null) {
      throw new IllegalStateException("a command without a type is a fault");
    }
    return command;
  }

  private static String pointer(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private HallCommand command(Type type, Fields fields, LocalDate today) {
    return switch (type) {
      case change -> new HallCommand.Change(details(fields, today));
      case retire -> new HallCommand.Retire(reason(fields));
      case rotateCode -> new HallCommand.RotateCode(reason(fields));
      case revokeCode ->
          new HallCommand.RevokeCode(
              (int) fields.whole("/serial").required().min(1).max(HallCodes.MAX_SERIAL).orElse(1),
              reason(fields));
    };
  }

  private static String reason(Fields fields) {
    return fields.text("/reason").required().max(REASON).orEmpty();
  }

  private HallDetails details(Fields fields, LocalDate today) {
    HallKind kind =
        fields.choice("/kind", HallKind.class).required().orElse(HallKind.TOWN_SERVICE_HALL);
    String name = fields.text("/name").required().max(NAME).orEmpty();
    String division = known(fields, "/division", this::isDivision, "不是本市的区划代码。");
    String address = fields.text("/address").required().max(ADDRESS).orEmpty();
    String phone =
        fields
            .text("/phone")
            .required()
            .max(30)
            .matching(PHONE, "电话只写数字和短横，例如 0570-3080001。")
            .orEmpty();
    String organ = known(fields, "/organ", this::isOrgan, "不是本市的行政复议机关。");
    if (isOrgan(organ) && isDivision(division) && !answersFor(organ, division)) {
      fields.fault("/organ", "ORGAN_ELSEWHERE", "应为本区划的行政复议机关，或者市级行政复议机关。");
    }
    Fields designation = fields.requiredObject("/designation");
    return new HallDetails(
        kind, name, division, address, phone, organ, designation(designation, organ, today));
  }

  /** The channel is designated by the organ itself, or for the whole city by the city's (22(2)). */
  private Designation designation(Fields fields, String organ, LocalDate today) {
    String by = known(fields, "/organ", this::isOrgan, "不是本市的行政复议机关。");
    if (isOrgan(by) && isOrgan(organ) && !answersFor(by, organ)) {
      fields.fault("/organ", "ORGAN_ELSEWHERE", "渠道应由本机关或者市级行政复议机关指定。");
    }
    return new Designation(
        by,
        fields.text("/number").required().max(NUMBER).orEmpty(),
        fields.date("/date").required().notAfter(today).orElse(today));
  }

  private interface Known {
    boolean test(String code);
  }

  private static String known(Fields fields, String pointer, Known known, String otherwise) {
    @Nullable String code = fields.text(pointer).required().max(6).orNull();
    if (code == null) {
      return "";
    }
    if (!known.test(code)) {
      fields.fault(pointer, "UNKNOWN_CODE", otherwise);
    }
    return code;
  }

  private boolean isDivision(String code) {
    return code.equals(city.code())
        || city.divisions().stream().anyMatch(division -> division.code().equals(code));
  }

  private boolean answersFor(String organ, String division) {
    return organ.equals(division) || organ.equals(city.code());
  }

  private boolean isOrgan(String id) {
    return city.organ(id).isPresent();
  }
}
