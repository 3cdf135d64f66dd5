package org.mashang.notices.provider;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** What a mail server's no means. */
final class SmtpFailure {

  private SmtpFailure() {}

  /**
   * For good is what a server says with 5xx of this recipient or this message. What it says of our
   * account or our sender's address somebody can repair, so that is tried again.
   */
  static Provider.Answer answer(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return Provider.Answer.failed("SMTP_AUTH");
    }
    int code = 0;
    for (Exception e = failure; e != null; e = next(e)) {
      switch (e) {
        case SMTPAddressFailedException address -> {
          return said(address.getReturnCode());
        }
        case SMTPSenderFailedException sender -> {
          return Provider.Answer.failed("SMTP_SENDER_" + sender.getReturnCode());
        }
        case SMTPSendFailedException send -> code = send.getReturnCode();
        case MailConnectException connect -> {
          return Provider.Answer.failed("UNREACHABLE");
        }
        default -> {
          if (late(e)) {
            return Provider.Answer.failed("TIMEOUT");
          }
        }
      }
    }
    return code > 0 ? said(code) : Provider.Answer.failed("BROKEN_OFF");
  }

  private static Provider.Answer said(int code) {
    String name = "SMTP_" + code;
    return code >= 500 && code < 600 ? Provider.Answer.refused(name) : Provider.Answer.failed(name);
  }

  private static @Nullable Exception next(Exception e) {
    return e instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static boolean late(Exception e) {
    return e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException;
  }
}
