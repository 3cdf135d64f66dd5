package org.mashang.notices.provider;

import java.util.List;
import org.mashang.notices.wording.Words;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeChannel;

/** Who brings a notice to a person. */
public interface Provider {

  /** How attempts and the breaker name it. */
  String name();

  /** Whether all its notices go to one server, so that its being away keeps all of them back. */
  default boolean shared() {
    return true;
  }

  /** Whether it says later which of the messages that it took have reached people. */
  default boolean reports() {
    return false;
  }

  /**
   * What it has to say of that and has not said yet, where it waits to be asked; whatever goes
   * wrong is an empty list and no exception.
   *
   * @param most how many at once
   */
  default List<Delivery> deliveries(int most) {
    return List.of();
  }

  /**
   * What became of one message.
   *
   * @param receipt the number that the provider gave for it
   */
  record Delivery(String receipt, NoticeAttempt.Report report) {}

  /** Sends; whatever goes wrong is an answer and no exception. */
  Answer send(Outgoing message);

  /**
   * A message in the clear, for as long as it takes to send it.
   *
   * @param id the same for the same notice, so that a provider may know what comes twice
   */
  record Outgoing(String id, NoticeChannel channel, String to, Words words) {

    /** Neither number nor text: this may end in a log. */
    @Override
    public String toString() {
      return "Outgoing[" + id + "]";
    }
  }

  /**
   * What it said.
   *
   * @param code its own code, or ours
   * @param receipt its number for the message; empty if it gave none
   */
  record Answer(NoticeAttempt.Result result, String code, String receipt) {

    static Answer taken(String code, String receipt) {
      return new Answer(NoticeAttempt.Result.TAKEN, code, receipt);
    }

    public static Answer failed(String code) {
      return new Answer(NoticeAttempt.Result.FAILED, code, "");
    }

    static Answer refused(String code) {
      return new Answer(NoticeAttempt.Result.REFUSED, code, "");
    }
  }
}
