package org.mashang.screening.proceeding;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/** The personal data of a case that an officer may read in full, on the record, by their names. */
public final class PersonalFields {

  private PersonalFields() {}

  /** Every such datum of a case, by name, for example {@code suspect.1.idNumber}. */
  public static Map<String, Personal> of(Dossier c) {
    Map<String, Personal> fields = new LinkedHashMap<>();
    for (Suspect one : c.suspects()) {
      fields.put("suspect." + one.number() + ".name", one.name());
      fields.put("suspect." + one.number() + ".idNumber", one.idNumber());
    }
    return fields;
  }

  /** One of them; null if the case has no such field. */
  public static @Nullable Personal value(Dossier c, String field) {
    return of(c).get(field);
  }

  static String label(String field) {
    String number = field.replaceAll("\\D", "");
    return "犯罪嫌疑人" + number + (field.endsWith("name") ? "的姓名" : "的证件号码");
  }
}
