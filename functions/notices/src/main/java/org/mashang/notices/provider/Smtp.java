package org.mashang.notices.provider;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * E-mail through a mail server. Taken means that the server has it, not that the mailbox has. A
 * message that cannot be delivered comes back by mail to the sender's address.
 */
final class Smtp implements Provider {

  private static final int CONNECT_MILLIS = 3_000;
  private static final int ANSWER_MILLIS = 10_000;

  /** The whole conversation: a server that drips is one that does not answer. */
  private static final Duration WHOLE = Duration.ofSeconds(12);

  private final Account account;
  private final InstantSource clock;
  private final @Nullable SSLSocketFactory sockets;

  /** How the conversation is kept from others. */
  enum Security {
    /** In the clear until STARTTLS; without it nothing is said. */
    STARTTLS,
    /** From the first byte. */
    TLS,
    /** Not at all: for a server on the same machine. */
    NONE
  }

  /**
   * What a city has at its mail server.
   *
   * @param user empty if the server asks for none
   * @param from the sender's address
   * @param name the sender's name as people see it
   */
  record Account(
      String host,
      int port,
      Security security,
      String user,
      String password,
      String from,
      String name) {

    @Override
    public String toString() {
      return "Account[" + host + "]";
    }
  }

  /**
   * @param sockets for TLS; null for those of the machine, which trust what the machine trusts
   */
  Smtp(Account account, InstantSource clock, @Nullable SSLSocketFactory sockets) {
    this.account = account;
    this.clock = clock;
    this.sockets = sockets;
  }

  @Override
  public String name() {
    return "smtp";
  }

  @Override
  public Answer send(Outgoing message) {
    FutureTask<Answer> talk = new FutureTask<>(() -> talk(message));
    // Of its own, because an interrupt ends a virtual thread's wait for a byte
    Thread.ofVirtual().start(talk);
    try {
      return talk.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      talk.cancel(true);
      return Answer.failed("TIMEOUT");
    } catch (ExecutionException e) {
      return Answer.failed("NOT_UNDERSTOOD");
    } catch (InterruptedException e) {
      talk.cancel(true);
      Thread.currentThread().interrupt();
      return Answer.failed("INTERRUPTED");
    }
  }

  private Answer talk(Outgoing message) throws UnsupportedEncodingException {
    Session session = Session.getInstance(properties());
    try {
      InternetAddress to = new InternetAddress(message.to(), true);
      var from = new InternetAddress(account.from(), account.name(), "UTF-8");
      Mail mail = new Mail(session, message, from, to, clock.instant());
      try (Transport transport = session.getTransport("smtp")) {
        if (account.user().isEmpty()) {
          transport.connect();
        } else {
          transport.connect(account.user(), account.password());
        }
        transport.sendMessage(mail, mail.getAllRecipients());
      }
      return Answer.taken("250", mail.getMessageID());
    } catch (AddressException e) {
      return Answer.refused("BAD_ADDRESS");
    } catch (MessagingException e) {
      return SmtpFailure.answer(e);
    }
  }

  private Properties properties() {
    Properties all = new Properties();
    all.put("mail.smtp.host", account.host());
    all.put("mail.smtp.port", Integer.toString(account.port()));
    all.put("mail.smtp.auth", Boolean.toString(!account.user().isEmpty()));
    all.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MILLIS));
    all.put("mail.smtp.timeout", Integer.toString(ANSWER_MILLIS));
    all.put("mail.smtp.writetimeout", Integer.toString(ANSWER_MILLIS));
    boolean starts = account.security() == Security.STARTTLS;
    all.put("mail.smtp.starttls.enable", Boolean.toString(starts));
    all.put("mail.smtp.starttls.required", Boolean.toString(starts));
    all.put("mail.smtp.ssl.enable", Boolean.toString(account.security() == Security.TLS));
    all.put("mail.smtp.ssl.checkserveridentity", "true");
    if (sockets != null) {
      all.put("mail.smtp.ssl.socketFactory", sockets);
    }
    // Told that it came, we do not wait for a farewell
    all.put("mail.smtp.quitwait", "false");
    return all;
  }
}
