package org.mashang.platform.http;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.CitizenId;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.identifier.PhoneNumber;
import org.mashang.casework.identifier.SocialCreditCode;

/** Reads numbers that people type in many ways, into the one way they are kept. */
public final class NumberFields {

  private static final Pattern PAPER = Pattern.compile("[A-Z0-9()（）-]{4,30}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private NumberFields() {}

  /** A telephone number; empty if it is not filled in or faulty. */
  public static Personal phone(Fields in, boolean required) {
    TextField field = in.text("/phone").requiredIf(required).max(60);
    return Personal.phone(field.parsed(PhoneNumber::parse).map(PhoneNumber::value).orElse(""));
  }

  /** The number on somebody's papers; empty if it is not filled in or faulty. */
  public static Personal id(Fields in, IdType type, LocalDate today) {
    TextField field = in.text("/idNumber").max(60);
    boolean checked =
        switch (type) {
          case CITIZEN_ID, RESIDENCE_PERMIT_HMT, FOREIGN_PERMANENT_RESIDENT -> true;
          case HMT_PASS, PASSPORT, OTHER -> false;
        };
    String number =
        checked
            ? field.parsed(text -> CitizenId.parse(text, today)).map(CitizenId::value).orElse("")
            : paper(field);
    return Personal.idNumber(number);
  }

  /** A unified social credit code; empty if it is not filled in or faulty. */
  public static String creditCode(Fields in, boolean required) {
    TextField field = in.text("/creditCode").requiredIf(required).max(60);
    return field.parsed(SocialCreditCode::parse).map(SocialCreditCode::value).orElse("");
  }

  /** What is wrong with an e-mail address, if anything is. */
  public static Optional<String> email(String text) {
    return EMAIL.matcher(text).matches() ? Optional.empty() : Optional.of("电子邮箱的写法不对。");
  }

  private static String paper(TextField field) {
    String number =
        field.checked(
            "ID_NUMBER_CHARACTERS",
            text ->
                PAPER.matcher(text.toUpperCase(Locale.ROOT)).matches()
                    ? Optional.empty()
                    : Optional.of("证件号码只能有字母、数字、括号和横线，请照证件核对。"));
    return number == null ? "" : number.toUpperCase(Locale.ROOT);
  }
}
