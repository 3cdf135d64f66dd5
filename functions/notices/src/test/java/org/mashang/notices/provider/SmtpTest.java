package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mashang.notices.wording.Words;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;

/** E-mail against a real mail server, and against one that says no, says nothing or hangs up. */
class SmtpTest {

  private static final Certificate CERTIFICATE = certificate();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-12T02:00:00Z"));
  private static final Provider.Outgoing MESSAGE =
      message("hu@example.com", "复议申请已受理\r\nBcc: all@example.com");

  private static Certificate certificate() {
    Certificate made = new Certificate("localhost");
    System.setProperty("greenmail.tls.keystore.file", made.file.toString());
    System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    return made;
  }

  private static Provider.Outgoing message(String to, String subject) {
    String text = "胡女士：您的行政复议申请已受理。".repeat(60);
    return new Provider.Outgoing(
        "n-1", NoticeChannel.EMAIL, to, new Words("", subject, text, Map.of()));
  }

  private static Provider smtp(int port, Smtp.Security security, String user) {
    return smtp(port, security, user, CERTIFICATE.context.getSocketFactory());
  }

  private static Provider smtp(
      int port, Smtp.Security security, String user, @Nullable SSLSocketFactory sockets) {
    Smtp.Account account =
        new Smtp.Account(
            "localhost", port, security, user, "secret", "fuyi@quzhou.example", "衢州市行政复议局");
    return new Smtp(account, CLOCK, sockets);
  }

  private static GreenMail greenMail(String protocol) {
    GreenMail server = new GreenMail(new ServerSetup(0, "localhost", protocol));
    server.start();
    server.setUser("fuyi@quzhou.example", "fuyi", "secret");
    return server;
  }

  @Test
  void aMailServerGetsTheMessageWithItsIdAndNoHeaderThatNobodyMeant() throws Exception {
    GreenMail server = greenMail(ServerSetup.PROTOCOL_SMTP);
    try {
      int port = server.getSmtp().getPort();
      Provider.Answer answer = smtp(port, Smtp.Security.NONE, "fuyi").send(MESSAGE);
      assertEquals(Provider.Answer.taken("250", "<n-1@quzhou.example>"), answer);
      MimeMessage got = server.getReceivedMessages()[0];
      assertEquals("复议申请已受理 Bcc: all@example.com", got.getSubject());
      assertNull(got.getHeader("Bcc"));
      assertEquals(MESSAGE.words().text(), String.valueOf(got.getContent()).strip());
      assertEquals("<n-1@quzhou.example>", got.getMessageID());
      assertEquals("auto-generated", got.getHeader("Auto-Submitted")[0]);
      assertEquals("衢州市行政复议局", ((InternetAddress) got.getFrom()[0]).getPersonal());
      assertEquals(1, got.getAllRecipients().length);
    } finally {
      server.stop();
    }
  }

  @Test
  void aWrongPasswordIsOursToRepair() {
    GreenMail server = greenMail(ServerSetup.PROTOCOL_SMTP);
    try {
      int port = server.getSmtp().getPort();
      Provider.Answer answer = smtp(port, Smtp.Security.NONE, "somebody").send(MESSAGE);
      assertEquals(Provider.Answer.failed("SMTP_AUTH"), answer);
    } finally {
      server.stop();
    }
  }

  @Test
  void byTlsFromTheFirstByteToAServerWithTheRightCertificateOnly() {
    GreenMail server = greenMail(ServerSetup.PROTOCOL_SMTPS);
    try {
      int port = server.getSmtps().getPort();
      assertEquals(Result.TAKEN, smtp(port, Smtp.Security.TLS, "fuyi").send(MESSAGE).result());
      assertEquals(
          Result.FAILED, smtp(port, Smtp.Security.TLS, "fuyi", null).send(MESSAGE).result());
      assertEquals(1, server.getReceivedMessages().length);
    } finally {
      server.stop();
    }
  }

  @Test
  void byStarttlsOrNotAtAll() {
    try (MailServer server = new MailServer(CERTIFICATE.context)) {
      Provider smtp = smtp(server.port(), Smtp.Security.STARTTLS, "");
      assertEquals(Result.TAKEN, smtp.send(MESSAGE).result());
      int began = server.heard.indexOf("STARTTLS");
      int named = server.heard.indexOf("RCPT TO:<hu@example.com>");
      assertTrue(began >= 0 && began < named, server.heard.toString());
    }
    try (MailServer server = new MailServer(null)) {
      Provider smtp = smtp(server.port(), Smtp.Security.STARTTLS, "");
      assertEquals(Result.FAILED, smtp.send(MESSAGE).result());
      assertFalse(server.heard.toString().contains("hu@example.com"));
    }
  }

  private static Provider.Answer said(String command, String answer) {
    try (MailServer server = new MailServer(null).says(command, answer)) {
      return smtp(server.port(), Smtp.Security.NONE, "").send(MESSAGE);
    }
  }

  @Test
  void noForGoodIsARefusalAndNoForNowIsNot() {
    assertEquals(Provider.Answer.refused("SMTP_550"), said("RCPT", "550 5.1.1 no such mailbox"));
    assertEquals(Provider.Answer.failed("SMTP_450"), said("RCPT", "450 4.2.0 greylisted"));
    assertEquals(Provider.Answer.failed("SMTP_452"), said("RCPT", "452 4.2.2 mailbox full"));
    assertEquals(Provider.Answer.refused("SMTP_554"), said(".", "554 5.7.1 looks like spam"));
    assertEquals(Provider.Answer.failed("SMTP_451"), said(".", "451 4.3.0 try again"));
    assertEquals(Result.FAILED, said("MAIL", "550 5.7.1 you may not send as this").result());
    assertEquals(Result.FAILED, said("CONNECT", "421 too busy").result());
    assertEquals(
        Provider.Answer.refused("BAD_ADDRESS"),
        smtp(1, Smtp.Security.NONE, "").send(message("hu at example", "复议")));
  }

  @Test
  void whoHangsUpMidwayOrIsNotThereHasNotTakenIt() {
    assertEquals(Result.FAILED, said("CONNECT", MailServer.GONE).result());
    assertEquals(Result.FAILED, said("RCPT", MailServer.GONE).result());
    assertEquals(Result.FAILED, said(".", MailServer.GONE).result());
    MailServer closed = new MailServer(null);
    closed.close();
    assertEquals(
        Provider.Answer.failed("UNREACHABLE"),
        smtp(closed.port(), Smtp.Security.NONE, "").send(MESSAGE));
  }

  @Test
  void whoSaysNothingDoesNotHoldUsUp() {
    long before = System.nanoTime();
    assertEquals(Provider.Answer.failed("TIMEOUT"), said("MAIL", MailServer.SILENT));
    assertEquals(Provider.Answer.failed("TIMEOUT"), said("MAIL", MailServer.DRIPS));
    assertTrue(System.nanoTime() - before < 30_000_000_000L);
  }

  @Test
  void whatIsTakenIsTakenThoughTheFarewellFails() {
    assertEquals(Result.TAKEN, said("QUIT", MailServer.GONE).result());
    assertEquals(Result.TAKEN, said("QUIT", MailServer.SILENT).result());
  }
}
