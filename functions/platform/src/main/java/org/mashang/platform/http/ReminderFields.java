package org.mashang.platform.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;

/** Reads how somebody wishes to be reminded. */
public final class ReminderFields {

  private static final int EMAIL = 100;
  private static final int URL = 300;
  private static final int SECRET = 100;
  private static final Pattern OPEN_ID = Pattern.compile("[A-Za-z0-9_-]{16,64}");
  private static final Pattern LONG_ENOUGH = Pattern.compile("[!-~]{16,100}");

  private ReminderFields() {}

  /** The wish; null if it could not be read, which is a fault. */
  public static @Nullable ReminderWish read(Fields in) {
    ReminderWish.Way way = in.choice("/way", ReminderWish.Way.class).required().orNull();
    if (way == null) {
      for (String field : new String[] {"/email", "/openId", "/url", "/secret"}) {
        in.ignore(field);
      }
      return null;
    }
    String to =
        switch (way) {
          case SMS, LETTER, NONE -> "";
          case EMAIL -> email(in);
          case MINI_PROGRAM ->
              in.text("/openId").required().matching(OPEN_ID, "小程序用户标识的写法不对。").orNull();
          case WEBHOOK -> server(in);
        };
    return to == null ? null : new ReminderWish(way, Personal.text(to));
  }

  private static @Nullable String email(Fields in) {
    return in.text("/email").required().max(EMAIL).checked("WRONG_FORM", NumberFields::email);
  }

  private static @Nullable String server(Fields in) {
    String url = in.text("/url").required().max(URL).checked("WRONG_FORM", ReminderFields::wrong);
    String secret =
        in.text("/secret")
            .required()
            .max(SECRET)
            .matching(LONG_ENOUGH, "密钥要有16至100个字母、数字或符号，不含空格。")
            .orNull();
    return url == null || secret == null
        ? null
        : JsonNodeFactory.instance.objectNode().put("url", url).put("secret", secret).toString();
  }

  /** Whether it is public is looked at again each time before it is asked. */
  private static Optional<String> wrong(String url) {
    boolean right;
    try {
      URI read = URI.create(url);
      right =
          "https".equals(read.getScheme()) && read.getHost() != null && read.getUserInfo() == null;
    } catch (IllegalArgumentException e) {
      right = false;
    }
    return right ? Optional.empty() : Optional.of("接口地址要写成 https://域名/路径。");
  }
}
