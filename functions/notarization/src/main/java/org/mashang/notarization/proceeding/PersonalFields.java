package org.mashang.notarization.proceeding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.notarization.request.Agent;

/** The personal data of an order that a notary may read in full, on the record, by their names. */
public final class PersonalFields {

  private PersonalFields() {}

  /** Every such datum of an order, by name, for example {@code applicant.idNumber}. */
  public static Map<String, Personal> of(Order o) {
    Map<String, Personal> fields = new LinkedHashMap<>();
    Applicant applicant = o.request().applicant();
    fields.put("applicant.name", applicant.name());
    if (applicant instanceof Applicant.Person person) {
      fields.put("applicant.idNumber", person.idNumber());
    }
    fields.put("applicant.phone", applicant.phone());
    fields.put("applicant.address", applicant.address());
    Agent agent = o.request().agent();
    if (agent != null) {
      fields.put("agent.idNumber", agent.idNumber());
      fields.put("agent.phone", agent.phone());
    }
    return fields;
  }

  /** One of them; null if the order has no such field. */
  public static @Nullable Personal value(Order o, String field) {
    return of(o).get(field);
  }

  static String label(String field) {
    return switch (field) {
      case "applicant.name" -> "申请人姓名或者名称";
      case "applicant.idNumber" -> "申请人证件号码";
      case "applicant.phone" -> "申请人电话";
      case "applicant.address" -> "申请人住址";
      case "agent.idNumber" -> "代理人证件号码";
      default -> "代理人电话";
    };
  }
}
