package org.mashang.reconsideration.proceeding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.reconsideration.application.Agent;

/** The personal data of a case that an officer may read in full, on the record, by their names. */
public final class PersonalFields {

  private PersonalFields() {}

  /** Every such datum of a case, by name, for example {@code applicant.idNumber}. */
  public static Map<String, Personal> of(Case c) {
    Map<String, Personal> fields = new LinkedHashMap<>();
    Applicant applicant = c.application().applicant();
    fields.put("applicant.name", applicant.name());
    if (applicant instanceof Applicant.Person person) {
      fields.put("applicant.idNumber", person.idNumber());
    }
    fields.put("applicant.phone", applicant.phone());
    fields.put("applicant.address", applicant.address());
    List<Agent> agents = c.application().agents();
    for (int i = 0; i < agents.size(); i++) {
      fields.put("agents." + i + ".idNumber", agents.get(i).idNumber());
      fields.put("agents." + i + ".phone", agents.get(i).phone());
    }
    for (int i = 0; i < c.thirdParties().size(); i++) {
      fields.put("thirdParties." + i + ".name", c.thirdParties().get(i).name());
      fields.put("thirdParties." + i + ".contact", c.thirdParties().get(i).contact());
    }
    fields.put("service.address", c.application().service().address());
    fields.put("service.phone", c.application().service().phone());
    Personal email = c.application().service().email();
    if (email != null) {
      fields.put("service.email", email);
    }
    return fields;
  }

  /** One of them; null if the case has no such field. */
  public static @Nullable Personal value(Case c, String field) {
    return of(c).get(field);
  }

  /** Its name as a person reads it. */
  static String label(String field) {
    String[] part = field.split("\\.", -1);
    String owner =
        switch (part[0]) {
          case "applicant" -> "申请人";
          case "agents" -> "代理人" + (Integer.parseInt(part[1]) + 1);
          case "thirdParties" -> "第三人" + (Integer.parseInt(part[1]) + 1);
          default -> "送达";
        };
    return owner
        + switch (part[part.length - 1]) {
          case "name" -> "姓名";
          case "idNumber" -> "证件号码";
          case "phone" -> "电话";
          case "contact" -> "联系方式";
          case "email" -> "电子邮箱";
          default -> "地址";
        };
  }
}
