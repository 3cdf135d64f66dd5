package org.mashang.notices.desk;

import org.mashang.casework.Personal;
import org.mashang.platform.notice.NoticeChannel;

/** A recipient's number or address as it may be seen: enough to recognise, too little to use. */
final class Masked {

  private static final int SHOWN = 4;

  private Masked() {}

  static String of(NoticeChannel channel, String to) {
    return switch (channel) {
      case SMS, VOICE_CALL -> Personal.phone(to).masked();
      case EMAIL -> mail(to);
      case MINI_PROGRAM -> to.substring(0, Math.min(SHOWN, to.length() / 2)) + "***";
      case WEBHOOK -> "***";
      case LETTER -> Personal.address(to.lines().findFirst().orElse("")).masked();
    };
  }

  private static String mail(String to) {
    int at = to.lastIndexOf('@');
    return at < 1 ? "***" : to.charAt(0) + "***" + to.substring(at);
  }
}
