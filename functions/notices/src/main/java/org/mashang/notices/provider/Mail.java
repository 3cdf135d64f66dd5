package org.mashang.notices.provider;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;

/**
 * A notice as an e-mail. Its id follows from the notice, so that mail servers may know one that
 * comes twice; nothing answers to it by itself.
 */
final class Mail extends MimeMessage {

  private final String id;

  Mail(
      Session session,
      Provider.Outgoing message,
      InternetAddress from,
      InternetAddress to,
      Instant now)
      throws MessagingException {
    super(session);
    String address = from.getAddress();
    id = "<" + message.id() + "@" + address.substring(address.indexOf('@') + 1) + ">";
    setFrom(from);
    setRecipient(Message.RecipientType.TO, to);
    setSubject(oneLine(message.words().subject()), "UTF-8");
    setText(message.words().text(), "UTF-8");
    // The text of a line has no end in Chinese, and a server may cut a long one
    setHeader("Content-Transfer-Encoding", "base64");
    setHeader("Auto-Submitted", "auto-generated");
    setSentDate(Date.from(now));
    saveChanges();
  }

  /** Whatever stands in a subject, it begins no header of its own. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
